import { type OrderState, layRow, makeState, maySwap, type Pull, rearrange, seatsOf, swap, wholeCost } from './order-state.ts';
import type { Chain } from './p2-chain.ts';
import { dice } from './dice.ts';
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

export function order(rows: Rows, chains: readonly Chain[], pulls: readonly Pull[], options: OrderOptions): RowOrder {
  const state = makeState(rows, chains, pulls);
  if (options.previous !== undefined) keepOrder(state, options.previous);
  else searchOrder(state, options.effort);
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
  let best: Snapshot | undefined;
  let bestCost = Infinity;
  for (let start = 0; start < STARTS; start++) {
    startFrom(state, start);
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

/**
 * A first order: a walk through the family from one root. Who marries in brings parents and siblings, the older ones
 * just left of the couple and the younger just right, so that the two sibships cross once at most.
 */
function startFrom(state: OrderState, start: number): void {
  const found = new Map<number, number>();
  const begun = new Set<number>();
  const visit = (chain: number) => {
    if (begun.has(chain)) return;
    begun.add(chain);
    const seats = seatsOf(state, chain);
    const arriving = state.up[chain]!.flatMap((index) => seats.filter((seat) => state.strands[index]!.children.includes(seat)).map((seat) => ({ strand: state.strands[index]!, seat })));
    arriving.sort((p, q) => state.place[p.seat]! - state.place[q.seat]!);
    for (const { strand, seat } of arriving) {
      for (const older of strand.children.slice(0, strand.children.indexOf(seat))) visit(state.chainOf[older]!);
    }
    found.set(chain, found.size);
    for (const { strand } of arriving) visit(state.chainOf[strand.a]!);
    const leaving = state.down[chain]!.map((index) => state.strands[index]!).sort((s, t) => state.place[s.a]! + state.place[s.b]! - state.place[t.a]! - state.place[t.b]!);
    for (const strand of leaving) for (const child of strand.children) visit(state.chainOf[child]!);
    for (const { strand, seat } of arriving) {
      for (const younger of strand.children.slice(strand.children.indexOf(seat) + 1)) visit(state.chainOf[younger]!);
    }
  };
  state.choice.fill(0);
  state.rows.forEach((_, row) => layRow(state, row));
  const roots = state.chains.map((_, index) => index).sort((c, d) => state.chains[c]!.row - state.chains[d]!.row || c - d);
  visit(roots[Math.floor((start * roots.length) / STARTS)]!);
  for (const root of roots) visit(root);
  state.rows.forEach((row, index) => {
    sortKept(state, row, (chain) => found.get(chain)!);
    layRow(state, index);
  });
}

/** Sorts the chains of a row by a key, oldest sibling first where the key says otherwise. */
function sortKept(state: OrderState, row: number[], key: (chain: number) => number): void {
  const inRow = new Set(row);
  const waiting = new Map(row.map((chain) => [chain, 0]));
  for (const chain of row) for (const next of state.before[chain]!) if (inRow.has(next)) waiting.set(next, waiting.get(next)! + 1);
  const left = new Map(row.map((chain, index) => [chain, { key: key(chain), index }]));
  const sorted: number[] = [];
  while (left.size > 0) {
    let best = -1;
    for (const [chain, { key: k, index }] of left) {
      if (waiting.get(chain)! > 0) continue;
      const now = best < 0 ? undefined : left.get(best)!;
      if (now === undefined || k < now.key || (k === now.key && index < now.index)) best = chain;
    }
    left.delete(best);
    sorted.push(best);
    for (const next of state.before[best]!) if (waiting.has(next)) waiting.set(next, waiting.get(next)! - 1);
  }
  row.splice(0, Infinity, ...sorted);
}

/** One barycentre sweep: each row is sorted by the middle of what it hangs from (or carries), rows one after another. */
function sweep(state: OrderState, downwards: boolean): void {
  const rows = state.rows.map((_, index) => index);
  if (!downwards) rows.reverse();
  for (const row of rows) {
    const scaled = (seat: number) => state.place[seat]! - rowWidth(state, state.chains[state.chainOf[seat]!]!.row) / 2;
    const wish = new Map<number, number>();
    for (const chain of state.rows[row]!) {
      const towards: number[] = [];
      for (const index of downwards ? state.up[chain]! : state.down[chain]!) {
        const strand = state.strands[index]!;
        if (downwards) towards.push((scaled(strand.a) + scaled(strand.b)) / 2);
        else towards.push(strand.children.reduce((sum, seat) => sum + scaled(seat), 0) / strand.children.length);
      }
      const own = seatsOf(state, chain);
      wish.set(chain, towards.length > 0 ? towards.reduce((sum, x) => sum + x, 0) / towards.length : (scaled(own[0]!) + scaled(own.at(-1)!)) / 2);
    }
    sortKept(state, state.rows[row]!, (chain) => wish.get(chain)!);
    layRow(state, row);
  }
}

function rowWidth(state: OrderState, row: number): number {
  const last = state.rows[row]!.at(-1);
  return last === undefined ? 0 : state.place[seatsOf(state, last).at(-1)!]!;
}

/** Moves chains and whole sibships to better places until nothing helps; begins with the given chains, or with all. */
function settle(state: OrderState, first?: Iterable<number>): void {
  let dirty = new Set(first ?? state.chains.keys());
  for (let round = 0; round < 20 && dirty.size > 0; round++) {
    const next = new Set<number>();
    const strands = new Set<number>();
    for (const chain of dirty) {
      if (sift(state, chain) + chooseArrangement(state, chain) > 1e-9) touched(state, chain, next);
      for (const strand of state.up[chain]!) strands.add(strand);
    }
    for (const strand of strands) {
      if (siftSibship(state, strand) > 1e-9) for (const seat of state.strands[strand]!.children) touched(state, state.chainOf[seat]!, next);
    }
    dirty = next;
  }
}

/** Adds the chains whose best place may have changed because one chain moved. */
function touched(state: OrderState, chain: number, into: Set<number>): void {
  into.add(chain);
  const row = state.rows[state.chains[chain]!.row]!;
  const at = row.indexOf(chain);
  for (const near of [at - 1, at + 1]) if (row[near] !== undefined) into.add(row[near]!);
  for (const index of [...state.up[chain]!, ...state.down[chain]!]) {
    const strand = state.strands[index]!;
    for (const seat of [strand.a, strand.b, ...strand.children]) into.add(state.chainOf[seat]!);
  }
}

/** Moves one chain to the best place that its siblings allow; gives the gain. */
function sift(state: OrderState, chain: number): number {
  return slide(state, [chain]);
}

/** Moves all own children of a sibship as one block. */
function siftSibship(state: OrderState, strand: number): number {
  const row = state.strands[strand]!.row + 1;
  const chains = [...new Set(state.strands[strand]!.children.map((seat) => state.chainOf[seat]!))];
  if (chains.length < 2) return 0;
  chains.sort((c, d) => state.rows[row]!.indexOf(c) - state.rows[row]!.indexOf(d));
  const saved = [...state.rows[row]!];
  let rise = 0;
  // First draw the block together around its first chain.
  for (let k = 1; k < chains.length; k++) {
    const goal = state.rows[row]!.indexOf(chains[k - 1]!) + 1;
    for (let at = state.rows[row]!.indexOf(chains[k]!); at > goal; at--) {
      if (!maySwap(state, state.rows[row]![at - 1]!, state.rows[row]![at]!)) {
        state.rows[row]!.splice(0, Infinity, ...saved);
        layRow(state, row);
        return 0;
      }
      rise += swap(state, row, at - 1);
    }
  }
  const gain = slide(state, chains) - rise;
  if (gain > 1e-9) return gain;
  state.rows[row]!.splice(0, Infinity, ...saved);
  layRow(state, row);
  return 0;
}

/** Slides chains that stand side by side as one block to their best place; gives the gain. */
function slide(state: OrderState, block: readonly number[]): number {
  const row = state.chains[block[0]!]!.row;
  const order = state.rows[row]!;
  const size = block.length;
  const home = order.indexOf(block[0]!);
  let price = 0;
  let best = 0;
  let bestAt = home;
  let at = home;
  const left = () => {
    if (at === 0) return false;
    const other = order[at - 1]!;
    for (let k = 0; k < size; k++) if (!maySwap(state, other, order[at + k]!)) return false;
    for (let k = 0; k < size; k++) price += swap(state, row, at - 1 + k);
    at--;
    return true;
  };
  const right = () => {
    if (at + size >= order.length) return false;
    const other = order[at + size]!;
    for (let k = 0; k < size; k++) if (!maySwap(state, order[at + k]!, other)) return false;
    for (let k = size - 1; k >= 0; k--) price += swap(state, row, at + k);
    at++;
    return true;
  };
  const note = () => {
    if (price < best - 1e-9) {
      best = price;
      bestAt = at;
    }
  };
  while (left()) note();
  while (at < home) right();
  while (right()) note();
  while (at > bestAt) left();
  while (at < bestAt) right();
  return -best;
}

function chooseArrangement(state: OrderState, chain: number): number {
  const count = state.chains[chain]!.arrangements.length;
  if (count < 2) return 0;
  const home = state.choice[chain]!;
  let best = home;
  let bestRise = 0;
  let rise = 0;
  for (let choice = 0; choice < count; choice++) {
    rise += rearrange(state, chain, choice);
    if (rise < bestRise - 1e-9) {
      bestRise = rise;
      best = choice;
    }
  }
  rearrange(state, chain, best);
  return -bestRise;
}

/** Shakes a part of the order and settles it again; keeps what is better, until many shakes in a row bring nothing. */
function kick(state: OrderState, startCost: number, effort: number): void {
  const roll = dice(20240516);
  const size = state.chains.length;
  let cost = startCost;
  let idle = 0;
  const patience = Math.round(effort * Math.max(12, Math.min(60, 9000 / size)));
  for (let turn = 0; idle < patience && turn < 6 * patience && cost >= 1; turn++) {
    const saved = snapshot(state);
    const shakes = 1 + Math.floor(roll() * 3);
    const dirty = new Set<number>();
    for (let k = 0; k < shakes; k++) {
      const chain = Math.floor(roll() * size);
      shake(state, chain, roll);
      touched(state, chain, dirty);
    }
    settle(state, dirty);
    const now = wholeCost(state);
    if (now < cost - 1e-9) {
      cost = now;
      idle = 0;
    } else {
      restore(state, saved);
      idle++;
    }
  }
}

/** Moves a chain, with those on one side of it for a while, some places away. */
function shake(state: OrderState, chain: number, roll: () => number): void {
  const row = state.chains[chain]!.row;
  const order = state.rows[row]!;
  const steps = 1 + Math.floor(roll() * Math.min(12, order.length));
  const leftwards = roll() < 0.5;
  for (let k = 0; k < steps; k++) {
    const at = order.indexOf(chain);
    const index = leftwards ? at - 1 : at;
    if (index < 0 || index + 1 >= order.length || !maySwap(state, order[index]!, order[index + 1]!)) break;
    swap(state, row, index);
  }
  const count = state.chains[chain]!.arrangements.length;
  if (count > 1) rearrange(state, chain, Math.floor(roll() * count));
}
