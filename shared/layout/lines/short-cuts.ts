import type { Point } from '../../geometry/box.ts';
import { distance } from '../../geometry/course.ts';
import type { Ground } from './ground.ts';
import { priceOfPiece, type Strand } from './price.ts';

/** Each corner that is left costs as much as this many px: few long sides look calmer than many short ones. */
const CORNER = 34;
/** Of a long way only its corners and about so many places between can become corners. */
const MOST = 36;
/** A line that takes this much to each side, px, minds its corners twice as much. */
const STIFF = 9;

/** The same way with the fewest and cheapest corners; its first two and last two places stay. */
export function shortened(ground: Ground, line: readonly Point[], strand: Strand): readonly Point[] {
  const whole = line.slice(1, -1);
  const every = Math.max(1, Math.ceil(whole.length / MOST));
  const inner = whole.filter((point, at) => at % every === 0 || at === whole.length - 1 || turns(whole[at - 1], point, whole[at + 1]));
  const best = inner.map((_, at) => (at === 0 ? 0 : Infinity));
  const from = inner.map(() => -1);
  inner.forEach((there, to) => {
    for (let at = to - 1; at >= 0; at--) {
      const here = inner[at];
      const paid = best[at] ?? Infinity;
      if (!here || paid >= (best[to] ?? 0)) continue;
      const least = paid + CORNER * (1 + strand.half / STIFF) + 1.8 * distance(here, there);
      if (least >= (best[to] ?? 0)) continue;
      const sum = least + priceOfPiece(ground, here, there, strand, (best[to] ?? Infinity) - least);
      if (sum < (best[to] ?? 0)) {
        best[to] = sum;
        from[to] = at;
      }
    }
  });
  const kept: Point[] = [];
  for (let at = inner.length - 1; at >= 0; at = from[at] ?? -1) kept.unshift(...inner.slice(at, at + 1));
  return [...line.slice(0, 1), ...kept, ...line.slice(-1)];
}

function turns(before: Point | undefined, { x, y }: Point, after: Point | undefined): boolean {
  return before !== undefined && after !== undefined && Math.abs((x - before.x) * (after.y - y) - (y - before.y) * (after.x - x)) > 0.01;
}
