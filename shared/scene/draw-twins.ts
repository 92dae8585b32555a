import { solid } from '../catalogue/line.ts';
import { zygosities, type TwinMark } from '../catalogue/descents.ts';
import type { Point } from '../geometry/box.ts';
import type { PlacedTwins } from '../layout/placement.ts';
import type { Twins } from '../model/records.ts';
import type { Look } from './look.ts';
import type { Pen } from './pen.ts';
import type { GroupMark, Mark } from './scene.ts';
import { drawLine } from './strokes.ts';
import { twinsTitle } from './words.ts';

/** What stands between the drops of twins (catalogue C). */
export function drawBetween({ between }: TwinMark, [left, right]: readonly [Point, Point], pen: Pen, factor = 1): readonly Mark[] {
  switch (between) {
    case 'nothing':
      return [];
    case 'bar':
      return drawLine([left, right], [solid], pen);
    case 'sign': {
      const size = (13 * factor) / pen.textScale;
      const middle = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 + 0.36 * 13 * factor };
      return [pen.text('?', 'mark', middle, { part: 'mark', size, halo: true })];
    }
  }
}

/** What tells twins apart; their drops, which meet in one point, are the children's own lines. */
export function drawTwins(placed: PlacedTwins, twins: Twins, look: Look, pen: Pen): GroupMark {
  return {
    mark: 'group',
    data: { kind: 'twins', children: placed.children.join(' ') },
    title: twinsTitle(twins, look),
    children: drawBetween(zygosities[twins.zygosity], placed.bar, pen),
  };
}
