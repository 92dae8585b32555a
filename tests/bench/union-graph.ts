import { U } from '../../shared/catalogue/tokens.ts';
import { boundsOf, boxAround } from '../../shared/geometry/box.ts';
import type { Point } from '../../shared/geometry/box.ts';
import type { DescentSource, Placement } from '../../shared/layout/placement.ts';
import type { Casus } from '../../shared/model/records.ts';

/** A casus as general graph layouts want it: a node per person and per union, partner to union to child. */
export interface UnionGraph {
  readonly nodes: readonly { readonly id: string; readonly kind: 'person' | 'union' | 'party' }[];
  readonly edges: readonly GraphEdge[];
  readonly couples: readonly (readonly [string, string])[];
}

export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What the edge stands for in a drawing of ours. */
  readonly means: { readonly union: string } | { readonly child: string; readonly source: DescentSource; readonly kind: string };
}

/** Side of the node that stands for a union, px. */
export const UNION_NODE = 6;

/** The graph of a casus; a child of parents without a union hangs from each of them. */
export function unionGraphOf(casus: Casus): UnionGraph {
  const edges: GraphEdge[] = [];
  const edge = (from: string, to: string, means: GraphEdge['means']): void => {
    edges.push({ id: `e${edges.length}`, from, to, means });
  };
  for (const { id, partners } of casus.unions) for (const partner of partners) edge(partner, `union ${id}`, { union: id });
  for (const { child, kind, union, parents, organisation } of casus.descents) {
    if (union !== undefined) edge(`union ${union}`, child, { child, kind, source: { union } });
    else if (organisation !== undefined) edge(organisation, child, { child, kind, source: { organisation } });
    else for (const parent of parents ?? []) edge(parent, child, { child, kind, source: { parents: parents ?? [] } });
  }
  const used = new Set(casus.descents.flatMap((d) => d.organisation ?? []));
  return {
    nodes: [
      ...casus.persons.map(({ id }) => ({ id, kind: 'person' as const })),
      ...casus.unions.map(({ id }) => ({ id: `union ${id}`, kind: 'union' as const })),
      ...casus.involved.filter(({ id }) => used.has(id)).map(({ id }) => ({ id, kind: 'party' as const })),
    ],
    edges,
    couples: casus.unions.map((u) => u.partners),
  };
}

/** A drawing of ours from where another layout put the nodes and ran the edges. */
export function drawingOf(graph: UnionGraph, places: ReadonlyMap<string, Point>, runs: ReadonlyMap<string, readonly Point[]>): Placement {
  const standing = (kind: string) =>
    graph.nodes
      .filter((n) => n.kind === kind)
      .map(({ id }) => ({ id, ...(places.get(id) ?? { x: 0, y: 0 }), width: U, height: U, texts: [] }));
  const persons = standing('person').map((p) => ({ ...p, generation: 0 }));
  const lines = new Map<string, Placement['unions'][number]['lines'][number][]>();
  const descents: Placement['descents'][number][] = [];
  for (const { id, means } of graph.edges) {
    const points = runs.get(id) ?? [];
    if ('child' in means) descents.push({ ...means, points, mark: points[0] ?? { x: 0, y: 0 }, texts: [] });
    else lines.set(means.union, [...(lines.get(means.union) ?? []), { part: 'couple', points }]);
  }
  const unions = [...lines].map(([id, of]) => ({ id, lines: of, mark: places.get(`union ${id}`) ?? { x: 0, y: 0 }, texts: [] }));
  const corners = [...runs.values()].flat().map((p) => ({ left: p.x, right: p.x, top: p.y, bottom: p.y }));
  const bounds = boundsOf([...persons.map((p) => boxAround(p, U, U)), ...corners]) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  return { persons, unions, sibships: [], descents, twins: [], households: [], parties: standing('party'), bounds };
}
