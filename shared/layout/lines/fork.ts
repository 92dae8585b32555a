import { distance, dot, meanOf, minus, plus, rightOf, unit } from '../../geometry/course.ts';
import type { Point } from '../../geometry/box.ts';
import type { Draft, Laid, LaidLine } from './drafts.ts';
import { type Earlier, endsAt, isClear } from './earlier.ts';
import { cellAt, type Ground } from './ground.ts';
import { priceOfPiece } from './price.ts';
import { CLEAR, LOYALTY_REACH } from './reaches.ts';
import { routeOf } from './route.ts';
import { forkAt, type Shape } from './shapes.ts';

/** A line from one to several that parts in a circle (catalogue E.5). */
export interface Fork {
  readonly key: string;
  readonly from: Shape;
  readonly to: readonly Shape[];
}

/** The stem is the first line; the branches follow in the order of the targets. */
export interface LaidFork extends Laid {
  readonly fork: Point;
}

/** Radius of the circle with the lightning, px, and the white that it wants. */
const RADIUS = 12;
const AIR = 8;
/** Where the circle is tried: shares of the way to the middle of the targets, and how far aside, px. */
const SHARES = [0.4, 0.5, 0.3, 0.6, 0.7, 0.8];
const ASIDES = [0, 28, -28, 60, -60, 100, -100];
const TRIED = 6;
/** A branch that goes back along the stem, and two that leave nearly as one, px. */
const BACK = 260;
const CLOSE = 400;
/** How far from the middle of a symbol a leg is no longer looked at, and the most that it counts for what is in its way, px. */
const LEG_END = 34;
const IN_THE_WAY = 300;

export function forkDraft(fork: Fork): Draft<LaidFork> {
  return { id: fork.key, rank: 1, ways: (ground) => placeFork(ground, fork), kept: (ground, earlier) => keptFork(ground, fork, earlier) };
}

function keptFork(ground: Ground, { key, from, to }: Fork, { courses, forks }: Earlier): LaidFork | undefined {
  const fork = forks.get(key);
  const shapes = [from, ...to];
  const ends = shapes.map((shape) => ground.numbers.get(shape.id) ?? 0);
  const lines = shapes.flatMap((shape, at): LaidLine[] => {
    const course = courses.get(`${key} ${at}`);
    const fits = course && endsAt(at === 0 ? course[0] : course.at(-1), shape) && isClear(ground, course, ends);
    return fits ? [{ key: `${key} ${at}`, half: LOYALTY_REACH, course, ringed: true }] : [];
  });
  return fork && lines.length === shapes.length ? { lines, price: 0, share: 1, fork } : undefined;
}

function placeFork(ground: Ground, { key, from, to }: Fork): readonly LaidFork[] {
  const target = meanOf(to.map((shape) => shape.centre));
  const way = minus(target, from.centre);
  const shapes = [from, ...to];
  const ends = shapes.map((shape) => ground.numbers.get(shape.id) ?? 0);
  const spots = SHARES.flatMap((share) =>
    ASIDES.map((aside) => {
      const at = plus(plus(from.centre, way, share), rightOf(unit(way)), aside);
      const price = crowding(ground, at, RADIUS + AIR) + 60 * Math.abs(share - 0.4) + unlikeY(at, from, to);
      // A first look with legs as straight as can be.
      const legs = shapes.reduce((sum, shape) => sum + straight(ground, at, shape, ends), 0);
      return { at, price, looks: price + legs };
    }),
  ).toSorted((a, b) => a.looks - b.looks);
  const found = spots.slice(0, TRIED).map(({ at, price }): LaidFork => {
    const circle = forkAt('', at, RADIUS);
    const route = (end: Shape) =>
      routeOf(ground, { from: circle, to: end, gapFrom: 0, gapTo: CLEAR, strands: [{ aside: 0, half: LOYALTY_REACH }] });
    const ways = [from, ...to].map(route);
    const lines = ways.map((one, index): LaidLine => ({
      key: `${key} ${index}`,
      half: LOYALTY_REACH,
      ringed: true,
      course: (index === 0 ? one?.courses[0]?.toReversed() : one?.courses[0]) ?? [at, from.centre],
    }));
    return { lines, price: ways.reduce((all, one) => all + (one?.price ?? 0), price), share: 1, fork: at };
  });
  return found.toSorted((a, b) => a.price - b.price);
}

/** What it costs that legs do not leave the circle as a Y: branches away from the stem, not along each other. */
function unlikeY(at: Point, from: Shape, to: readonly Shape[]): number {
  const stem = unit(minus(from.centre, at));
  const legs = to.map(({ centre }) => unit(minus(centre, at)));
  const between = legs.flatMap((one, index) => legs.slice(index + 1).map((other) => dot(one, other)));
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
  return BACK * sum(legs.map((leg) => Math.max(0, dot(leg, stem) + 0.2))) + CLOSE * sum(between.map((cos) => Math.max(0, cos - 0.7)));
}

/** What a straight leg would cost: its length, and what is in its way, up to what a way round would. */
function straight(ground: Ground, at: Point, { centre }: Shape, ends: readonly number[]): number {
  const [along, size] = [unit(minus(centre, at)), distance(at, centre)];
  const [a, b] = [plus(at, along, RADIUS), plus(at, along, Math.max(RADIUS, size - LEG_END))];
  return size + priceOfPiece(ground, a, b, { half: LOYALTY_REACH, ends }, IN_THE_WAY);
}

/** How much stands in a circle on the ground, px of trouble. */
function crowding(ground: Ground, at: Point, radius: number): number {
  let sum = 0;
  for (let x = at.x - radius; x <= at.x + radius; x += 4)
    for (let y = at.y - radius; y <= at.y + radius; y += 4) {
      const cell = cellAt(ground, x, y);
      if (distance(at, { x, y }) > radius) continue;
      if (cell < 0 || (ground.symbol[cell] ?? 0) !== 0) sum += 60;
      else if ((ground.word[cell] ?? 0) !== 0) sum += 20;
      else if ((ground.kin[cell] ?? 0) !== 0) sum += 4;
      else if ((ground.busy[cell] ?? 0) !== 0) sum += 4;
    }
  return sum;
}
