import Elk from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { U } from '../../shared/catalogue/tokens.ts';
import { processorTime } from './clock.ts';
import type { Layout } from './drawn.ts';
import { UNION_NODE, drawingOf, unionGraphOf } from './union-graph.ts';

const elk = new Elk();

/** ELK's layered layout of the union graph as it comes: downwards, orthogonal lines, nothing else set. */
export const elkLayered: Layout = {
  name: 'ELK layered',
  draw: async (casus) => {
    const graph = unionGraphOf(casus);
    const question: ElkNode = {
      id: 'root',
      layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'DOWN', 'elk.edgeRouting': 'ORTHOGONAL' },
      children: graph.nodes.map(({ id, kind }) => ({
        id,
        width: kind === 'union' ? UNION_NODE : U,
        height: kind === 'union' ? UNION_NODE : U,
      })),
      edges: graph.edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
    };
    const start = processorTime();
    const answer = await elk.layout(question);
    const ms = { all: processorTime() - start };
    const places = new Map(
      (answer.children ?? []).map((n) => [n.id, { x: (n.x ?? 0) + (n.width ?? 0) / 2, y: (n.y ?? 0) + (n.height ?? 0) / 2 }]),
    );
    const runs = new Map(
      (answer.edges ?? []).map((e) => [e.id, (e.sections ?? []).flatMap((s) => [s.startPoint, ...(s.bendPoints ?? []), s.endPoint])]),
    );
    return { placement: drawingOf(graph, places, runs), ms };
  },
};
