import type { DrawnRecord } from '../../../shared/rules/focus.ts';
import { retargeted } from '../../workspace/line-ends.ts';
import type { LineEnd } from '../../workspace/line-ends.ts';
import { isEnd } from '../../workspace/new-line.ts';
import type { Bench, Spot, Tool } from './tool.ts';

/** An end of a line goes along with the hand; let go on somebody else, it ends there. */
export function retargeting(line: DrawnRecord, end: LineEnd): Tool {
  const overOf = ({ at }: Spot, { find }: Bench): DrawnRecord | undefined => {
    const over = find(at)?.record;
    return over && isEnd(over) && over.id !== end.party ? over : undefined;
  };
  return {
    move: (spot, bench) => {
      bench.show({ is: 'line', from: end.at, to: spot.at, over: overOf(spot, bench) });
      return undefined;
    },
    up: (spot, bench) => {
      bench.show(undefined);
      const to = overOf(spot, bench);
      if (to !== undefined) bench.editor.run(retargeted(bench.editor.casus, line, end.party, to.id));
    },
    leave: ({ show }) => show(undefined),
  };
}
