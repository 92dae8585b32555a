import { type OrderState, type Pull, seatsOf } from './order-state.ts';

const SPAN = 0.02;

/** How often the lines of two sibships of one channel must cross, with the better one of the two bars on top. */
export function pairCost(state: OrderState, f: number, g: number): number {
  const { ends, place } = state;
  const fMin = ends.low[f]!;
  const fMax = ends.high[f]!;
  const gMin = ends.low[g]!;
  const gMax = ends.high[g]!;
  const stems = ends.stem[f]! - ends.stem[g]!;
  if ((fMax < gMin && stems <= 0) || (gMax < fMin && stems >= 0)) return 0;
  let fStem = ends.middle[f]!;
  let gStem = ends.middle[g]!;
  if ((fStem < gStem && stems > 0) || (fStem > gStem && stems < 0) || fStem === gStem) {
    const both = (fStem + gStem) / 2;
    fStem = both + Math.sign(stems) * 0.25;
    gStem = both - Math.sign(stems) * 0.25;
  }
  const fLow = Math.min(fMin, fStem);
  const fHigh = Math.max(fMax, fStem);
  const gLow = Math.min(gMin, gStem);
  const gHigh = Math.max(gMax, gStem);
  let fAbove = gStem > fLow && gStem < fHigh ? 1 : 0;
  let gAbove = fStem > gLow && fStem < gHigh ? 1 : 0;
  const one = state.strands[f]!;
  const other = state.strands[g]!;
  for (const seat of one.children) if (place[seat]! > gLow && place[seat]! < gHigh) fAbove++;
  for (const seat of other.children) if (place[seat]! > fLow && place[seat]! < fHigh) gAbove++;
  return Math.min(fAbove, gAbove) * one.weight * other.weight;
}

/** How far a row's places lie left of the middle of the drawing. */
function shiftOf(state: OrderState, row: number): number {
  return state.halfWidth[row]!;
}

/** What the length of one strand costs: small, so that it only decides between orders with equal crossings. */
function spanCost(state: OrderState, index: number): number {
  const { low, high, stem } = state.ends;
  const row = state.strands[index]!.row;
  const offset = stem[index]! / 2 - shiftOf(state, row) - (low[index]! + high[index]!) / 2 + shiftOf(state, row + 1);
  return SPAN * (Math.abs(offset) + 0.3 * (high[index]! - low[index]!));
}

function pullCost(state: OrderState, pull: Pull): number {
  const rowOf = (seat: number) => state.chains[state.chainOf[seat]!]!.row;
  return (
    pull.weight * Math.abs(state.place[pull.a]! - shiftOf(state, rowOf(pull.a)) - state.place[pull.b]! + shiftOf(state, rowOf(pull.b)))
  );
}

/** All crossings of the order as it stands. */
export function crossingsOf(state: OrderState): number {
  let count = 0;
  eachPair(state, (f, g) => (count += pairCost(state, f, g)));
  return count;
}

/** The strands that cross another. */
export function crossingStrands(state: OrderState): ReadonlySet<number> {
  const found = new Set<number>();
  eachPair(state, (f, g) => {
    if (pairCost(state, f, g) > 0) found.add(f).add(g);
  });
  return found;
}

/** Every two strands of one channel. */
function eachPair(state: OrderState, visit: (f: number, g: number) => void): void {
  const byRow = new Map<number, number[]>();
  state.strands.forEach((strand, index) => byRow.set(strand.row, [...(byRow.get(strand.row) ?? []), index]));
  for (const strands of byRow.values()) {
    for (let i = 0; i < strands.length; i++) for (let j = i + 1; j < strands.length; j++) visit(strands[i]!, strands[j]!);
  }
}

/** Somebody without kin who stands between siblings reads as one of them. */
const BETWEEN = 0.6;

/** The price of one chain standing between the children of a strand that is not its own. */
function betweenCost(state: OrderState, chain: number, strand: number): number {
  if (!isAlone(state, chain)) return 0;
  const at = state.place[seatsOf(state, chain)[0]!]!;
  return at > state.ends.low[strand]! && at < state.ends.high[strand]! ? BETWEEN : 0;
}

function isAlone(state: OrderState, chain: number): boolean {
  return state.up[chain]!.length === 0 && state.down[chain]!.length === 0;
}

/** The whole price of the order: crossings, then arrangements, then lengths. */
export function wholeCost(state: OrderState): number {
  let cost = 0;
  cost += crossingsOf(state);
  state.strands.forEach((_, strand) => (cost += spanCost(state, strand)));
  for (const pull of state.pulls) cost += pullCost(state, pull);
  state.chains.forEach(({ row }, chain) => {
    if (isAlone(state, chain))
      state.strands.forEach((strand, index) => (cost += strand.row === row - 1 ? betweenCost(state, chain, index) : 0));
  });
  state.chains.forEach((chain, index) => (cost += chain.arrangements[state.choice[index]!]!.cost));
  return cost;
}

/** What of the price can change when two neighbouring chains swap (or one chain, given twice, is rearranged). */
export function sharedCost(state: OrderState, x: number, y: number): number {
  let cost = 0;
  for (const lists of [state.up, state.down]) {
    for (const f of lists[x]!) {
      for (const g of lists[y]!) {
        if (f === g || (x === y && f > g)) continue;
        cost += pairCost(state, f, g);
      }
      cost += spanCost(state, f);
    }
    if (x !== y) for (const g of lists[y]!) cost += spanCost(state, g);
  }
  for (const strand of state.up[x]!) cost += betweenCost(state, y, strand);
  for (const strand of state.up[y]!) cost += betweenCost(state, x, strand);
  for (const pull of state.pullsOf[x]!) cost += pullCost(state, state.pulls[pull]!);
  if (x !== y) for (const pull of state.pullsOf[y]!) cost += pullCost(state, state.pulls[pull]!);
  return cost;
}
