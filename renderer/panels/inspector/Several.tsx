import { X } from 'lucide-react';
import { drawnKey } from '../../../shared/rules/focus.ts';
import { PicturePress } from '../../parts/Press.tsx';
import { PressRow } from '../../parts/PressRow.tsx';
import { endsOf } from '../../workspace/chosen.ts';
import { useEditor } from '../../workspace/editor.ts';
import { useWords } from '../../words/use-words.ts';
import { Glyph } from './Glyph.tsx';
import { pictureOf } from './record-picture.ts';
import { sentenceOf, titleOf } from './sentences.ts';
import { SharedFields } from './several/SharedFields.tsx';
import { Together } from './several/Together.tsx';
import { useTold } from './told.ts';

/** Several that are chosen: who, what can be drawn between them, and what they share. */
export function Several() {
  const words = useWords();
  const { chosen, choose, canChange } = useEditor();
  const told = useTold();
  const ends = endsOf(chosen);
  const persons = chosen.flatMap(({ kind, id }) => (kind === 'person' ? [id] : []));
  return (
    <>
      <div className="inspector-head">
        <div>
          <h2>{words.say('interface.inspector.several', { count: chosen.length })}</h2>
        </div>
        <PicturePress icon={X} name={words.say('interface.inspector.close')} side="left" onPress={() => choose([])} />
      </div>
      <div className="sections">
        <section className="section">
          <div className="rows">
            {chosen.map((record) => {
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
            })}
          </div>
        </section>
        {canChange && ends.length === chosen.length && <Together ends={ends} />}
        {persons.length > 1 && persons.length === chosen.length && <SharedFields persons={persons} />}
      </div>
    </>
  );
}
