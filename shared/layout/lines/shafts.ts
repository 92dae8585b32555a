import { U } from '../../catalogue/tokens.ts';
import type { Point } from '../../geometry/box.ts';
import { type Along, distance, dot, inSteps, lengthOf, minus, plus, rightOf, unit } from '../../geometry/course.ts';
import { POINT_STEP } from './curves.ts';
import { branchTo } from './from-point.ts';
import type { Ground } from './ground.ts';
import type { CoalitionParts } from './line-placement.ts';
import { priceOf } from './price.ts';
import { SHAFT_CLEAR, SHAFT_REACH } from './reaches.ts';
import type { Shape } from './shapes.ts';

/** The shafts of a coalition, and what they cost. */
export type Shafts = Pick<CoalitionParts, 'shafts'> & { readonly price: number };

/** Whom shafts face, and whose they are. */
export interface Facing {
  readonly against: readonly Shape[];
  /** The middle of those they face. */
  readonly target: Point;
  /** Numbers of the members on the ground. */
  readonly ends: readonly number[];
  /** Only simple curves, for a first look. */
  readonly strict: boolean;
}

/** Where a shaft forks, as shares of the way (catalogue E.3, 6), and how far aside of it, in U. */
const FORKS = [0.6, 0.45, 0.75];
const ASIDES = [0, 0.8, -0.8, 1.6, -1.6];
/** Stems out of the arc where the targets stand on both sides, px, and by how much they turn aside. */
const STEMS = [1.3 * U, 1.8 * U, 2.4 * U];
const LEANS = [0, 0.45, -0.45, 0.85, -0.85];
/** The stem shows as one, with a tick on it: it is this long at least, px. */
const STEM = 1.2 * U;
/** Arms leave a fork forward, this far to both sides of the stem at most, radians, so that the stem with its arms is a Y. */
const WIDEST = 0.75;
/** So long is the shaft to an only target at least, px, and what a px less costs. */
const SHORTEST = 1.6 * U;
const SHORT = 8;
/** A shaft runs straight into its target: what each radian costs by which it arrives otherwise than it leaves, beyond a gentle bend, radians, px. */
const BENT = 150;
const GENTLE = 0.8;
/** A stem leaves the arc squarely: what a slant costs, px. */
const SLANT = 110;
/** An arm to somebody who lies beside or behind the fork has to turn: from this bearing on, radians, and what a radian costs, px. */
const AHEAD = 1.05;
const BEHIND = 260;
/** Forks that are done in full. */
const FULL = 2;

/** What stands for shafts that found no way: dearer than all that did. */
const noShafts: Shafts = { shafts: [], price: 1e6 };

/** The shafts from an apex: one to one target, to several a stem that parts (catalogue E.3, 5 and 6). Stops above `most` px. */
export function shaftsFrom(ground: Ground, apex: Along, facing: Facing, most = Infinity): Shafts {
  const { against, target, ends, strict } = facing;
  const side = rightOf(apex.along);
  const out = dot(side, minus(target, apex.at)) < 0 ? { x: -side.x, y: -side.y } : side;
  const [only] = against;
  if (against.length === 1 && only) {
    const to = { gap: SHAFT_CLEAR, half: SHAFT_REACH, ends, strict, limit: most };
    const shaft = branchTo(ground, apex.at, [out], only, to);
    return shaft
      ? { shafts: [{ course: shaft.course, target: only.id }], price: shaft.price + stubby(shaft.course) + hooked(shaft.course) }
      : noShafts;
  }
  const least = (spot: Point): number =>
    against.reduce((sum, one) => sum + distance(spot, one.centre), 1.5 * distance(spot, apex.at)) +
    SLANT * (1 - Math.abs(dot(out, unit(minus(spot, apex.at))))) +
    behind(apex.at, spot, against);
  const looks: (Shafts & { readonly spot: Point })[] = [];
  // The least costly by length and bearing are looked at.
  for (const spot of spotsFrom(apex.at, out, target, strict)
    .toSorted((a, b) => least(a) - least(b))
    .slice(0, strict ? 8 : 14)) {
    const limit = Math.min(most, looks.toSorted((a, b) => a.price - b.price)[strict ? 0 : FULL - 1]?.price ?? Infinity);
    if (least(spot) - U * against.length < limit)
      looks.push({ spot, ...forked(ground, apex.at, out, spot, { ...facing, strict: true }, limit) });
  }
  looks.sort((a, b) => a.price - b.price);
  let best: Shafts = looks[0] ?? noShafts;
  for (const { spot } of strict ? [] : looks.slice(0, FULL)) {
    const full = forked(ground, apex.at, out, spot, facing, best.price);
    if (full.price < best.price) best = full;
  }
  return best;
}

