import type { Box, Point } from '../../geometry/box.ts';
import { boxAround, overlap } from '../../geometry/box.ts';
import { grown } from '../../geometry/boxes.ts';
import { ellipse, outness } from '../../geometry/ellipse.ts';
import { type Field, holds, type Load, spokeWays } from './p2-field.ts';

/** A place that a card could have: its middle, and what it costs to stand there instead of on the middle of the ring. */
export interface Spot extends Point {
  readonly price: number;
}

/** Distance of spots, px, and how many are looked at. */
const STEP_X = 10;
const STEP_Y = 8;
const MOST = 140;
/** What it costs to stand at the border of the ring. */
const OFF_MIDDLE = 26;

/** Where a card fits whole in its ring and sector and on none of the boxes, in order round the middle. */
export function spotsFor(field: Field, load: Load, taken: readonly Box[] = [], gap = GAP): readonly Spot[] {
  const [inner, outer] = [field.borders[load.ring - 1], field.borders[load.ring]];
  if (!inner || !outer) return [];
  const spots: Spot[] = [];
  const area = areaOf(field, load);
  for (let y = area.top; y <= area.bottom; y += STEP_Y)
    for (let x = area.left; x <= area.right; x += STEP_X) {
      const box = boxAround({ x, y }, load.width, load.height);
      if (!holds(field, load, box) || taken.some((other) => overlap(grown(box, gap.x, gap.y), other))) continue;
      const [far, near] = [outness(outer, { x, y }), outness(inner, { x, y })];
      // 0 on the inner border, 1 on the outer.
      const share = (near - 1) / (near - 1 + (1 - far));
      spots.push({ x, y, price: OFF_MIDDLE * (2 * share - 1) ** 2 });
    }
  const round = spots.toSorted((a, b) => angleOf(a) - angleOf(b) || a.price - b.price);
  const every = Math.max(1, round.length / MOST);
  return Array.from({ length: Math.min(round.length, MOST) }, (_, at) => round[Math.floor(at * every)]).filter((it) => it !== undefined);
}

/** White that two cards keep, px. */
const GAP = { x: 20, y: 16 };

/** The part of the paper in which a sector lies. */
function areaOf(field: Field, { ring, sector, width, height }: Load): Box {
  const outer = field.borders[ring] ?? ellipse(0, 0);
  const inner = field.borders[ring - 1] ?? ellipse(0, 0);
  const [ne, se, sw, nw] = spokeWays(field);
  const slopes = { ne: ne.x / -ne.y, se: se.x / se.y, sw: -sw.x / sw.y, nw: nw.x / nw.y };
  const whole = {
    left: -outer.left + width / 2,
    right: outer.right - width / 2,
    top: -outer.top + height / 2,
    bottom: outer.bottom - height / 2,
  };
  switch (sector) {
    case 'top':
      return {
        ...whole,
        bottom: -inner.top * 0.3,
        left: Math.max(whole.left, -outer.top * slopes.nw),
        right: Math.min(whole.right, outer.top * slopes.ne),
      };
    case 'bottom':
      return {
        ...whole,
        top: inner.bottom * 0.3,
        left: Math.max(whole.left, -outer.bottom * slopes.sw),
        right: Math.min(whole.right, outer.bottom * slopes.se),
      };
    case 'left':
      return { ...whole, right: -inner.left * 0.3 };
    case 'right':
      return { ...whole, left: inner.right * 0.3 };
  }
}

/** The angle of a point round the middle, from the left over the top. */
export function angleOf({ x, y }: Point): number {
  return Math.atan2(y, x);
}
