import type { Point } from '../../geometry/box.ts';
import { cubic, distance, dot, inSteps, minus, plus, unit } from '../../geometry/course.ts';
import { POINT_STEP } from './curves.ts';
import type { Ground } from './ground.ts';
import { portsOf } from './ports.ts';
import { priceOfCubic } from './price.ts';
import { routeOf } from './route.ts';
import { forkAt, type Shape } from './shapes.ts';

/** A course that starts at a point of another line and ends square on a shape. */
export interface Branch {
  readonly course: readonly Point[];
  readonly price: number;
}

/** What a turn costs, px for a radian: branches should look straight. */
const TURN = 40;
/** What it costs to turn back beyond a right angle, px for a radian. */
const BACK = 260;
/** Trouble that a branch may have before a way round is searched, px. */
const EASY = 80;
/** A way round leaves its point in a circle of this radius, px. */
const ROUND = 7;

/**
 * The best branch from a point to a shape, leaving in one of the given directions (unit vectors) or straight towards it.
 * `strict` searches only these curves, for a first look.
 */
export function branchTo(
  ground: Ground,
  start: Point,
  outs: readonly Point[],
  target: Shape,
  {
    gap,
    half,
    ends,
    strict = false,
  }: { readonly gap: number; readonly half: number; readonly ends: readonly number[]; readonly strict?: boolean },
): Branch {
  const all = [...ends, ground.numbers.get(target.id) ?? 0];
  let best: (Branch & { readonly trouble: number }) | undefined;
  for (const port of portsOf(target, gap)) {
    const chord = distance(start, port.at);
    const straight = unit(minus(port.at, start));
    for (const out of [straight, ...outs]) {
      if (dot(out, straight) < -0.2) continue;
      for (const share of [0.22, 0.42]) {
        const handle = Math.max(10, share * chord);
        const curve = [start, plus(start, out, handle), plus(port.at, port.out, handle), port.at] as const;
        const backwards = outs[0] ? Math.acos(clamp(dot(outs[0], out))) : 0;
        const turn = Math.acos(clamp(dot(out, straight))) + Math.acos(clamp(-dot(port.out, straight)));
        const least = 1.04 * chord + TURN * turn + 0.35 * port.aside + BACK * Math.max(0, backwards - Math.PI / 2);
        if (best && least >= best.price) continue;
        const trouble = priceOfCubic(ground, ...curve, [{ aside: 0, half }], all, (best?.price ?? Infinity) - least);
        if (!best || least + trouble < best.price) best = { course: cubic(...curve, POINT_STEP), trouble, price: least + trouble };
      }
    }
  }
  if (best && (strict || best.trouble <= EASY)) return best;
  const way = routeOf(ground, { from: forkAt('', start, ROUND), to: target, gapFrom: 0, gapTo: gap, strands: [{ aside: 0, half }] });
  const [round] = way?.courses ?? [];
  const [first] = round ?? [];
  const [out] = outs;
  const turn = first && out ? Math.acos(clamp(dot(out, unit(minus(first, start))))) : 0;
  const price = (way?.price ?? 0) + ROUND + TURN * turn + BACK * Math.max(0, turn - Math.PI / 2);
  if (best && (!round || price >= best.price)) return best;
  return { course: inSteps([start, ...(round ?? [target.centre])], POINT_STEP), price };
}

function clamp(cosine: number): number {
  return Math.max(-1, Math.min(1, cosine));
}
