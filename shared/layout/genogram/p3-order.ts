import { dice } from './dice.ts';
import { chooseArrangement, settle, sift, touched } from './order-moves.ts';
import { sortKept, startFrom, sweep } from './order-start.ts';
import { crossingStrands, wholeCost } from './order-price.ts';
import { layRow, makeState, maySwap, type OrderState, type Pull, seatsOf } from './order-state.ts';
import { rearrange, swap } from './order-steps.ts';
import type { Chain } from './p2-chain.ts';
import type { Rows } from './seats.ts';

/**
 * Phase 3, order.
 * Before: chains per row with their arrangements.
 * After: seats left to right in every row; chains are whole, older siblings stand left of younger ones, and the lines
 * cross as little as the search could find.
 */
export type RowOrder = readonly (readonly number[])[];

export interface OrderOptions {
  /** Seats left to right as they were; what is in it keeps its order and only the rest is put in. */
  readonly previous?: ReadonlyMap<number, number>;
  /** How hard to search: 1 is the usual effort. */
  readonly effort: number;
}

export function orderRows(rows: Rows, chains: readonly Chain[], pulls: readonly Pull[], options: OrderOptions): RowOrder {
  const state = makeState(rows, chains, pulls);
  if (options.previous !== undefined) keepOrder(state, options.previous);
  else if (chains.length > 0) searchOrder(state, options.effort);
  return state.rows.map((row) => row.flatMap((chain) => seatsOf(state, chain)));
}

/** Puts known chains back as they were, then lets only the new ones look for their best place. */
function keepOrder(state: OrderState, previous: ReadonlyMap<number, number>): void {
  const known = (chain: number) => seatsOf(state, chain).some((seat) => previous.has(seat));
  state.chains.forEach((chain, index) => {
    const turned = (seats: readonly number[]) => {
      const xs = seats.flatMap((seat) => previous.get(seat) ?? []);
      return xs.reduce((sum, x, at) => sum + (at > 0 && x < xs[at - 1]! ? 1 : 0), 0);
    };
    const choices = chain.arrangements.map((arrangement, choice) => ({ choice, turned: turned(arrangement.seats) }));
    state.choice[index] = choices.reduce((best, next) => (next.turned < best.turned ? next : best)).choice;
  });
  const at = (chain: number) => {
    const xs = seatsOf(state, chain).flatMap((seat) => previous.get(seat) ?? []);
    return xs.length === 0 ? Infinity : xs.reduce((sum, x) => sum + x, 0) / xs.length;
  };
  state.rows.forEach((row, index) => {
    sortKept(state, row, at);
    layRow(state, index);
  });
  for (let round = 0; round < 3; round++) {
    state.chains.forEach((_, chain) => {
      if (!known(chain)) {
        sift(state, chain);
        chooseArrangement(state, chain);
      }
    });
  }
}

const STARTS = 6;

function searchOrder(state: OrderState, effort: number): void {
  // A casus that was only just begun has nobody to order.
  if (state.chains.length === 0) return;
  let best: Snapshot | undefined;
  let bestCost = Infinity;
  for (let start = 0; start < STARTS; start++) {
    startFrom(state, start, STARTS);
    if (start % 3 === 2) for (let round = 0; round < 4; round++) sweep(state, round % 2 === 0);
    settle(state);
    const cost = wholeCost(state);
    if (cost < bestCost - 1e-9) {
      bestCost = cost;
      best = snapshot(state);
    }
  }
  if (best === undefined) return;
  restore(state, best);
  kick(state, bestCost, effort);
}

interface Snapshot {
  readonly rows: readonly (readonly number[])[];
  readonly choice: readonly number[];
}

function snapshot(state: OrderState): Snapshot {
  return { rows: state.rows.map((row) => [...row]), choice: [...state.choice] };
}

function restore(state: OrderState, saved: Snapshot): void {
  saved.rows.forEach((row, index) => state.rows[index]!.splice(0, Infinity, ...row));
  state.choice.splice(0, Infinity, ...saved.choice);
  state.rows.forEach((_, index) => layRow(state, index));
}

/** Shakes what crosses and settles it again; keeps what is better, until many shakes in a row bring nothing. */
function kick(state: OrderState, startCost: number, effort: number): void {
  const roll = dice(20240516);
  let cost = startCost;
  let idle = 0;
  let restless = crossingChains(state);
  const patience = Math.round(effort * Math.max(40, Math.min(120, 12000 / state.chains.length)));
  for (let turn = 0; idle < patience && turn < 6 * patience && restless.length > 0; turn++) {
    const saved = snapshot(state);
    const dirty = new Set<number>();
    const shakes = 1 + Math.floor(roll() * 3);
    for (let k = 0; k < shakes; k++) {
      const chain = restless[Math.floor(roll() * restless.length)]!;
      shake(state, chain, roll);
      touched(state, chain, dirty);
    }
    settle(state, dirty);
    const now = wholeCost(state);
    if (now < cost - 1e-9) {
      cost = now;
      idle = 0;
      restless = crossingChains(state);
    } else {
      restore(state, saved);
      idle++;
    }
  }
}

/** The chains that the crossing sibships hang from and lead to. */
function crossingChains(state: OrderState): number[] {
  const found = new Set<number>();
  for (const strand of crossingStrands(state)) {
    const { a, b, children } = state.strands[strand]!;
    for (const seat of [a, b, ...children]) found.add(state.chainOf[seat]!);
  }
  return [...found].toSorted((c, d) => c - d);
}

/** Moves a chain, with those on one side of it for a while, some places away. */
function shake(state: OrderState, chain: number, roll: () => number): void {
  const row = state.chains[chain]!.row;
  const chains = state.rows[row]!;
  const steps = 1 + Math.floor(roll() * Math.min(12, chains.length));
  const leftwards = roll() < 0.5;
  for (let k = 0; k < steps; k++) {
    const at = chains.indexOf(chain);
    const index = leftwards ? at - 1 : at;
    if (index < 0 || index + 1 >= chains.length || !maySwap(state, chains[index]!, chains[index + 1]!)) break;
    swap(state, row, index);
  }
  const count = state.chains[chain]!.arrangements.length;
  if (count > 1) rearrange(state, chain, Math.floor(roll() * count));
}
