import { X } from 'lucide-react';
import { drawnKey } from '../../../shared/rules/focus.ts';
import { PicturePress } from '../../parts/Press.tsx';
import { PressRow } from '../../parts/PressRow.tsx';
import { endsOf } from '../../workspace/chosen.ts';
import { useEditor } from '../../workspace/editor.ts';
import { useWords } from '../../words/use-words.ts';
import { Glyph } from './Glyph.tsx';
import { FEW_ROWS, LongRows } from './LongRows.tsx';
import { pictureOf } from './record-picture.ts';
import { sentenceOf, titleOf } from './sentences.ts';
import { SharedFields } from './several/SharedFields.tsx';
import { Together } from './several/Together.tsx';
import { useTold } from './told.ts';

/** Several that are chosen: who, what can be drawn between them, and what they share. Who many are stands below what can be done with them. */
export function Several() {
  const words = useWords();
  const { chosen, choose, canChange } = useEditor();
  const told = useTold();
  const ends = endsOf(chosen);
  const persons = chosen.flatMap(({ kind, id }) => (kind === 'person' ? [id] : []));
  const isLong = chosen.length > FEW_ROWS;
  const who = (
    <section className="section">
      {isLong && <h3>{words.say('interface.inspector.chosen')}</h3>}
      <LongRows
        of={chosen}
        renderRow={(record) => {
          const sample = pictureOf(record, told);
          const named = ends.includes(record);
          return (
            <PressRow
              key={drawnKey(record)}
              picture={sample && <Glyph sample={sample} look={record.kind === 'person' ? 'symbol' : 'line'} />}
              onPress={() => choose([record])}
            >
              {named ? titleOf(record, told, words) : sentenceOf(record, told, words)}
            </PressRow>
          );
        }}
      />
    </section>
  );
  return (
    <>
      <div className="inspector-head">
        <div>
          <h2>{words.say('interface.inspector.several', { count: chosen.length })}</h2>
        </div>
        <PicturePress icon={X} name={words.say('interface.inspector.close')} side="left" onPress={() => choose([])} />
      </div>
      <div className="sections">
        {!isLong && who}
        {canChange && ends.length === chosen.length && <Together ends={ends} />}
        {persons.length > 1 && persons.length === chosen.length && <SharedFields persons={persons} />}
        {isLong && who}
      </div>
    </>
  );
}
