import type { Point } from '../../geometry/box.ts';
import { plus, roundedLine } from '../../geometry/course.ts';
import { Queue } from '../../geometry/queue.ts';
import { cellAt, type Ground } from '../lines/ground.ts';
import { shortened } from '../lines/short-cuts.ts';
import type { AimPort } from './aim-ports.ts';
import { type Arrow, type ArrowWay, freePorts, leavingPorts, type Neighbours, priceOfArrow } from './arrow-search.ts';

/** Distance of the places that a way runs by, px. */
const GRID = 12;
/** A line runs straight out of its port for this long, px. */
const LEAD = 15;
/** A line of which half takes more than this keeps off with its borders too, px. */
const THIN = 3;
/** What a px costs in and near what stands there. */
const SYMBOL = 600;
const WORD = 200;
const OWN = 15;
const NEAR = 2.5;
const AIR = 3;
const BUSY = 1.2;
const KIN = 0.4;
/** What an eighth of a turn costs, px; and how much more than itself the way that is left counts: the search then runs ahead. */
const TURN = 11;
const EAGER = 1.25;
/** How far round the two ends is searched, px, and the radii of corners that are tried. */
const ROUND = 220;
const RADII = [80, 44, 22];

const ways = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

/** A way by a coarse grid, for an arrow that no simple curve serves: round symbols, cards and words, with smooth corners. */
export function wayRound(ground: Ground, arrow: Arrow, near: Neighbours): ArrowWay | undefined {
  const starts = leavingPorts(arrow, near, true);
  const goals = freePorts(arrow.ports, near.tips);
  const spots = [...starts, ...goals].map(({ at }) => at);
  if (starts.length === 0 || goals.length === 0) return undefined;
  const left = Math.min(...spots.map((it) => it.x)) - ROUND;
  const top = Math.min(...spots.map((it) => it.y)) - ROUND;
  const columns = Math.ceil((Math.max(...spots.map((it) => it.x)) + ROUND - left) / GRID);
  const rows = Math.ceil((Math.max(...spots.map((it) => it.y)) + ROUND - top) / GRID);
  const ends = [ground.numbers.get(arrow.from.id) ?? 0, ground.numbers.get(arrow.to.id) ?? 0];
  const placeOf = (node: number): Point => ({ x: left + (node % columns) * GRID, y: top + Math.floor(node / columns) * GRID });
  const nodeAt = ({ x, y }: Point): number => Math.round((y - top) / GRID) * columns + Math.round((x - left) / GRID);
  const cost = new Float64Array(columns * rows).fill(Infinity);
  const from = new Int32Array(columns * rows).fill(-1);
  const turned = new Int8Array(columns * rows);
  const portOf = new Map<number, AimPort>();
  const goalOf = new Map<number, AimPort>();
  for (const goal of goals) goalOf.set(nodeAt(plus(goal.at, goal.out, LEAD)), goal);
  const { centre } = arrow.to;
  const toGo = (node: number): number =>
    EAGER * Math.hypot(left + (node % columns) * GRID - centre.x, top + Math.floor(node / columns) * GRID - centre.y);
  const { half } = arrow;
  const priceAt = (x: number, y: number): number => {
    const middle = pricePerPx(ground, x, y, ends);
    if (half <= THIN) return middle;
    const across = Math.max(pricePerPx(ground, x - half, y, ends), pricePerPx(ground, x + half, y, ends));
    return Math.max(middle, across, pricePerPx(ground, x, y - half, ends), pricePerPx(ground, x, y + half, ends));
  };
  const queue = new Queue();
  for (const start of starts) {
    const node = nodeAt(plus(start.at, start.out, LEAD));
    if (start.price >= (cost[node] ?? 0)) continue;
    cost[node] = start.price;
    turned[node] = octant(start.out);
    portOf.set(node, start);
    queue.push(start.price + toGo(node), node);
  }
  let end = -1;
  let least = Infinity;
  for (let node = queue.pop(); node >= 0 && queue.key < least; node = queue.pop()) {
    const paid = cost[node] ?? Infinity;
    if (queue.key > paid + toGo(node) + 0.01) continue;
    const goal = goalOf.get(node);
    const heading = turned[node] ?? 0;
    if (goal) {
      const whole = paid + goal.price + TURN * 2 * turns(heading, (octant(goal.out) + 4) & 7);
      if (whole < least) {
        least = whole;
        end = node;
      }
    }
    const column = node % columns;
    const row = (node - column) / columns;
    for (const [direction, [dx, dy]] of ways.entries()) {
      const bend = turns(heading, direction);
      if (bend > 3 || column + dx < 0 || column + dx >= columns || row + dy < 0 || row + dy >= rows) continue;
      const next = node + dx + dy * columns;
      const [x, y] = [left + (column + dx) * GRID, top + (row + dy) * GRID];
      const step = GRID * (dx !== 0 && dy !== 0 ? Math.SQRT2 : 1);
      const perPx = (priceAt(x, y) + priceAt(x - (dx * GRID) / 2, y - (dy * GRID) / 2)) / 2;
      const sum = paid + step * (1 + perPx) + TURN * bend * bend;
      if (sum >= (cost[next] ?? 0)) continue;
      cost[next] = sum;
      from[next] = node;
      turned[next] = direction;
      portOf.delete(next);
      queue.push(sum + toGo(next), next);
    }
  }
  const goal = goalOf.get(end);
  if (!goal) return undefined;
  const points: Point[] = [];
  let node = end;
  for (; (from[node] ?? -1) >= 0; node = from[node] ?? -1) points.push(placeOf(node));
  const start = portOf.get(node);
  if (!start) return undefined;
  // The grid lies a little beside the leads; the line follows these.
  const line = [start.at, plus(start.at, start.out, LEAD), ...points.toReversed().slice(0, -1), plus(goal.at, goal.out, LEAD), goal.at];
  const corners = shortened(ground, line, { half: arrow.half, ends });
  const found = RADII.map((radius) => priceOfArrow(ground, arrow, roundedLine(corners, radius, 4), start.price + goal.price, near));
  return found.toSorted((a, b) => a.price - b.price)[0];
}

function pricePerPx(ground: Ground, x: number, y: number, ends: readonly number[]): number {
  const cell = cellAt(ground, x, y);
  if (cell < 0) return NEAR;
  if (ground.any[cell] === 0) return 0;
  const symbol = ground.symbol[cell] ?? 0;
  const word = ground.word[cell] ?? 0;
  if (symbol !== 0 && !ends.includes(symbol)) return SYMBOL;
  if (word !== 0 && !ends.includes(word)) return WORD;
  if (symbol !== 0 || word !== 0) return OWN;
  const near = ground.near[cell] ?? 0;
  const beside = near !== 0 && !ends.includes(near) ? NEAR : 0;
  return (
    beside + (ground.air[cell] === 0 ? 0 : AIR) + ((ground.busy[cell] ?? 0) === 0 ? 0 : BUSY) + ((ground.kin[cell] ?? 0) === 0 ? 0 : KIN)
  );
}

/** Eighths of a turn between two headings. */
function turns(a: number, b: number): number {
  const by = Math.abs(a - b);
  return Math.min(by, 8 - by);
}

function octant(way: Point): number {
  return Math.round((Math.atan2(way.y, way.x) / Math.PI) * 4 + 8) & 7;
}
