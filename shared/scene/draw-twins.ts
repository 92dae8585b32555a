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

type Between = (left: Point, right: Point, pen: Pen, factor: number) => readonly Mark[];

const drawings: Readonly<Record<TwinMark['between'], Between>> = {
  nothing: () => [],
  bar: (left, right, pen) => drawLine([left, right], [solid], pen),
  sign: (left, right, pen, factor) => {
    const size = 13 * factor;
    const middle = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 + 0.36 * size };
    return [pen.text('?', 'mark', middle, { part: 'mark', size: size / pen.textScale, halo: true })];
  },
};

/** What stands between the drops of twins (catalogue C). */
export function drawBetween({ between }: TwinMark, [left, right]: readonly [Point, Point], pen: Pen, factor = 1): readonly Mark[] {
  return drawings[between](left, right, pen, factor);
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
