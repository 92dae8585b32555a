import type { DrawnRecord } from '../../../../shared/rules/focus.ts';
import { PressRow } from '../../../parts/PressRow.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { Glyph } from '../Glyph.tsx';
import { pictureOf } from '../record-picture.ts';
import { sentenceOf, yearOf } from '../sentences.ts';
import { useTold } from '../told.ts';

interface Props {
  readonly record: DrawnRecord;
  /** From whose side it is told. */
  readonly from?: string;
}

/** A record in one line: its little drawing and a sentence; pressing it chooses it. */
export function RecordRow({ record, from }: Props) {
  const words = useWords();
  const { choose } = useEditor();
  const told = useTold();
  const sample = pictureOf(record, told);
  return (
    <PressRow
      picture={sample && <Glyph sample={sample} look={record.kind === 'person' ? 'symbol' : 'line'} />}
      end={yearOf(record, told)}
      onPress={() => choose([record])}
    >
      {sentenceOf(record, told, words, from)}
    </PressRow>
  );
}
