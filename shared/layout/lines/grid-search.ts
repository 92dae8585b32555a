import type { Point } from '../../geometry/box.ts';
import { distance, minus, plus, rightOf, roundedLine, unit } from '../../geometry/course.ts';
import { shortened } from './short-cuts.ts';
import { Queue } from '../../geometry/queue.ts';
import type { Join, Way } from './bundle.ts';
import { POINT_STEP, priceOfWay } from './curves.ts';
import type { Ground } from './ground.ts';
import { type Port, portAt, portsOf } from './ports.ts';
import { priceOf, pricePerWidePx, type Strand } from './price.ts';

/**
 * The search on a grid, for lines that no simple curve serves.
 * Before: two shapes that stand. After: a way round everything where there is one, with short cuts taken and corners smooth,
 * that leaves and arrives square on the outlines. Ways dearer than `limit` are not looked for.
 */

/** Distance of places on the grid, px. */
const GRID = 8;
/** A line runs straight out of its port for this long, px. */
const LEAD = 13;
/** What an eighth and a quarter turn cost, px; sharper turns are not made. */
const TURNS = [0, 7, 24];
/** Corners are cut as round as goes: the radii that are tried, px. */
const RADII = [90, 50, 26];
/** How far round the two ends is searched first, px. */
const ROUND = 300;

const steps: readonly Point[] = [
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: 0 },
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
];

export function bestOnGrid(ground: Ground, join: Join, limit = Infinity): Way | undefined {
  const ends = [ground.numbers.get(join.from.id) ?? 0, ground.numbers.get(join.to.id) ?? 0];
  const half = Math.max(...join.strands.map((strand) => Math.abs(strand.aside) + strand.half));
  const strand = { half, ends };
  const found = walk(ground, join, strand, limit);
  if (!found) return undefined;
  const middle = shortened(ground, [found.start.at, ...found.points, found.end.at], strand);
  const courses = join.strands.map(({ aside }) => {
    const a = aside === 0 ? found.start : portAt(join.from, found.start.place + aside, join.gapFrom);
    const d = aside === 0 ? found.end : portAt(join.to, found.end.place - aside, join.gapTo);
    const inner = besideLine(middle, aside).slice(2, -2);
    return [a.at, plus(a.at, a.out, LEAD), ...inner, plus(d.at, d.out, LEAD), d.at];
  });
  const ways = RADII.map((radius) =>
    priceOfWay(
      ground,
      join,
      courses.map((course) => roundedLine(course, radius, POINT_STEP)),
    ),
  );
  return ways.toSorted((a, b) => a.price - b.price)[0];
}

interface Walked {
  readonly start: Port;
  readonly end: Port;
  /** From the lead of the start to the lead of the end. */
  readonly points: readonly Point[];
}

