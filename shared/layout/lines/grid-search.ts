import type { Point } from '../../geometry/box.ts';
import { distance, plus, roundedLine } from '../../geometry/course.ts';
import { shortened } from './short-cuts.ts';
import { Queue } from '../../geometry/queue.ts';
import type { Join, Way } from './bundle.ts';
import { POINT_STEP, priceOfWay } from './curves.ts';
import { fanned, spreadOf } from './fan.ts';
import type { Ground } from './ground.ts';
import { type Port, portsOf } from './ports.ts';
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
const TURNS = [0, 15, 44];
/** A line that takes this much to each side, px, turns twice as unwillingly. */
const STIFF = 9;
/** Corners are cut as round as goes: the radii that are tried, px. */
const RADII = [90, 50, 26, 12];
/** How far round the two ends is searched first, px. */
const ROUND = 300;

/** By direction, clockwise in eighths of a turn from the right. */
const acrossBy = Int8Array.of(1, 1, 0, -1, -1, -1, 0, 1);
const downBy = Int8Array.of(0, 1, 1, 1, 0, -1, -1, -1);
const DIAGONAL = GRID * Math.SQRT2;
/** The way that is left counts a little more than it is long: the search then runs ahead, and is many times quicker. */
const EAGER = 1.6;

export function bestOnGrid(ground: Ground, join: Join, limit = Infinity): Way | undefined {
  const ends = [ground.numbers.get(join.from.id) ?? 0, ground.numbers.get(join.to.id) ?? 0];
  const half = Math.max(...join.strands.map((one) => Math.abs(one.aside) + one.half));
  const strand = { half, ends };
  const found = walk(ground, join, strand, limit);
  if (!found) return undefined;
  const corners = shortened(ground, [found.start.at, ...found.points, found.end.at], strand);
  const ways = RADII.map((radius) =>
    priceOfWay(ground, join, fanned(join, found.start, found.end, roundedLine(corners, radius + spreadOf(join), POINT_STEP))),
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
  const cost = new Float32Array(columns * rows * 8).fill(Infinity);
  const from = new Int32Array(cost.length).fill(-1);
  const stiff = 1 + strand.half / STIFF;
  const perPx = new Float32Array(cost.length).fill(Number.NaN);
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
  const toGo = (node: number): number => {
    const [x, y] = [left + (node % columns) * GRID - goalSpot.x, top + Math.floor(node / columns) * GRID - goalSpot.y];
    return EAGER * Math.max(0, Math.sqrt(x * x + y * y) - reach);
  };
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
  for (let state = queue.pop(); state >= 0 && queue.key < bestEnd.price; state = queue.pop()) {
    const node = state >> 3;
    const paid = cost[state] ?? Infinity;
    if (queue.key > paid + toGo(node) + 0.01) continue;
    const goal = goalOf.get(state);
    if (goal && paid + goal.price < bestEnd.price) bestEnd = { price: paid + goal.price, state };
    const column = node % columns;
    const row = (node - column) / columns;
    for (let turn = -2; turn <= 2; turn++) {
      const direction = (state + turn) & 7;
      const [dx, dy] = [acrossBy[direction] ?? 0, downBy[direction] ?? 0];
      if (column + dx < 0 || column + dx >= columns || row + dy < 0 || row + dy >= rows) continue;
      const next = node + dx + dy * columns;
      const edge = node * 8 + direction;
      const into = next * 8 + direction;
      const length = dx === 0 || dy === 0 ? GRID : DIAGONAL;
      let price = perPx[edge] ?? 0;
      if (Number.isNaN(price)) {
        price = stepPrice(ground, left + column * GRID, top + row * GRID, dx * GRID, dy * GRID, length, strand);
        perPx[edge] = price;
      }
      const sum = paid + length * (1 + price) + stiff * (TURNS[Math.abs(turn)] ?? 0);
      if (sum >= (cost[into] ?? 0)) continue;
      const whole = sum + toGo(next);
      if (whole >= bestEnd.price) continue;
      cost[into] = sum;
      from[into] = state;
      queue.push(whole, into);
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
function stepPrice(ground: Ground, x: number, y: number, dx: number, dy: number, length: number, strand: Strand): number {
  const [ux, uy] = [dx / length, dy / length];
  return (
    (pricePerWidePx(ground, x + dx / 4, y + dy / 4, ux, uy, strand, false) +
      pricePerWidePx(ground, x + 0.75 * dx, y + 0.75 * dy, ux, uy, strand, false)) /
    2
  );
}

function octant(way: Point): number {
  return Math.round((Math.atan2(way.y, way.x) / Math.PI) * 4 + 8) & 7;
}
