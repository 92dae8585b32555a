/**
 * Makes a sum of squares small under the distances of rows, by accelerated projected gradients (Beck and Teboulle 2009).
 * This is what a layout spends most of its time on, so everything lies in flat arrays.
 */

/** One square: weight x (sum of factor x seat - goal)^2. */
export interface Term {
  readonly seats: readonly number[];
  readonly factors: readonly number[];
  readonly goal: number;
  readonly weight: number;
}

/** A row from left to right, with the least distance of each seat from the one before it, px. */
export interface GappedRow {
  readonly seats: Int32Array;
  readonly gaps: Float64Array;
}

/** How far the sum of a term is from its goal. */
export function miss({ seats, factors, goal }: Term, x: Float64Array): number {
  let sum = -goal;
  for (let k = 0; k < seats.length; k++) sum += factors[k]! * x[seats[k]!]!;
  return sum;
}

/** The terms one after another: those of term t lie from `starts[t]` up to `starts[t + 1]`. */
interface FlatTerms {
  readonly starts: Int32Array;
  readonly seats: Int32Array;
  readonly factors: Float64Array;
  readonly goals: Float64Array;
  readonly weights: Float64Array;
}

/** The places after so many steps downhill from a start; `scale` weighs each term. */
export function descend(
  terms: readonly Term[],
  scale: readonly number[],
  rows: readonly GappedRow[],
  start: Float64Array,
  steps: number,
): Float64Array<ArrayBuffer> {
  const flat = flattened(terms, scale);
  const step = 1 / Math.max(1e-9, steepest(flat, start.length));
  const room = poolFor(rows);
  let x = Float64Array.from(start);
  let next = new Float64Array(start.length);
  const ahead = Float64Array.from(start);
  const slope = new Float64Array(start.length);
  let momentum = 1;
  for (let turn = 0; turn < steps; turn++) {
    slopeAt(flat, ahead, slope);
    for (let seat = 0; seat < next.length; seat++) next[seat] = ahead[seat]! - step * slope[seat]!;
    for (const row of rows) project(row, next, room);
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / nextMomentum;
    let turned = 0;
    for (let seat = 0; seat < next.length; seat++) {
      turned += (ahead[seat]! - next[seat]!) * (next[seat]! - x[seat]!);
      ahead[seat] = next[seat]! + carry * (next[seat]! - x[seat]!);
    }
    // Momentum that points uphill is dropped (O'Donoghue and Candes 2015).
    if (turned > 0) ahead.set(next);
    momentum = turned > 0 ? 1 : nextMomentum;
    [x, next] = [next, x];
  }
  return x;
}

function flattened(terms: readonly Term[], scale: readonly number[]): FlatTerms {
  const starts = new Int32Array(terms.length + 1);
  terms.forEach((term, index) => (starts[index + 1] = starts[index]! + term.seats.length));
  return {
    starts,
    seats: Int32Array.from(terms.flatMap((term) => term.seats)),
    factors: Float64Array.from(terms.flatMap((term) => term.factors)),
    goals: Float64Array.from(terms, (term) => term.goal),
    weights: Float64Array.from(terms, (term, index) => term.weight * scale[index]!),
  };
}

/** The Hessian's largest eigenvalue is at most the largest sum of absolute values in a line of it. */
function steepest({ starts, seats, factors, weights }: FlatTerms, count: number): number {
  const bound = new Float64Array(count);
  for (let term = 0; term < weights.length; term++) {
    let reach = 0;
    for (let k = starts[term]!; k < starts[term + 1]!; k++) reach += Math.abs(factors[k]!);
    for (let k = starts[term]!; k < starts[term + 1]!; k++) bound[seats[k]!]! += weights[term]! * Math.abs(factors[k]!) * reach;
  }
  return Math.max(...bound);
}

function slopeAt({ starts, seats, factors, goals, weights }: FlatTerms, x: Float64Array, slope: Float64Array): void {
  slope.fill(0);
  for (let term = 0; term < weights.length; term++) {
    const [first, end] = [starts[term]!, starts[term + 1]!];
    let sum = -goals[term]!;
    for (let k = first; k < end; k++) sum += factors[k]! * x[seats[k]!]!;
    const pull = weights[term]! * sum;
    for (let k = first; k < end; k++) slope[seats[k]!]! += pull * factors[k]!;
  }
}

/** Where a projection keeps its blocks while it works. */
interface Pool {
  readonly sums: Float64Array;
  readonly counts: Int32Array;
  readonly offsets: Float64Array;
}

function poolFor(rows: readonly GappedRow[]): Pool {
  const longest = Math.max(0, ...rows.map((row) => row.seats.length));
  return { sums: new Float64Array(longest), counts: new Int32Array(longest), offsets: new Float64Array(longest) };
}

/** Moves the seats of a row as little as possible (in squares) so that each keeps its distance: pool adjacent violators. */
function project({ seats, gaps }: GappedRow, x: Float64Array, { sums, counts, offsets }: Pool): void {
  let offset = 0;
  let blocks = 0;
  for (let index = 0; index < seats.length; index++) {
    offset += gaps[index]!;
    offsets[index] = offset;
    let sum = x[seats[index]!]! - offset;
    let count = 1;
    while (blocks > 0 && sums[blocks - 1]! / counts[blocks - 1]! > sum / count) {
      blocks--;
      sum += sums[blocks]!;
      count += counts[blocks]!;
    }
    sums[blocks] = sum;
    counts[blocks] = count;
    blocks++;
  }
  for (let block = 0, at = 0; block < blocks; block++) {
    const mean = sums[block]! / counts[block]!;
    for (let k = 0; k < counts[block]!; k++, at++) x[seats[at]!] = mean + offsets[at]!;
  }
}
