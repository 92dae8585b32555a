/** Two small questions about graphs that say how good an order can be at best. */

type Edge = readonly [string, string];

/** Beyond this many edges in one knot the search gives way to a greedy answer. */
const SEARCHED = 18;

/** The most pairs that can stand side by side in one row: the largest set of edges that makes disjoint paths. */
export function adjacentAtMost(edges: readonly Edge[]): number {
  return components(edges).reduce((sum, part) => sum + pathsIn(part), 0);
}

/** The fewest edges that point backwards in the best order: exact in small knots, else of an order by degree. */
export function leastBackward(edges: readonly Edge[]): number {
  return knots(edges).reduce((sum, part) => {
    if (part.length <= SEARCHED) return sum + fewestLeftOut(part, (kept) => knots(kept).length === 0);
    return sum + backwardByDegree(part);
  }, 0);
}

/** In a tree the greedy choice from the leaves up is the best one; with a ring, the least edges to leave out are searched. */
function pathsIn(edges: readonly Edge[]): number {
  const neighbours = neighboursOf(edges);
  if (edges.length < neighbours.size) return pathsInTree(neighbours);
  if (edges.length <= SEARCHED) return edges.length - fewestLeftOut(edges, arePaths);
  const kept: Edge[] = [];
  for (const edge of edges) if (arePaths([...kept, edge])) kept.push(edge);
  return kept.length;
}

function pathsInTree(neighbours: ReadonlyMap<string, readonly string[]>): number {
  const [root] = neighbours.keys();
  if (root === undefined) return 0;
  const order: { readonly id: string; readonly parent: string | undefined }[] = [{ id: root, parent: undefined }];
  for (const { id, parent } of order) {
    for (const next of neighbours.get(id) ?? []) if (next !== parent) order.push({ id: next, parent: id });
  }
  const free = new Map<string, number>();
  let taken = 0;
  for (const { id, parent } of order.toReversed()) {
    const sides = Math.min(2, free.get(id) ?? 0);
    taken += sides;
    if (parent !== undefined && sides < 2) free.set(parent, (free.get(parent) ?? 0) + 1);
  }
  return taken;
}

function arePaths(edges: readonly Edge[]): boolean {
  const neighbours = neighboursOf(edges);
  if ([...neighbours.values()].some((of) => of.length > 2)) return false;
  return components(edges).every((part) => part.length < neighboursOf(part).size);
}

/** The size of the smallest set of edges whose absence makes the rest good. */
function fewestLeftOut(edges: readonly Edge[], good: (kept: readonly Edge[]) => boolean): number {
  const without = (kept: readonly Edge[], from: number, left: number): boolean => {
    if (good(kept)) return true;
    if (left === 0) return false;
    for (let i = from; i < kept.length; i += 1) if (without(kept.toSpliced(i, 1), i, left - 1)) return true;
    return false;
  };
  for (let left = 0; left < edges.length; left += 1) if (without(edges, 0, left)) return left;
  return edges.length;
}

function neighboursOf(edges: readonly Edge[]): ReadonlyMap<string, string[]> {
  const neighbours = new Map<string, string[]>();
  for (const [a, b] of edges) {
    for (const [from, to] of [[a, b] as const, [b, a] as const]) {
      const held = neighbours.get(from);
      if (held) held.push(to);
      else neighbours.set(from, [to]);
    }
  }
  return neighbours;
}

/** The edges by the connected part they lie in. */
function components(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const neighbours = neighboursOf(edges);
  const partOf = new Map<string, string>();
  for (const start of neighbours.keys()) {
    if (partOf.has(start)) continue;
    const queue = [start];
    partOf.set(start, start);
    for (const id of queue) {
      for (const next of neighbours.get(id) ?? []) {
        if (partOf.has(next)) continue;
        partOf.set(next, start);
        queue.push(next);
      }
    }
  }
  return [...Map.groupBy(edges, ([a]) => partOf.get(a)).values()];
}

/** The edges that lie on a directed ring, by ring-bound part; what no ring holds is peeled off from both sides. */
function knots(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  let kept = edges;
  for (;;) {
    const froms = new Set(kept.map(([from]) => from));
    const tos = new Set(kept.map(([, to]) => to));
    const next = kept.filter(([from, to]) => tos.has(from) && froms.has(to));
    if (next.length === kept.length) return components(kept);
    kept = next;
  }
}

function backwardByDegree(edges: readonly Edge[]): number {
  const lead = new Map<string, number>();
  for (const [from, to] of edges) {
    lead.set(from, (lead.get(from) ?? 0) + 1);
    lead.set(to, (lead.get(to) ?? 0) - 1);
  }
  return edges.filter(([from, to]) => (lead.get(from) ?? 0) < (lead.get(to) ?? 0)).length;
}
