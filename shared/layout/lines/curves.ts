import type { Point } from '../../geometry/box.ts';
import { between, cubic, distance, dot, lengthOf, meanOf, minus, plus, unit } from '../../geometry/course.ts';
import type { Join, Way } from './bundle.ts';
import type { Ground } from './ground.ts';
import { fanned, spreadOf } from './fan.ts';
import { type Port, portsOf } from './ports.ts';
import { priceOf, priceOfCubic } from './price.ts';

/**
 * The curve search.
 * Before: two shapes that stand. After: the cheapest cubic curve that leaves and arrives square on the outlines, or none where each has more
 * trouble than `patience`, px.
 */

/** Lengths of the handles as shares of the distance. */
const HANDLES = [0.2, 0.36, 0.55, 0.85];
const HANDLE_LEAST = 12;
const HANDLE_MOST = 240;
/** What a turn costs, px for a radian; and each px by which a bend is tighter than the radius that still looks calm. */
const TURN = 26;
const CALM = 30;
const TIGHT = 7;
const ASIDE = 0.35;
/** Distance of points on a course, px. */
export const POINT_STEP = 4;

interface Candidate {
  readonly from: Port;
  readonly to: Port;
  readonly first: number;
  readonly last: number;
  readonly least: number;
}

export function bestCurve(ground: Ground, join: Join, patience = Infinity): Way | undefined {
  let best: Way | undefined;
  for (const candidate of candidatesOf(join)) {
    if (best && candidate.least >= best.price) break;
    const way = priced(ground, join, candidate, Math.min(best?.price ?? Infinity, candidate.least + patience));
    if (way.courses.length > 0 && way.price < (best?.price ?? Infinity)) best = way;
  }
  return best;
}

/** The `count` best curves of which no two share both ports, the best first. */
export function bestCurves(ground: Ground, join: Join, count: number): readonly Way[] {
  const found = new Map<string, Way>();
  let limit = Infinity;
  for (const candidate of candidatesOf(join)) {
    if (candidate.least >= limit) break;
    const way = priced(ground, join, candidate, limit);
    if (way.price >= limit) continue;
    const key = `${candidate.from.place} ${candidate.to.place}`;
    if (way.price < (found.get(key)?.price ?? Infinity)) found.set(key, way);
    limit = [...found.values()].map((one) => one.price).toSorted((a, b) => a - b)[count - 1] ?? Infinity;
  }
  return [...found.values()].toSorted((a, b) => a.price - b.price).slice(0, count);
}

/** Every curve between the two, the least costly by length and bends first. */
function candidatesOf(join: Join): readonly Candidate[] {
  const targets = portsOf(join.to, join.gapTo);
  return portsOf(join.from, join.gapFrom)
    .flatMap((from) => targets.flatMap((to) => curvesBetween(from, to, join)))
    .toSorted((a, b) => a.least - b.least);
}

/** The curves between two ports, with what each costs at least: its length and its bends. */
function curvesBetween(from: Port, to: Port, join: Join): readonly Candidate[] {
  const [a, d] = [from.at, to.at];
  const chord = distance(a, d);
  const found: Candidate[] = [];
  // The inner lines of a fan bend tighter than its middle.
  const calm = CALM + spreadOf(join);
  const add = (first: number, last: number): void => {
    const [b, c] = [plus(a, from.out, first), plus(d, to.out, last)];
    const legs = [minus(b, a), minus(c, b), minus(d, c)];
    const turns = [turnOf(legs[0], legs[1]), turnOf(legs[1], legs[2])];
    const sizes = legs.map((leg) => Math.hypot(leg.x, leg.y));
    const tight = turns.reduce((sum, turn, at) => {
      const radius = Math.min(sizes[at] ?? 0, sizes[at + 1] ?? 0) / Math.max(0.01, Math.tan(Math.min(1.5, turn / 2)));
      return sum + (turn > 0.15 ? Math.max(0, calm - radius) * TIGHT : 0);
    }, 0);
    const length = (chord + sizes.reduce((sum, size) => sum + size, 0)) / 2;
    const bends = (turns[0] ?? 0) + (turns[1] ?? 0);
    const least = length + TURN * bends + tight + ASIDE * (from.aside + to.aside) + bowPrice(join, a, b, c, d);
    found.push({ from, to, first, last, least });
  };
  const handle = (share: number): number => Math.min(HANDLE_MOST, Math.max(Math.min(HANDLE_LEAST, chord / 3), share * chord));
  for (const share of HANDLES) add(handle(share), handle(share));
  add(handle(0.2), handle(0.55));
  add(handle(0.55), handle(0.2));
  return found;
}

/** What it costs not to swing out as asked. */
function bowPrice({ bow }: Join, a: Point, b: Point, c: Point, d: Point): number {
  if (!bow) return 0;
  const middle = meanOf([a, b, b, b, c, c, c, d]);
  const swing = minus(middle, between(a, d, 0.5));
  const by = bow.towards ? dot(swing, unit(bow.towards)) : Math.hypot(swing.x, swing.y);
  return 7 * Math.max(0, bow.by - by, by - 1.6 * bow.by);
}

function turnOf(v: Point | undefined, w: Point | undefined): number {
  if (!v || !w) return 0;
  const sizes = Math.hypot(v.x, v.y) * Math.hypot(w.x, w.y);
  return sizes === 0 ? 0 : Math.acos(Math.max(-1, Math.min(1, dot(v, w) / sizes)));
}

function priced(ground: Ground, join: Join, { from, to, first, last, least }: Candidate, limit: number): Way {
  const ends = [ground.numbers.get(join.from.id) ?? 0, ground.numbers.get(join.to.id) ?? 0];
  const curve = [from.at, plus(from.at, from.out, first), plus(to.at, to.out, last), to.at] as const;
  const none = { courses: [], trouble: Infinity, price: Infinity };
  const [only] = join.strands;
  if (join.strands.length === 1 && only) {
    const trouble = priceOfCubic(ground, ...curve, { half: only.half, ends }, limit - least);
    return trouble >= limit - least ? none : { courses: [cubic(...curve, POINT_STEP)], trouble, price: least + trouble };
  }
  const courses = fanned(join, from, to, cubic(...curve, POINT_STEP));
  const room = (limit - least) * courses.length;
  let trouble = 0;
  for (const [at, course] of courses.entries()) {
    trouble += priceOf(ground, course, { half: join.strands[at]?.half ?? 0, ends }, room - trouble);
    if (trouble >= room) return none;
  }
  trouble /= courses.length;
  return { courses, trouble, price: least + trouble };
}

/** The price of a way that was not searched as a curve, in the same coin. */
export function priceOfWay(ground: Ground, join: Join, courses: readonly (readonly Point[])[]): Way {
  const ends = [ground.numbers.get(join.from.id) ?? 0, ground.numbers.get(join.to.id) ?? 0];
  const each = courses.map((course, at) => {
    let turn = 0;
    for (let i = 2; i < course.length; i++) {
      const [a, b, c] = [course[i - 2], course[i - 1], course[i]];
      if (a && b && c) turn += turnOf(minus(b, a), minus(c, b));
    }
    const trouble = priceOf(ground, course, { half: join.strands[at]?.half ?? 0, ends });
    return { trouble, price: lengthOf(course) + TURN * turn + trouble };
  });
  const mean = (of: (one: { readonly trouble: number; readonly price: number }) => number): number =>
    each.reduce((sum, one) => sum + of(one), 0) / Math.max(1, each.length);
  return { courses, trouble: mean((one) => one.trouble), price: mean((one) => one.price) };
}
