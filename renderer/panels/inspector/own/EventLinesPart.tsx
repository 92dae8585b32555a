import type { Event } from '../../../../shared/model/records.ts';
import type { DrawnRecord } from '../../../../shared/rules/focus.ts';
import { Chips } from '../../../parts/Chips.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { changeOf, useHeld } from '../held.ts';
import { allLines } from '../lines-of.ts';
import { sentenceOf } from '../sentences.ts';
import { useTold } from '../told.ts';

/** The lines that an event changed. */
export function EventLinesPart() {
  const words = useWords();
  const { say } = words;
  const { casus, canChange, run } = useEditor();
  const told = useTold();
  const held = useHeld();
  const { lines = [] } = held.record as Event;
  const { unions, persons } = told.hidden;
  const known = allLines(casus)
    .filter(({ record, ends }) => !ends.some((end) => persons.has(end)) && !(record.kind === 'union' && unions.has(record.id)))
    .map(({ record }) => record);
  const wordsOf = (record: DrawnRecord) => ({ id: record.id, word: sentenceOf(record, told, words) });
  const change = (ids: readonly string[]): void => void run([changeOf(held, { lines: ids.length === 0 ? null : ids })]);
  return (
    <Chips
      label={say('interface.inspector.event.lines')}
      chips={lines.flatMap((id) =>
        known
          .filter((it) => it.id === id)
          .slice(0, 1)
          .map(wordsOf),
      )}
      more={known.filter(({ id }) => !lines.includes(id)).map(wordsOf)}
      add={say('interface.inspector.line-more')}
      takeAway={(name) => say('interface.inspector.take-away', { name })}
      onAdd={(id) => change([...lines, id])}
      onTake={(id) => change(lines.filter((it) => it !== id))}
      isReadOnly={!canChange}
    />
  );
}
