import type { Chain } from './p2-chain.ts';
import type { Rows } from './seats.ts';

/**
 * The order of chains in their rows while it is being searched, with the price of a neighbour swap.
 * Crossings between two sibships of one channel depend only on who stands left of whom, so a swap of neighbours
 * changes only the pairs of sibships that the two chains take part in.
 */
export interface OrderState {
  readonly chains: readonly Chain[];
  /** Chains left to right, per row. */
  readonly rows: number[][];
  /** Chosen arrangement per chain. */
  readonly choice: number[];
  /** Place of a seat in its row, counted in seats from the left. */
  readonly place: Float64Array;
  readonly strands: readonly Strand[];
  /** Strands that arrive at, and leave from, a chain. */
  readonly up: readonly (readonly number[])[];
  readonly down: readonly (readonly number[])[];
  /** `before[x]` holds the chains that must stay right of chain x. */
  readonly before: readonly ReadonlySet<number>[];
  readonly pulls: readonly Pull[];
  readonly pullsOf: readonly (readonly number[])[];
  readonly chainOf: readonly number[];
  /** Half the number of steps from the first to the last seat, per row. */
  readonly halfWidth: readonly number[];
  /** Per strand: leftmost and rightmost child, twice the stem's place, and the place of the middle child. */
  readonly ends: { readonly low: Float64Array; readonly high: Float64Array; readonly stem: Float64Array; readonly middle: Float64Array };
}

/** A sibship as the search sees it. */
export interface Strand {
  readonly row: number;
  readonly a: number;
  readonly b: number;
  readonly children: readonly number[];
  /** Index of the middle child by age. */
  readonly middle: number;
  readonly weight: number;
}

/** Two seats that would rather be near each other: a home, a friend. */
export interface Pull {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

export function makeState(rows: Rows, chains: readonly Chain[], pulls: readonly Pull[]): OrderState {
  const chainOf: number[] = rows.seats.map(() => -1);
  chains.forEach((chain, index) => chain.arrangements[0]!.seats.forEach((seat) => (chainOf[seat] = index)));
  const coupleSeats = new Map(rows.couples.map((couple) => [couple.couple, couple]));
  const strands = rows.sibships.map((sibship): Strand => {
    const couple = 'couple' in sibship.from ? coupleSeats.get(sibship.from.couple)! : undefined;
    const seat = 'seat' in sibship.from ? sibship.from.seat : -1;
    return {
      row: sibship.row,
      a: couple?.a ?? seat,
      b: couple?.b ?? seat,
      children: sibship.children,
      middle: (sibship.children.length - 1) >> 1,
      weight: sibship.drawn ? 1 : 0.2,
    };
  });
  const up: number[][] = chains.map(() => []);
  const down: number[][] = chains.map(() => []);
  strands.forEach((strand, index) => {
    for (const chain of new Set(strand.children.map((seat) => chainOf[seat]!))) up[chain]!.push(index);
    for (const chain of new Set([chainOf[strand.a]!, chainOf[strand.b]!])) down[chain]!.push(index);
  });
  const pullsOf: number[][] = chains.map(() => []);
  pulls.forEach((pull, index) => {
    for (const chain of new Set([chainOf[pull.a]!, chainOf[pull.b]!])) pullsOf[chain]!.push(index);
  });
  const order: number[][] = Array.from({ length: rows.rowCount }, () => []);
  chains.forEach((chain, index) => order[chain.row]!.push(index));
  const before = precedence(rows, chainOf, chains.length);
  const halfWidth = order.map((row) => (row.reduce((sum, chain) => sum + chains[chain]!.arrangements[0]!.seats.length, 0) - 1) / 2);
  return {
    chains,
    rows: order,
    choice: chains.map(() => 0),
    place: new Float64Array(rows.seats.length),
    strands,
    up,
    down,
    before,
    pulls,
    pullsOf,
    chainOf,
    halfWidth,
    ends: makeEnds(strands.length),
  };
}

function makeEnds(count: number): OrderState['ends'] {
  return { low: new Float64Array(count), high: new Float64Array(count), stem: new Float64Array(count), middle: new Float64Array(count) };
}

/** Older siblings stay left; a wish that would close a circle (siblings who marry siblings) is left out. */
function precedence(rows: Rows, chainOf: readonly number[], count: number): Set<number>[] {
  const before = Array.from({ length: count }, () => new Set<number>());
  const reaches = (from: number, to: number): boolean => {
    const seen = new Set<number>();
    const stack = [from];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (at === to) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      stack.push(...before[at]!);
    }
    return false;
  };
  for (const sibship of rows.sibships) {
    if (sibship.source === undefined) continue;
    const own = sibship.children.slice(0, sibship.own);
    for (let i = 1; i < own.length; i++) {
      for (let j = i - 1; j >= 0; j--) {
        const [left, right] = [chainOf[own[j]!]!, chainOf[own[i]!]!];
        if (left !== right && rows.isOlder(own[j]!, own[i]!) && !before[left]!.has(right) && !reaches(right, left))
          before[left]!.add(right);
      }
    }
  }
  return before;
}

/** Counts the places of one row anew. */
export function layRow(state: OrderState, row: number): void {
  let at = 0;
  for (const chain of state.rows[row]!) for (const seat of seatsOf(state, chain)) state.place[seat] = at++;
  for (const chain of state.rows[row]!) refreshChain(state, chain);
}

/** Reads anew all strands of a chain that has moved. */
export function refreshChain(state: OrderState, chain: number): void {
  for (const strand of state.up[chain]!) refresh(state, strand);
  for (const strand of state.down[chain]!) refresh(state, strand);
}

export function seatsOf(state: OrderState, chain: number): readonly number[] {
  return state.chains[chain]!.arrangements[state.choice[chain]!]!.seats;
}

/** Reads a strand's places anew, after one of its seats has moved. */
function refresh(state: OrderState, index: number): void {
  const { place, ends } = state;
  const { a, b, children, middle } = state.strands[index]!;
  let low = Infinity;
  let high = -Infinity;
  for (const seat of children) {
    const at = place[seat]!;
    if (at < low) low = at;
    if (at > high) high = at;
  }
  ends.low[index] = low;
  ends.high[index] = high;
  ends.stem[index] = place[a]! + place[b]!;
  // A place just right of the middle child lies between two seats, so that a swap elsewhere cannot move it.
  ends.middle[index] = place[children[middle]!]! + (children.length % 2 === 0 ? 0.5 : 0);
}

export function maySwap(state: OrderState, left: number, right: number): boolean {
  return !state.before[left]!.has(right);
}
