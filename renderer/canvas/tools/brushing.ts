import type { Box, Point } from '../../../shared/geometry/box.ts';
import { drawnKey } from '../../../shared/rules/focus.ts';
import { brushed } from '../../workspace/brushed.ts';
import type { Spot, Tool } from './tool.ts';

/** A box is drawn over the paper; who stands in it is chosen. */
export function brushing(from: Spot, adds: boolean): Tool {
  return {
    move: ({ at }, { show }) => {
      show({ is: 'brush', box: boxBetween(from.at, at) });
      return undefined;
    },
    up: ({ at }, { show, editor, drawn }) => {
      show(undefined);
      const inside = brushed(drawn, boxBetween(from.at, at));
      const before = adds ? editor.chosen : [];
      const keys = new Set(before.map(drawnKey));
      editor.choose([...before, ...inside.filter((it) => !keys.has(drawnKey(it)))]);
    },
    leave: ({ show }) => show(undefined),
  };
}

function boxBetween(a: Point, b: Point): Box {
  return { left: Math.min(a.x, b.x), top: Math.min(a.y, b.y), right: Math.max(a.x, b.x), bottom: Math.max(a.y, b.y) };
}
