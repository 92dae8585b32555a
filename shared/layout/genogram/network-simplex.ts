/**
 * Whole numbers for the nodes of a directed graph so that `rank[to] - rank[from] >= least` on every edge and the
 * weighted sum of all lengths is least: the ranking of Gansner, Koutsofios, North and Vo, "A technique for drawing
 * directed graphs" (1993), sections 2.3 and 2.4, for each connected part on its own.
 * The graph must have no directed cycle; throws otherwise.
 */
export interface StretchEdge {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly weight: number;
}

export interface Stretched {
  readonly rank: readonly number[];
  /** Number of the connected part that a node is in. */
  readonly component: readonly number[];
}

export function leastStretch(nodes: number, edges: readonly StretchEdge[]): Stretched {
  const touching: number[][] = Array.from({ length: nodes }, () => []);
  edges.forEach((edge, index) => {
    touching[edge.from]!.push(index);
    touching[edge.to]!.push(index);
  });
  const component = partsOf(nodes, edges, touching);
  const rank = longestPaths(nodes, edges, touching);
  const tree = new Set<number>();
  const parts = new Map<number, number[]>();
  component.forEach((part, node) => parts.set(part, [...(parts.get(part) ?? []), node]));
  for (const part of parts.values()) {
    tightTree(part, edges, touching, rank, tree);
    // Each pivot takes one tree edge out and a tight one in; the bound only guards against endless ties.
    for (let pivot = 0; pivot < 20 * part.length; pivot++) if (!improve(part, edges, touching, rank, tree)) break;
  }
  return { rank, component };
}

function partsOf(nodes: number, edges: readonly StretchEdge[], touching: readonly number[][]): number[] {
  const part = Array.from({ length: nodes }, () => -1);
  let count = 0;
  for (let start = 0; start < nodes; start++) {
    if (part[start]! >= 0) continue;
    const stack = [start];
    part[start] = count;
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (const index of touching[node]!) {
        const other = edges[index]!.from === node ? edges[index]!.to : edges[index]!.from;
        if (part[other]! < 0) {
          part[other] = count;
          stack.push(other);
        }
      }
    }
    count++;
  }
  return part;
}

function longestPaths(nodes: number, edges: readonly StretchEdge[], touching: readonly number[][]): number[] {
  const rank = Array.from({ length: nodes }, () => 0);
  const waiting = Array.from({ length: nodes }, () => 0);
  for (const edge of edges) waiting[edge.to]!++;
  const ready = waiting.flatMap((count, node) => (count === 0 ? [node] : []));
  let done = 0;
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    done++;
    for (const index of touching[node]!) {
      const edge = edges[index]!;
      if (edge.from !== node) continue;
      rank[edge.to] = Math.max(rank[edge.to]!, rank[node]! + edge.least);
      waiting[edge.to]!--;
      if (waiting[edge.to] === 0) ready.push(edge.to);
    }
  }
  if (done < nodes) throw new Error('rank: somebody is their own ancestor');
  return rank;
}

const slack = (edge: StretchEdge, rank: readonly number[]): number => rank[edge.to]! - rank[edge.from]! - edge.least;

/** Grows a spanning tree of tight edges, moving what is reached towards the nearest node that is not. */
function tightTree(
  part: readonly number[],
  edges: readonly StretchEdge[],
  touching: readonly number[][],
  rank: number[],
  tree: Set<number>,
): void {
  const inside = new Set<number>([part[0]!]);
  const grow = (from: readonly number[]) => {
    const stack = [...from];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (const index of touching[node]!) {
        const edge = edges[index]!;
        const other = edge.from === node ? edge.to : edge.from;
        if (inside.has(other) || slack(edge, rank) !== 0) continue;
        inside.add(other);
        tree.add(index);
        stack.push(other);
      }
    }
  };
  grow([part[0]!]);
  while (inside.size < part.length) {
    let best = -1;
    for (const node of inside) {
      for (const index of touching[node]!) {
        const edge = edges[index]!;
        if (inside.has(edge.from) === inside.has(edge.to)) continue;
        if (best < 0 || slack(edge, rank) < slack(edges[best]!, rank) || (slack(edge, rank) === slack(edges[best]!, rank) && index < best))
          best = index;
      }
    }
    const shift = slack(edges[best]!, rank) * (inside.has(edges[best]!.from) ? 1 : -1);
    for (const node of inside) rank[node] = rank[node]! + shift;
    grow([...inside]);
  }
}

/** One pivot: drops a tree edge whose cut value is negative for the tightest edge across the cut. False when none is. */
function improve(
  part: readonly number[],
  edges: readonly StretchEdge[],
  touching: readonly number[][],
  rank: number[],
  tree: Set<number>,
): boolean {
  const root = part[0]!;
  const parentEdge = new Map<number, number>();
  const order: number[] = [];
  const stack = [root];
  const seen = new Set([root]);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    order.push(node);
    for (const index of touching[node]!) {
      if (!tree.has(index)) continue;
      const edge = edges[index]!;
      const other = edge.from === node ? edge.to : edge.from;
      if (seen.has(other)) continue;
      seen.add(other);
      parentEdge.set(other, index);
      stack.push(other);
    }
  }
  // Net weight flowing out of each subtree: the cut value of the edge above it, up to its direction.
  const outflow = new Map<number, number>();
  let leaving = -1;
  let lowest = 0;
  for (let at = order.length - 1; at > 0; at--) {
    const node = order[at]!;
    let sum = outflow.get(node) ?? 0;
    for (const index of touching[node]!) sum += edges[index]!.from === node ? edges[index]!.weight : -edges[index]!.weight;
    const index = parentEdge.get(node)!;
    const up = edges[index]!.from === node ? edges[index]!.to : edges[index]!.from;
    outflow.set(up, (outflow.get(up) ?? 0) + sum);
    const cut = edges[index]!.from === node ? sum : -sum;
    if (cut < lowest) {
      lowest = cut;
      leaving = index;
    }
  }
  if (leaving < 0) return false;
  const below = new Set<number>();
  const lower = parentEdge.get(edges[leaving]!.from) === leaving ? edges[leaving]!.from : edges[leaving]!.to;
  const walk = [lower];
  below.add(lower);
  for (let node = walk.pop(); node !== undefined; node = walk.pop()) {
    for (const index of touching[node]!) {
      if (!tree.has(index) || index === leaving) continue;
      const other = edges[index]!.from === node ? edges[index]!.to : edges[index]!.from;
      if (below.has(other)) continue;
      below.add(other);
      walk.push(other);
    }
  }
  const tailBelow = below.has(edges[leaving]!.from);
  let entering = -1;
  for (const node of below) {
    for (const index of touching[node]!) {
      const edge = edges[index]!;
      if (tree.has(index) || below.has(edge.from) === below.has(edge.to) || below.has(edge.from) === tailBelow) continue;
      if (
        entering < 0 ||
        slack(edge, rank) < slack(edges[entering]!, rank) ||
        (slack(edge, rank) === slack(edges[entering]!, rank) && index < entering)
      )
        entering = index;
    }
  }
  if (entering < 0) return false;
  const shift = slack(edges[entering]!, rank) * (below.has(edges[entering]!.to) ? -1 : 1);
  for (const node of below) rank[node] = rank[node]! + shift;
  tree.delete(leaving);
  tree.add(entering);
  return true;
}
