import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { z } from 'zod';
import { U } from '../../shared/catalogue/tokens.ts';
import type { Point } from '../../shared/geometry/box.ts';
import { bezier } from '../helpers/path-data.ts';
import { processorTime } from './clock.ts';
import type { Layout } from './drawn.ts';
import { UNION_NODE, drawingOf, unionGraphOf } from './union-graph.ts';

/** What we read of Graphviz's answer; lengths in points, y upwards. */
const answer = z.object({
  bb: z.string(),
  objects: z.array(z.object({ name: z.string(), pos: z.string().optional() })).default([]),
  edges: z.array(z.object({ id: z.string(), pos: z.string() })).default([]),
});

/** Straight steps per Bézier of an edge. */
const STEPS = 12;
const inches = (px: number): string => (px / 72).toFixed(4);
const quoted = (id: string): string => JSON.stringify(id);

/** Graphviz dot on the union graph: partners on one rank, splines, its own gaps. */
export const graphvizDot: Layout = {
  name: 'Graphviz dot',
  draw: async (casus) => {
    const graph = unionGraphOf(casus);
    const graphviz = await Graphviz.load();
    const start = processorTime();
    const text = [
      'digraph {',
      'node [shape=box, fixedsize=true, label=""]; edge [dir=none];',
      ...graph.nodes.map(({ id, kind }) => {
        const side = inches(kind === 'union' ? UNION_NODE : U);
        return `${quoted(id)} [width=${side}, height=${side}];`;
      }),
      ...graph.couples.map(([a, b]) => `{rank=same; ${quoted(a)}; ${quoted(b)};}`),
      ...graph.edges.map(({ id, from, to }) => `${quoted(from)} -> ${quoted(to)} [id=${quoted(id)}];`),
      '}',
    ].join('\n');
    const read = answer.parse(JSON.parse(graphviz.layout(text, 'json', 'dot')));
    const ms = { all: processorTime() - start };
    const top = Number(read.bb.split(',')[3]);
    const point = (pair: string): Point => {
      const [x = 0, y = 0] = pair.split(',').map(Number);
      return { x, y: top - y };
    };
    const places = new Map(read.objects.flatMap((o) => (o.pos === undefined ? [] : [[o.name, point(o.pos)] as const])));
    return { placement: drawingOf(graph, places, new Map(read.edges.map((e) => [e.id, sampled(e.pos.split(' ').map(point))]))), ms };
  },
};

/** Points along a row of cubic Béziers, each starting where the one before ends. */
function sampled(poles: readonly Point[]): readonly Point[] {
  const curves = poles.slice(1).flatMap((_, i) => (i % 3 === 0 ? [poles.slice(i, i + 4)] : []));
  return [...poles.slice(0, 1), ...curves.flatMap((curve) => bezier(curve, STEPS))];
}
