import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { RowOrder } from './p3-order.ts';
import type { Rows } from './seats.ts';

/**
 * Phase 4, place.
 * Before: seats in their order, row by row.
 * After: an x in px for every seat; the order is kept and neighbours keep their distance; lines between rows are as
 * short and straight as ELK's network simplex makes them.
 */
export type Xs = readonly number[];

/** The least distance in px between the centres of two neighbours of a row. */
export type Spacing = (left: number, right: number) => number;

const HEIGHT = 60;

/** Settings that were measured to hold a given order: see docs/decisions. */
const SETTINGS: Record<string, string> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.separateConnectedComponents': 'false',
  'elk.partitioning.activate': 'true',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
  'elk.layered.thoroughness': '1',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.spacing.nodeNode': '0',
  'elk.layered.spacing.nodeNodeBetweenLayers': '20',
  'elk.spacing.edgeNode': '0',
  'elk.spacing.edgeEdge': '0',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

/** Seats that ELK moves as one: partners and twins, standing side by side at their least distance. */
export interface Block {
  readonly seats: readonly number[];
}

export async function placeRows(elk: ELK, rows: Rows, order: RowOrder, blocks: readonly Block[], spacing: Spacing): Promise<Xs> {
  const packed = pack(order, spacing);
  const blockOf = new Map<number, number>();
  blocks.forEach((block, index) => block.seats.forEach((seat) => blockOf.set(seat, index)));
  const offset = new Map<number, number>();
  const width = blocks.map((block) => {
    const [first] = block.seats;
    const reach = (seat: number, side: -1 | 1) => {
      const row = order[rows.seats[seat]!.row]!;
      const next = row[row.indexOf(seat) + side];
      return next === undefined ? 30 : (side < 0 ? spacing(next, seat) : spacing(seat, next)) / 2;
    };
    const start = reach(first!, -1);
    for (const seat of block.seats) offset.set(seat, start + packed[seat]! - packed[first!]!);
    return start + packed[block.seats.at(-1)!]! - packed[first!]! + reach(block.seats.at(-1)!, 1);
  });
  const ports = blocks.map((): { id: string; x: number; side: 'NORTH' | 'SOUTH' }[] => []);
  const edges: ElkExtendedEdge[] = [];
  rows.sibships.forEach((sibship, index) => {
    const couple = 'couple' in sibship.from ? rows.couples[sibship.from.couple]! : undefined;
    const ends = couple === undefined ? ['seat' in sibship.from ? sibship.from.seat : 0] : [couple.a, couple.b];
    const from = blockOf.get(ends[0]!)!;
    const stem = ends.reduce((sum, seat) => sum + offset.get(seat)!, 0) / ends.length;
    ports[from]!.push({ id: `s${index}`, x: stem, side: 'SOUTH' });
    sibship.children.forEach((child, k) => {
      const port = `n${child}`;
      const target = ports[blockOf.get(child)!]!;
      if (!target.some((p) => p.id === port)) target.push({ id: port, x: offset.get(child)!, side: 'NORTH' });
      edges.push({
        id: `e${index}-${k}`,
        sources: [`s${index}`],
        targets: [port],
        layoutOptions: { 'elk.layered.priority.straightness': sibship.drawn ? '10' : '1' },
      });
    });
  });
  const listed = order.flatMap((row) => [...new Set(row.map((seat) => blockOf.get(seat)!))]);
  const children = listed.map((index): ElkNode => ({
    id: `b${index}`,
    width: width[index]!,
    height: HEIGHT,
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS', 'elk.partitioning.partition': String(rows.seats[blocks[index]!.seats[0]!]!.row) },
    ports: ports[index]!.toSorted((p, q) => p.x - q.x).map((p) => ({
      id: p.id,
      x: p.x,
      y: p.side === 'NORTH' ? 0 : HEIGHT,
      width: 0,
      height: 0,
      layoutOptions: { 'elk.port.side': p.side },
    })),
  }));
  const place = new Map(listed.map((block, at) => [block, at]));
  const sourceBlock = (edge: ElkExtendedEdge) => ports.findIndex((list) => list.some((p) => p.id === edge.sources[0]));
  const rank = new Map(edges.map((edge) => [edge.id, place.get(sourceBlock(edge)) ?? 0]));
  edges.sort((e, f) => rank.get(e.id)! - rank.get(f.id)!);
  const answer = await elk.layout({ id: 'root', layoutOptions: SETTINGS, children, edges });
  const left = new Map((answer.children ?? []).map((node) => [node.id, node.x ?? 0]));
  const xs = rows.seats.map((_, seat) => left.get(`b${blockOf.get(seat)!}`)! + offset.get(seat)!);
  return keepsOrder(order, xs) ? xs : packed;
}

/** Seats side by side from the left, each row round one middle: the start when nothing better is known. */
export function pack(order: RowOrder, spacing: Spacing): number[] {
  const xs: number[] = [];
  for (const row of order) {
    let x = 0;
    row.forEach((seat, index) => {
      if (index > 0) x += spacing(row[index - 1]!, seat);
      xs[seat] = x;
    });
    for (const seat of row) xs[seat] = xs[seat]! - x / 2;
  }
  return xs;
}

function keepsOrder(order: RowOrder, xs: Xs): boolean {
  return order.every((row) => row.every((seat, index) => Number.isFinite(xs[seat]) && (index === 0 || xs[seat]! > xs[row[index - 1]!]!)));
}
