/**
 * Places for a list in a new order: who kept its order keeps its place, the others get one between their neighbours. Where no number
 * is left between two, all are numbered anew from 1.
 */
export function placesFor(order: readonly string[], old: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const kept = keptOf(order, old);
  const places = new Map<string, number>();
  let last: number | undefined;
  let next = 0;
  for (const [at, key] of order.entries()) {
    next = Math.max(next, at);
    while (next < order.length && !kept.has(order[next] ?? '')) next += 1;
    const own = kept.get(key);
    const above = kept.get(order[next] ?? '');
    const place = own ?? between(last, above, next - at);
    if (last !== undefined && place <= last) return anew(order);
    if (own === undefined && above !== undefined && place >= above) return anew(order);
    places.set(key, place);
    last = place;
  }
  return places;
}

/** Those whose places still rise in the new order. */
function keptOf(order: readonly string[], old: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const kept = new Map<string, number>();
  let last = -Infinity;
  for (const key of order) {
    const place = old.get(key);
    if (place === undefined || place <= last) continue;
    kept.set(key, place);
    last = place;
  }
  return kept;
}

/** A place after the one, before the other, that leaves room for as many as still come in between. */
function between(below: number | undefined, above: number | undefined, coming: number): number {
  if (above === undefined) return (below ?? 0) + 1;
  return below === undefined ? above - coming : below + (above - below) / (coming + 1);
}

function anew(order: readonly string[]): ReadonlyMap<string, number> {
  return new Map(order.map((key, at) => [key, at + 1]));
}
