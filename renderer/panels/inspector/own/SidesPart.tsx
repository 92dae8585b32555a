import type { Boundary } from '../../../../shared/model/records.ts';
import { Chips } from '../../../parts/Chips.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { namedAmong } from '../fields/among.ts';
import { changeOf, useHeld } from '../held.ts';
import { useTold } from '../told.ts';

/** Who stand on either side of a boundary. */
export function SidesPart() {
  const { say } = useWords();
  const { canChange, run } = useEditor();
  const told = useTold();
  const held = useHeld();
  const { between } = held.record as Boundary;
  const more = namedAmong('parties', told, held.record).filter(({ id }) => !between.flat().includes(id));
  const put = (side: number, ids: readonly string[]): void =>
    void run([changeOf(held, { between: between.map((own, index) => (index === side ? ids : own)) })]);
  return between.map((ids, side) => (
    <Chips
      // The sides of a boundary keep their order.
      key={side}
      label={say(side === 0 ? 'interface.inspector.between' : 'interface.inspector.and')}
      chips={ids.map((id) => ({ id, word: told.called(id) }))}
      more={more}
      add={say('interface.inspector.somebody-more')}
      takeAway={(name) => say('interface.inspector.take-away', { name })}
      onAdd={(id) => put(side, [...ids, id])}
      onTake={(id) =>
        put(
          side,
          ids.filter((it) => it !== id),
        )
      }
      least={1}
      isReadOnly={!canChange}
    />
  ));
}