function walk(ground: Ground, join: Join, strand: Strand, limit: number): Walked | undefined {
  const starts = portsOf(join.from, join.gapFrom);
  const ends = portsOf(join.to, join.gapTo);
  const all = [...starts, ...ends].map((port) => port.at);
  const left = Math.max(ground.left, Math.min(...all.map((p) => p.x)) - ROUND);
  const top = Math.max(ground.top, Math.min(...all.map((p) => p.y)) - ROUND);
  const columns = Math.floor((Math.min(ground.left + ground.columns * 4, Math.max(...all.map((p) => p.x)) + ROUND) - left) / GRID);
  const rows = Math.floor((Math.min(ground.top + ground.rows * 4, Math.max(...all.map((p) => p.y)) + ROUND) - top) / GRID);
  const nodeAt = ({ x, y }: Point): number => {
    const [column, row] = [Math.round((x - left) / GRID), Math.round((y - top) / GRID)];
    return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
  };
  const placeOf = (node: number): Point => ({ x: left + (node % columns) * GRID, y: top + Math.floor(node / columns) * GRID });
  const cost = new Float64Array(columns * rows * 8).fill(Infinity);
  const from = new Int32Array(cost.length).fill(-1);
  const perPx = new Float64Array(cost.length).fill(Number.NaN);
  const startOf = new Map<number, Port>();
  const goalOf = new Map<number, { readonly port: Port; readonly price: number }>();
  const leadPrice = (port: Port): number =>
    priceOf(ground, [port.at, plus(port.at, port.out, LEAD / 2), plus(port.at, port.out, LEAD)], strand) + port.aside * 0.35;
  for (const port of ends) {
    const node = nodeAt(plus(port.at, port.out, LEAD));
    const state = node * 8 + ((octant(port.out) + 4) & 7);
    const price = leadPrice(port);
    if (node >= 0 && price < (goalOf.get(state)?.price ?? Infinity)) goalOf.set(state, { port, price });
  }
  const goalSpot = join.to.centre;
  const reach = Math.max(...ends.map((port) => distance(port.at, goalSpot))) + LEAD + GRID;
  const toGo = (node: number): number => Math.max(0, distance(placeOf(node), goalSpot) - reach);
  const queue = new Queue();
  for (const port of starts) {
    const node = nodeAt(plus(port.at, port.out, LEAD));
    const state = node * 8 + octant(port.out);
    const price = leadPrice(port);
    if (node < 0 || price >= (cost[state] ?? 0)) continue;
    cost[state] = price;
    startOf.set(state, port);
    queue.push(price + toGo(node), state);
  }
  let bestEnd = { price: limit, state: -1 };
  for (let top = queue.pop(); top && top.key < bestEnd.price; top = queue.pop()) {
    const state = top.value;
    const node = state >> 3;
    const paid = cost[state] ?? Infinity;
    if (top.key > paid + toGo(node) + 1e-6) continue;
    const goal = goalOf.get(state);
    if (goal && paid + goal.price < bestEnd.price) bestEnd = { price: paid + goal.price, state };
    const here = placeOf(node);
    const way = state & 7;
    for (let turn = -2; turn <= 2; turn++) {
      const direction = (way + turn) & 7;
      const step = steps[direction] ?? here;
      const there = { x: here.x + step.x * GRID, y: here.y + step.y * GRID };
      const next = nodeAt(there);
      if (next < 0) continue;
      const length = GRID * Math.hypot(step.x, step.y);
      const edge = node * 8 + direction;
      if (Number.isNaN(perPx[edge])) perPx[edge] = stepPrice(ground, here, there, strand);
      const sum = paid + length * (1 + (perPx[edge] ?? 0)) + (TURNS[Math.abs(turn)] ?? 0);
      const into = next * 8 + direction;
      if (sum >= (cost[into] ?? 0) || sum + toGo(next) >= bestEnd.price) continue;
      cost[into] = sum;
      from[into] = state;
      queue.push(sum + toGo(next), into);
    }
  }
  const goal = goalOf.get(bestEnd.state);
  if (!goal) return undefined;
  const points: Point[] = [];
  let state = bestEnd.state;
  for (; (from[state] ?? -1) >= 0; state = from[state] ?? -1) points.push(placeOf(state >> 3));
  points.push(placeOf(state >> 3));
  const start = startOf.get(state);
  if (!start) return undefined;
  points.reverse();
  // The grid lies a little beside the leads; the line follows these.
  const exact = [plus(start.at, start.out, LEAD), ...points.slice(1, -1), plus(goal.port.at, goal.port.out, LEAD)];
  return { start, end: goal.port, points: exact };
}

/** What each px of a step costs. */
function stepPrice(ground: Ground, a: Point, b: Point, strand: Strand): number {
  const way = unit(minus(b, a));
  const at = (share: number): number =>
    pricePerWidePx(ground, a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share, way.x, way.y, strand, false);
  return (at(0.25) + at(0.75)) / 2;
}

function octant(way: Point): number {
  return Math.round((Math.atan2(way.y, way.x) / Math.PI) * 4 + 8) & 7;
}

/** The line moved to the right by `aside` px, corner by corner. */
function besideLine(line: readonly Point[], aside: number): readonly Point[] {
  if (aside === 0) return line;
  return line.map((corner, at) => {
    const before = line[at - 1];
    const after = line[at + 1];
    const one = before ? rightOf(unit(minus(corner, before))) : undefined;
    const other = after ? rightOf(unit(minus(after, corner))) : undefined;
    const both = unit(plus(one ?? other ?? corner, other ?? one ?? corner));
    const stretch = one ? Math.max(0.5, one.x * both.x + one.y * both.y) : 1;
    return plus(corner, both, aside / stretch);
  });
}
