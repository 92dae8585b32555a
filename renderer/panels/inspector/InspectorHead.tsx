import { X } from 'lucide-react';
import type { DrawnRecord } from '../../../shared/rules/focus.ts';
import { PicturePress } from '../../parts/Press.tsx';
import { useEditor } from '../../workspace/editor.ts';
import { useWords } from '../../words/use-words.ts';
import { Glyph } from './Glyph.tsx';
import { pictureOf } from './record-picture.ts';
import { sentenceOf, titleOf } from './sentences.ts';
import { useTold } from './told.ts';

/** What is chosen: its little drawing, its name and a sentence; and the way to choose nothing. */
export function InspectorHead({ record }: { readonly record: DrawnRecord }) {
  const words = useWords();
  const { choose } = useEditor();
  const told = useTold();
  const sample = pictureOf(record, told);
  const symbol = record.kind === 'person';
  return (
    <div className="inspector-head">
      {sample && <Glyph sample={sample} look={symbol ? 'symbol' : 'line'} size={symbol ? 1.6 : 1.1} />}
      <div>
        <h2>{titleOf(record, told, words)}</h2>
        <p className="quiet">{sentenceOf(record, told, words)}</p>
      </div>
      <PicturePress icon={X} name={words.say('interface.inspector.close')} side="left" onPress={() => choose([])} />
    </div>
  );
}
