import type { Triangle } from '../../../../shared/model/records.ts';
import { Pick } from '../../../parts/Pick.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { namedAmong } from '../fields/among.ts';
import { changeOf, useHeld } from '../held.ts';
import { useTold } from '../told.ts';

/** Who stand at the corners of a triangle. Who leaves its corner is its target no more. */
export function CornersPart() {
  const { say } = useWords();
  const { canChange, run } = useEditor();
  const told = useTold();
  const held = useHeld();
  const { corners, target } = held.record as Triangle;
  const parties = namedAmong('parties', told, held.record);
  const put = (at: number, id: string): void => {
    const next = corners.map((corner, index) => (index === at ? id : corner));
    run([changeOf(held, { corners: next, ...(target !== undefined && !next.includes(target) && { target: null }) })]);
  };
  return corners.map((corner, at) => (
    <Pick
      // The corners of a triangle keep their order.
      key={at}
      label={say('interface.inspector.corner', { n: at + 1 })}
      chosen={corner}
      lines={parties.filter(({ id }) => id === corner || !corners.includes(id))}
      onChoose={(id) => put(at, id)}
      isDisabled={!canChange}
    />
  ));
}
