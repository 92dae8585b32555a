import { sharedCost } from './order-price.ts';
import { type OrderState, refreshChain, seatsOf } from './order-state.ts';

/** Swaps the chains at `index` and `index + 1` of a row; gives by how much the price rises. */
export function swap(state: OrderState, row: number, index: number): number {
  const order = state.rows[row]!;
  const left = order[index]!;
  const right = order[index + 1]!;
  const was = sharedCost(state, left, right);
  let at = state.place[seatsOf(state, left)[0]!]!;
  order[index] = right;
  order[index + 1] = left;
  for (const seat of seatsOf(state, right)) state.place[seat] = at++;
  for (const seat of seatsOf(state, left)) state.place[seat] = at++;
  refreshChain(state, left);
  refreshChain(state, right);
  return sharedCost(state, left, right) - was;
}

/** Takes another arrangement of a chain; gives by how much the price rises. */
export function rearrange(state: OrderState, chain: number, choice: number): number {
  const was = sharedCost(state, chain, chain) + state.chains[chain]!.arrangements[state.choice[chain]!]!.cost;
  let at = Math.min(...seatsOf(state, chain).map((seat) => state.place[seat]!));
  state.choice[chain] = choice;
  for (const seat of seatsOf(state, chain)) state.place[seat] = at++;
  refreshChain(state, chain);
  return sharedCost(state, chain, chain) + state.chains[chain]!.arrangements[choice]!.cost - was;
}
