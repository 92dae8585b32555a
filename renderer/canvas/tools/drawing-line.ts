import type { Point } from '../../../shared/geometry/box.ts';
import type { DrawnRecord } from '../../../shared/rules/focus.ts';
import { isEnd, lineBetween } from '../../workspace/new-line.ts';
import type { Bench, Spot, Tool } from './tool.ts';

/** A line runs from somebody to the hand; let go on somebody else, it asks of what kind it is, or is drawn where there is one kind. */
export function drawingLine(from: DrawnRecord, start: Point): Tool {
  const overOf = ({ at }: Spot, { find }: Bench): DrawnRecord | undefined => {
    const over = find(at)?.record;
    return over && isEnd(over) && over.id !== from.id ? over : undefined;
  };
  return {
    move: (spot, bench) => {
      bench.show({ is: 'line', from: start, to: spot.at, over: overOf(spot, bench) });
      return undefined;
    },
    up: (spot, bench) => {
      bench.show(undefined);
      const to = overOf(spot, bench);
      if (to === undefined) return;
      const made = lineBetween(bench.editor, from, to);
      if (made === undefined) bench.open({ is: 'tie-kinds', screen: spot.screen, from, to });
      else bench.editor.run(made.deeds, made.choose);
    },
    leave: ({ show }) => show(undefined),
  };
}
