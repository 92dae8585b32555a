import { descend, miss, type Term } from './downhill.ts';
import type { RowOrder } from './p3-order.ts';
import type { Spacing, Xs } from './p4-place.ts';
import type { Rows } from './seats.ts';
import type { Pull } from './order-state.ts';

/**
 * Phase 5, straighten.
 * Before: an x for every seat, in order and at its distance.
 * After: the same order and distances; each sibship hangs as nearly under the middle of its couple as all of them
 * together allow, and who has an anchor stays near it.
 *
 * The price is convex: squares of (stem - middle of the children), of (child - stem), of slack between neighbours and
 * of moves from anchors. It is minimised by accelerated projected gradients (downhill.ts); the projection on
 * the distances of a row is an isotonic regression. Reweighting (a Huber loss) lets most stems be exactly straight and
 * a few give way.
 */
export interface StraightenOptions {
  /** x that a seat had before, px. */
  readonly anchors?: ReadonlyMap<number, number>;
  /** x where a hand put a seat, px: it stays there as far as order and distances let it. */
  readonly pins?: ReadonlyMap<number, number>;
  readonly pulls: readonly Pull[];
  /** Where the middle of some seats should come, px. */
  readonly goals?: readonly Goal[];
  /** How often far misses are weighed anew: the usual number from a rough start, fewer from a good one. */
  readonly rounds?: number;
  /** What an unused gap between neighbours costs. */
  readonly slack: number;
}

/** A middle of seats and where it should come, px. */
export interface Goal {
  readonly seats: readonly number[];
  readonly x: number;
}

const WEIGHT = { centre: 1, child: 0.02, couple: 0.1, anchor: 1, goal: 10, guest: 0.15, pin: 50 };
const HUBER = 5;
const ROUNDS = 5;
const STEPS = 120;

/** One term of the price. */
interface Square extends Term {
  /** Whether far misses count less. */
  readonly gives: boolean;
}

export function straighten(rows: Rows, order: RowOrder, start: Xs, spacing: Spacing, options: StraightenOptions): Xs {
  const squares = squaresOf(rows, order, spacing, options);
  const gapped = order.map((row) => ({
    seats: Int32Array.from(row),
    gaps: Float64Array.from(row, (seat, index) => (index === 0 ? 0 : spacing(row[index - 1]!, seat))),
  }));
  let x = Float64Array.from(start);
  const scale = squares.map(() => 1);
  for (let round = 0; round < (options.rounds ?? ROUNDS); round++) {
    squares.forEach((square, index) => {
      if (square.gives) scale[index] = HUBER / Math.max(HUBER, Math.abs(miss(square, x)));
    });
    x = descend(squares, scale, gapped, x, options.rounds === undefined ? STEPS : STEPS / 2);
  }
  return Array.from(x);
}

function squaresOf(rows: Rows, order: RowOrder, spacing: Spacing, options: StraightenOptions): Square[] {
  const squares: Square[] = [];
  const couples = new Map(rows.couples.map((couple) => [couple.couple, couple]));
  for (const sibship of rows.sibships) {
    const couple = 'couple' in sibship.from ? couples.get(sibship.from.couple)! : undefined;
    const stem = couple === undefined ? ['seat' in sibship.from ? sibship.from.seat : 0] : [couple.a, couple.b];
    const share = stem.map(() => 1 / stem.length);
    const counted = sibship.own > 0 ? sibship.children.slice(0, sibship.own) : sibship.children;
    const byPlace = [...counted].toSorted((a, b) => order[rows.seats[a]!.row]!.indexOf(a) - order[rows.seats[b]!.row]!.indexOf(b));
    const ends = byPlace.length === 1 ? [byPlace[0]!] : [byPlace[0]!, byPlace.at(-1)!];
    const weight = sibship.drawn ? WEIGHT.centre : WEIGHT.guest;
    squares.push({ seats: [...stem, ...ends], factors: [...share, ...ends.map(() => -1 / ends.length)], goal: 0, weight, gives: true });
    for (const child of sibship.children) {
      squares.push({ seats: [...stem, child], factors: [...share, -1], goal: 0, weight: WEIGHT.child * weight, gives: true });
    }
  }
  const bonded = new Set(rows.couples.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  for (const row of order) {
    for (let i = 1; i < row.length; i++) {
      const [left, right] = [row[i - 1]!, row[i]!];
      const weight = bonded.has(`${left} ${right}`) ? WEIGHT.couple : options.slack;
      squares.push({ seats: [right, left], factors: [1, -1], goal: spacing(left, right), weight, gives: false });
    }
  }
  for (const pull of options.pulls) squares.push({ seats: [pull.a, pull.b], factors: [1, -1], goal: 0, weight: pull.weight, gives: false });
  for (const { seats, x } of options.goals ?? [])
    squares.push({ seats, factors: seats.map(() => 1 / seats.length), goal: x, weight: WEIGHT.goal, gives: false });
  for (const [seat, goal] of options.anchors ?? []) squares.push({ seats: [seat], factors: [1], goal, weight: WEIGHT.anchor, gives: true });
  for (const [seat, goal] of options.pins ?? []) squares.push({ seats: [seat], factors: [1], goal, weight: WEIGHT.pin, gives: false });
  return squares;
}

/** The price that straightening makes small: squares near their goal, straight slopes far from it where a wish may give way. */
export function priceOf(rows: Rows, order: RowOrder, xs: Xs, spacing: Spacing, options: StraightenOptions): number {
  const x = Float64Array.from(xs);
  return squaresOf(rows, order, spacing, options).reduce((sum, square) => {
    const away = Math.abs(miss(square, x));
    return sum + square.weight * (square.gives && away > HUBER ? HUBER * (away - HUBER / 2) : away ** 2 / 2);
  }, 0);
}
