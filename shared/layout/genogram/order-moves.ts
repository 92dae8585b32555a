import { layRow, maySwap, type OrderState } from './order-state.ts';
import { rearrange, swap } from './order-steps.ts';

/** Moves chains and whole sibships to better places until nothing helps; begins with the given chains, or with all. */
export function settle(state: OrderState, first?: Iterable<number>): void {
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
export function touched(state: OrderState, chain: number, into: Set<number>): void {
  into.add(chain);
  const row = state.rows[state.chains[chain]!.row]!;
  const at = row.indexOf(chain);
  for (const near of [at - 1, at + 1]) if (row[near] !== undefined) into.add(row[near]);
  for (const index of [...state.up[chain]!, ...state.down[chain]!]) {
    const strand = state.strands[index]!;
    for (const seat of [strand.a, strand.b, ...strand.children]) into.add(state.chainOf[seat]!);
  }
}

/** Moves one chain to the best place that its siblings allow; gives the gain. */
export function sift(state: OrderState, chain: number): number {
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
  const chains = state.rows[row]!;
  const size = block.length;
  const home = chains.indexOf(block[0]!);
  let price = 0;
  let best = 0;
  let bestAt = home;
  let at = home;
  const left = () => {
    if (at === 0) return false;
    const other = chains[at - 1]!;
    for (let k = 0; k < size; k++) if (!maySwap(state, other, chains[at + k]!)) return false;
    for (let k = 0; k < size; k++) price += swap(state, row, at - 1 + k);
    at--;
    return true;
  };
  const right = () => {
    if (at + size >= chains.length) return false;
    const other = chains[at + size]!;
    for (let k = 0; k < size; k++) if (!maySwap(state, chains[at + k]!, other)) return false;
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
  const goTo = (goal: number) => {
    const step = goal < at ? left : right;
    for (let steps = Math.abs(goal - at); steps > 0; steps--) step();
  };
  while (left()) note();
  goTo(home);
  while (right()) note();
  goTo(bestAt);
  return -best;
}

export function chooseArrangement(state: OrderState, chain: number): number {
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
