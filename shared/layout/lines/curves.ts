import type { Point } from '../../geometry/box.ts';
import { cubic, distance, dot, lengthOf, minus, rightOf, unit } from '../../geometry/course.ts';
import type { Join, Way } from './bundle.ts';
import { curvesOf, type Curve } from './curve-shapes.ts';
import type { Ground } from './ground.ts';
import { fanned } from './fan.ts';
import { priceOf, priceOfCubic } from './price.ts';

/**
 * The curve search.
 * Before: two shapes that stand. After: the cheapest curves that leave one outline and arrive at the other: straight where they can, bent
 * where something is in the way, square on the outlines where they have to turn.
 */

/** What a turn costs, px for a radian; turning to and fro; and each px by which a line is longer than straight. */
export const TURN = 34;
const RESTLESS = 80;
const BACKWARDS = 90;
export const DETOUR = 0.8;
/** What it costs to turn by a radian in a bend tighter than the radius that still looks calm, px. */
const SHARP = 110;
const CALM = 42;
/** Distance of points on a course, px. */
export const POINT_STEP = 4;
/** How many different curves are offered, and how much dearer than the best they may be: px, and a share of the best. */
const OFFERED = 12;
const WINDOW = 170;
const SHARE = 0.35;
/** Curves that leave an outline within so many px of each other are as good as one. */
const SAME = 15;

/** The best curves of which no two are much the same, the best first; none where each has more trouble than `patience`, px. */
export function bestCurves(ground: Ground, join: Join, patience = Infinity, offered = OFFERED): readonly Way[] {
  const ends = [ground.numbers.get(join.from.id) ?? 0, ground.numbers.get(join.to.id) ?? 0];
  const found = new Map<number, { readonly price: number; readonly trouble: number; readonly curve: Curve }>();
  let best = Infinity;
  for (const curve of curvesOf(join)) {
    const { least } = curve;
    const window = offered === 1 ? best : best + WINDOW + SHARE * Math.min(best, 4000);
    if (least >= window) break;
    const key = offered === 1 ? 0 : nameOf(curve);
    const limit = Math.min(window, found.get(key)?.price ?? Infinity, least + patience);
    if (least >= limit) continue;
    const trouble = priceOfCubic(ground, curve.a, curve.b, curve.c, curve.d, join.strands, ends, limit - least);
    const price = least + trouble;
    if (price >= limit) continue;
    found.set(key, { price, trouble, curve });
    best = Math.min(best, price);
  }
  return [...found.values()]
    .filter(({ price }) => price <= best + WINDOW + SHARE * best)
    .toSorted((a, b) => a.price - b.price)
    .slice(0, offered)
    .map(({ price, trouble, curve }) => ({ price, trouble, courses: coursesOn(join, curve) }));
}

function coursesOn(join: Join, { from, to, a, b, c, d }: Curve): readonly (readonly Point[])[] {
  return fanned(join, from, to, cubic(a, b, c, d, POINT_STEP));
}

/** One number for curves that are much the same. */
function nameOf({ from, to, bow }: Curve): number {
  return Math.round(from.place / SAME) * 10000 + Math.round(to.place / SAME) * 10 + (bow < -20 ? 0 : bow > 20 ? 2 : 1);
}

/** The price of a way that was not searched as a curve, in the same coin. */
export function priceOfWay(ground: Ground, join: Join, courses: readonly (readonly Point[])[]): Way {
  const ends = [ground.numbers.get(join.from.id) ?? 0, ground.numbers.get(join.to.id) ?? 0];
  const each = courses.map((course, at) => {
    let [turn, net, sharp] = [0, 0, 0];
    for (let i = 2; i < course.length; i++) {
      const [a, b, c] = [course[i - 2], course[i - 1], course[i]];
      if (!a || !b || !c) continue;
      const [v, w] = [minus(b, a), minus(c, b)];
      const by = turnOf(v, w);
      turn += by;
      sharp += Math.max(0, by - Math.hypot(w.x, w.y) / CALM);
      net += Math.sign(v.x * w.y - v.y * w.x) * by;
    }
    const [first = origin, last = origin] = [course[0], course.at(-1)];
    const length = lengthOf(course);
    const detour = DETOUR * (length - distance(first, last)) + BACKWARDS * (leavingAway(course) + leavingAway(course.toReversed()));
    const trouble = priceOf(ground, course, { half: join.strands[at]?.half ?? 0, ends }) + unbowed(join, course);
    // Turns to and fro are what makes a way look restless.
    return { trouble, price: length + detour + TURN * turn + RESTLESS * (turn - Math.abs(net)) + SHARP * sharp + trouble };
  });
  const mean = (of: (one: { readonly trouble: number; readonly price: number }) => number): number =>
    each.reduce((sum, one) => sum + of(one), 0) / Math.max(1, each.length);
  return { courses, trouble: mean((one) => one.trouble), price: mean((one) => one.price) };
}

/** How much a course leaves its start away from its end, 0 to 1. */
function leavingAway(course: readonly Point[]): number {
  const [first, last, next] = [course[0], course.at(-1), course[Math.min(4, course.length - 1)]];
  return first && last && next ? Math.max(0, -dot(unit(minus(next, first)), unit(minus(last, first)))) : 0;
}

const origin: Point = { x: 0, y: 0 };

/** What it costs a course not to swing out as asked. */
function unbowed({ bow }: Join, course: readonly Point[]): number {
  const [first, last] = [course[0], course.at(-1)];
  if (!bow || !first || !last) return 0;
  const across = bow.towards ? unit(bow.towards) : rightOf(unit(minus(last, first)));
  const swings = course.map((point) => dot(minus(point, first), across));
  const most = bow.towards ? Math.max(...swings) : Math.max(...swings.map(Math.abs));
  return 4 * Math.max(0, bow.by - most);
}

function turnOf(v: Point, w: Point): number {
  const sizes = Math.hypot(v.x, v.y) * Math.hypot(w.x, w.y);
  return sizes === 0 ? 0 : Math.acos(Math.max(-1, Math.min(1, dot(v, w) / sizes)));
}
