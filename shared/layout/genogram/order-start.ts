import { layRow, type OrderState, seatsOf } from './order-state.ts';

/**
 * A first order: a walk through the family from one root. Who marries in brings parents and siblings, the older ones
 * just left of the couple and the younger just right, so that the two sibships cross once at most.
 */
export function startFrom(state: OrderState, start: number, starts: number): void {
  const found = new Map<number, number>();
  const begun = new Set<number>();
  const visit = (chain: number) => {
    if (begun.has(chain)) return;
    begun.add(chain);
    const seats = seatsOf(state, chain);
    const arriving = state.up[chain]!.flatMap((index) =>
      seats.filter((seat) => state.strands[index]!.children.includes(seat)).map((seat) => ({ strand: state.strands[index]!, seat })),
    );
    arriving.sort((p, q) => state.place[p.seat]! - state.place[q.seat]!);
    for (const { strand, seat } of arriving) {
      for (const older of strand.children.slice(0, strand.children.indexOf(seat))) visit(state.chainOf[older]!);
    }
    found.set(chain, found.size);
    for (const { strand } of arriving) visit(state.chainOf[strand.a]!);
    const leaving = state.down[chain]!.map((index) => state.strands[index]!).toSorted(
      (s, t) => state.place[s.a]! + state.place[s.b]! - state.place[t.a]! - state.place[t.b]!,
    );
    for (const strand of leaving) for (const child of strand.children) visit(state.chainOf[child]!);
    for (const { strand, seat } of arriving) {
      for (const younger of strand.children.slice(strand.children.indexOf(seat) + 1)) visit(state.chainOf[younger]!);
    }
  };
  state.choice.fill(0);
  state.rows.forEach((_, row) => layRow(state, row));
  const roots = state.chains.map((_, index) => index).toSorted((c, d) => state.chains[c]!.row - state.chains[d]!.row || c - d);
  visit(roots[Math.floor((start * roots.length) / starts)]!);
  for (const root of roots) visit(root);
  state.rows.forEach((row, index) => {
    sortKept(state, row, (chain) => found.get(chain)!);
    layRow(state, index);
  });
}

/** Sorts the chains of a row by a key, oldest sibling first where the key says otherwise. */
export function sortKept(state: OrderState, row: number[], key: (chain: number) => number): void {
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
export function sweep(state: OrderState, downwards: boolean): void {
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
      wish.set(
        chain,
        towards.length > 0 ? towards.reduce((sum, x) => sum + x, 0) / towards.length : (scaled(own[0]!) + scaled(own.at(-1)!)) / 2,
      );
    }
    sortKept(state, state.rows[row]!, (chain) => wish.get(chain)!);
    layRow(state, row);
  }
}

function rowWidth(state: OrderState, row: number): number {
  const last = state.rows[row]!.at(-1);
  return last === undefined ? 0 : state.place[seatsOf(state, last).at(-1)!]!;
}