/** What it costs that a shaft is too short for its head and its ticks to be told apart. */
function stubby(shaft: readonly Point[]): number {
  return SHORT * Math.max(0, SHORTEST - lengthOf(shaft));
}

/** What it costs that a shaft arrives in quite another direction than it leaves in: a hook reads as pointing back. */
function hooked(shaft: readonly Point[]): number {
  const [first, second, before, last] = [shaft[0], shaft[1], shaft.at(-2), shaft.at(-1)];
  if (!first || !second || !before || !last) return 0;
  return BENT * Math.max(0, Math.abs(angle(unit(minus(second, first)), minus(last, before))) - GENTLE);
}

/** Where a stem may end: along the way to the targets, and out of the arc. */
function spotsFrom(apex: Point, out: Point, target: Point, strict: boolean): readonly Point[] {
  const way = minus(target, apex);
  const across = rightOf(unit(way));
  return [
    ...FORKS.flatMap((share) => (strict ? ASIDES.slice(0, 1) : ASIDES).map((aside) => plus(plus(apex, way, share), across, aside * U))),
    ...STEMS.flatMap((length) => LEANS.flatMap((lean) => [length, -length].map((by) => plus(apex, turned(out, lean), by)))),
  ].filter((spot) => distance(spot, apex) >= STEM && Math.abs(dot(out, unit(minus(spot, apex)))) > 0.3);
}

function forked(ground: Ground, apex: Point, out: Point, fork: Point, { against, ends, strict }: Facing, limit: number): Shafts {
  const stem = inSteps([apex, fork], POINT_STEP);
  const way = unit(minus(fork, apex));
  let price =
    1.5 * lengthOf(stem) +
    SLANT * (1 - Math.abs(dot(out, way))) +
    behind(apex, fork, against) +
    priceOf(ground, stem, { half: SHAFT_REACH, ends });
  const shafts: { readonly course: readonly Point[]; readonly target?: string }[] = [{ course: stem }];
  const arms = new Map<string, readonly Point[]>();
  // From the left of the stem to its right, each arm within its own part of what lies before it.
  const bearing = ({ centre }: Shape): number => angle(way, minus(centre, fork));
  const share = (2 * WIDEST) / against.length;
  for (const [at, one] of against.toSorted((a, b) => bearing(a) - bearing(b)).entries()) {
    const middle = -WIDEST + (at + 0.5) * share;
    const outs = [0, 0.3, -0.3].map((part) => turned(way, middle + part * share));
    const to = { gap: SHAFT_CLEAR, half: SHAFT_REACH, ends, strict, limit: limit - price, within: share / 2 - 0.1 };
    const branch = price < limit ? branchTo(ground, fork, outs, one, to) : undefined;
    if (!branch) return noShafts;
    arms.set(one.id, branch.course);
    price += branch.price;
  }
  for (const { id } of against) shafts.push({ course: arms.get(id) ?? [], target: id });
  return { shafts, price };
}

/** What it costs that some of those whom a fork faces lie beside or behind it. */
function behind(apex: Point, fork: Point, against: readonly Shape[]): number {
  const way = unit(minus(fork, apex));
  return against.reduce((sum, { centre }) => sum + BEHIND * Math.max(0, Math.abs(angle(way, minus(centre, fork))) - AHEAD) ** 2, 0);
}

/** By how much a direction lies to the right of another, radians. */
function angle(way: Point, other: Point): number {
  return Math.atan2(dot(rightOf(way), other), dot(way, other));
}

function turned({ x, y }: Point, by: number): Point {
  const [c, s] = [Math.cos(by), Math.sin(by)];
  return { x: x * c - y * s, y: x * s + y * c };
}
