import Elk from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { boundsOf, boxAround, type Box, type Point } from '../../shared/geometry/box.ts';
import { middleOf } from '../../shared/geometry/boxes.ts';
import { helpDrawingOf, type HelpDrawing, helpFaults, type HelpMeasure, sectorOf } from '../../shared/layout/quality/systemogram.ts';
import { layoutSystemogram } from '../../shared/layout/systemogram/layout.ts';
import type { SystemogramPlacement } from '../../shared/layout/systemogram/systemogram-placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import { withRandomParties } from '../helpers/random-parties.ts';
import { processorTime } from './clock.ts';
import { layoutOptions } from './systemogram-options.ts';
import { type Cell, tableOf } from './table.ts';

const measures: readonly HelpMeasure[] = ['cross', 'through', 'over', 'sector', 'inversion', 'tips'];
const elk = new Elk();
/** The rivals with what they are asked. */
const rivals: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ELK stress': { 'elk.algorithm': 'stress', 'elk.stress.desiredEdgeLength': '220' },
  'ELK force': { 'elk.algorithm': 'force', 'elk.force.repulsion': '20', 'elk.spacing.nodeNode': '60' },
  'ELK radial': { 'elk.algorithm': 'radial', 'elk.spacing.nodeNode': '20' },
  'ELK layered': { 'elk.algorithm': 'layered', 'elk.direction': 'RIGHT' },
};

/** How a bench of systemograms is asked for. */
export interface SystemogramRun {
  readonly sizes: readonly number[];
  readonly seeds: readonly number[];
  /** Print every fault of ours with its place. */
  readonly faults: boolean;
}

/** Ours and four layouts of ELK on the same families, parties and lines: sums over the seeds, and mean processor time in ms. */
export async function benchSystemogram({ sizes, seeds, faults }: SystemogramRun): Promise<string> {
  const rows: Cell[][] = [];
  const remarks: string[] = [];
  for (let seed = 90; seed < 94; seed++) await layoutSystemogram(withRandomParties(12, seed), layoutOptions);
  for (const size of sizes) {
    const sums = new Map<string, number[]>();
    const add = (name: string, drawing: HelpDrawing, ms: number, again = 0): void => {
      const found = helpFaults(drawing);
      const row = [...measures.map((measure) => found.filter((it) => it.measure === measure).length), ms, again];
      sums.set(
        name,
        row.map((count, at) => count + (sums.get(name)?.[at] ?? 0)),
      );
      if (faults && name === 'Systeemkaart')
        for (const it of found)
          remarks.push(`${size}/${seeds[0]}.. ${it.measure} ${it.ids.join(' ')} at ${it.at.x.toFixed(0)},${it.at.y.toFixed(0)}`);
    };
    for (const seed of seeds) {
      const casus = withRandomParties(size, seed);
      const start = processorTime();
      const { placement } = await layoutSystemogram(casus, layoutOptions);
      const ms = processorTime() - start;
      await layoutSystemogram(casus, { ...layoutOptions, previous: placement });
      add('Systeemkaart', helpDrawingOf(placement), ms, processorTime() - start - ms);
      for (const [name, options] of Object.entries(rivals)) {
        const before = processorTime();
        const drawing = await rivalDrawing(casus, placement, options);
        add(name, drawing, processorTime() - before);
      }
    }
    for (const [name, counts] of sums)
      rows.push([
        `${size} parties x${seeds.length}`,
        name,
        ...counts.map((count, at) => (at < measures.length ? count : count / seeds.length)),
      ]);
  }
  return [tableOf(['case', 'layout', ...measures, 'ms', 'again ms'], rows), remarks.join('\n')].filter(Boolean).join('\n\n');
}

/** The same persons, cards and lines as a graph, placed by ELK, with straight lines; a household at which a line aims is a node of its own. */
async function rivalDrawing(casus: Casus, ours: SystemogramPlacement, options: Readonly<Record<string, string>>): Promise<HelpDrawing> {
  const arrows = ours.lines.flatMap((line) => {
    const from = casus.helpLines.find((it) => it.id === line.id)?.from ?? '';
    return line.arrows.map((it) => ({ record: line.id, from, to: it.target }));
  });
  const members = [
    ...ours.family.persons.map(({ id, width, height, texts }) => ({
      id,
      width: Math.max(width, ...texts.map((it) => it.width)),
      height: height + 32,
    })),
    ...[...new Set(arrows.map((it) => it.to))]
      .filter((id) => ours.family.households.some((it) => it.id === id))
      .map((id) => ({ id, width: 60, height: 24 })),
  ];
  const tree = options['elk.algorithm'] === 'radial';
  const seen = new Set<string>();
  const edges = arrows.filter(({ from }) => !tree || (!seen.has(from) && seen.add(from)));
  const question: ElkNode = {
    id: 'root',
    layoutOptions: options,
    children: [
      ...(tree ? [{ id: 'middle', width: 2, height: 2 }] : []),
      ...members.map((it) => ({ ...it })),
      ...ours.cards.map(({ id, width, height }) => ({ id, width, height })),
    ],
    edges: [
      ...(tree ? members.map(({ id }) => ({ id: `to ${id}`, sources: ['middle'], targets: [id] })) : []),
      ...edges.map(({ from, to }, at) => ({ id: `e${at}`, sources: [tree ? to : from], targets: [tree ? from : to] })),
    ],
  };
  const answer = await elk.layout(question);
  const boxes = new Map(
    (answer.children ?? []).map((it) => [
      it.id,
      { left: it.x ?? 0, top: it.y ?? 0, right: (it.x ?? 0) + (it.width ?? 0), bottom: (it.y ?? 0) + (it.height ?? 0) },
    ]),
  );
  const centreOf = (id: string): Point => middleOf(boxes.get(id) ?? boxAround({ x: 0, y: 0 }, 0, 0));
  const whole = boundsOf([...boxes.values()]) ?? boxAround({ x: 0, y: 0 }, 1, 1);
  const [halfX, halfY] = [(whole.right - whole.left) / 2, (whole.bottom - whole.top) / 2];
  const centre = middleOf(boundsOf(members.map(({ id }) => boxAround(centreOf(id), 0, 0))) ?? whole);
  const diagonals = [
    { x: halfX, y: -halfY },
    { x: halfX, y: halfY },
    { x: -halfX, y: halfY },
    { x: -halfX, y: -halfY },
  ];
  return {
    cards: ours.cards.map((it) => {
      const at = { x: centreOf(it.id).x - centre.x, y: centreOf(it.id).y - centre.y };
      const stands = { sector: sectorOf(at, diagonals), out: Math.hypot(at.x / halfX, at.y / halfY) };
      return { owner: it.id, box: boxes.get(it.id) ?? whole, ring: it.ring, sector: it.sector, stands };
    }),
    members: members.map(({ id }) => ({ owner: id, box: boxes.get(id) ?? whole })),
    marks: [],
    lines: arrows.map(({ record, from, to }) => ({
      record,
      ends: [from, to],
      course: [borderOf(boxes.get(from) ?? whole, centreOf(to)), borderOf(boxes.get(to) ?? whole, centreOf(from))],
    })),
  };
}

/** Where a straight line from the middle of a box to a point leaves it. */
function borderOf(box: Box, to: Point): Point {
  const at = middleOf(box);
  const [x, y] = [to.x - at.x, to.y - at.y];
  const share = Math.min(
    1,
    (box.right - box.left) / 2 / Math.max(0.01, Math.abs(x)),
    (box.bottom - box.top) / 2 / Math.max(0.01, Math.abs(y)),
  );
  return { x: at.x + x * share, y: at.y + y * share };
}
