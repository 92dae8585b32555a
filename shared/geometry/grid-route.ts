import type { Box, Point } from './box.ts';
import { Queue } from './queue.ts';

/** Where a way may run: along the lines, never through the inside of a blocked box, gladly not through a dear one. */
export interface RouteGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly blocked: readonly Box[];
  readonly dear: readonly Box[];
}

/** What a turn costs, px, and how much longer a stretch through a dear box counts. */
export interface RouteCosts {
  readonly turn: number;
  readonly dear: number;
}

/** The cheapest way along the grid from any point in the starts to any in the goals; undefined where everything is blocked. */
export function cheapestWay(
  grid: RouteGrid,
  starts: readonly Box[],
  goals: readonly Box[],
  costs: RouteCosts,
): readonly Point[] | undefined {
  const xs = distinct(grid.xs);
  const ys = distinct(grid.ys);
  const columns = xs.length;
  const inside = (at: number, boxes: readonly Box[]): boolean => {
    const x = xs[at % columns] ?? 0;
    const y = ys[Math.floor(at / columns)] ?? 0;
    return boxes.some((b) => x >= b.left && x <= b.right && y >= b.top && y <= b.bottom);
  };
  const walls = edgeMarks(xs, ys, grid.blocked);
  const dear = edgeMarks(xs, ys, grid.dear);
  // A state is a point and the direction of arrival: 0 along x, 1 along y.
  const cost = new Float64Array(columns * ys.length * 2).fill(Infinity);
  const from = new Int32Array(cost.length).fill(-1);
  const queue = new Queue();
  for (let at = 0; at < columns * ys.length; at++)
    if (inside(at, starts))
      for (const state of [at * 2, at * 2 + 1]) {
        cost[state] = 0;
        queue.push(0, state);
      }
  for (let value = queue.pop(); value >= 0; value = queue.pop()) {
    const { key } = queue;
    if (key > (cost[value] ?? 0)) continue;
    const at = value >> 1;
    if (inside(at, goals)) return wayTo(value, from, xs, ys);
    const column = at % columns;
    const row = (at - column) / columns;
    const step = (next: number, edge: number, along: 0 | 1, length: number): void => {
      if (walls[along][edge]) return;
      const state = next * 2 + along;
      const sum = key + length * (dear[along][edge] ? costs.dear : 1) + ((value & 1) === along ? 0 : costs.turn);
      if (sum >= (cost[state] ?? 0)) return;
      cost[state] = sum;
      from[state] = value;
      queue.push(sum, state);
    };
    const x = xs[column] ?? 0;
    const y = ys[row] ?? 0;
    if (column + 1 < columns) step(at + 1, at, 0, (xs[column + 1] ?? x) - x);
    if (column > 0) step(at - 1, at - 1, 0, x - (xs[column - 1] ?? x));
    if (row + 1 < ys.length) step(at + columns, at, 1, (ys[row + 1] ?? y) - y);
    if (row > 0) step(at - columns, at - columns, 1, y - (ys[row - 1] ?? y));
  }
  return undefined;
}

/** Which grid stretches (named by their upper or left point) run through the inside of a box. */
function edgeMarks(xs: readonly number[], ys: readonly number[], boxes: readonly Box[]): readonly [Uint8Array, Uint8Array] {
  const across = new Uint8Array(xs.length * ys.length);
  const down = new Uint8Array(xs.length * ys.length);
  for (const box of boxes) {
    const x0 = firstOver(xs, box.left);
    const x1 = firstAt(xs, box.right);
    const y0 = firstOver(ys, box.top);
    const y1 = firstAt(ys, box.bottom);
    for (let row = Math.max(0, y0 - 1); row < Math.min(y1, ys.length); row++)
      for (let column = Math.max(0, x0 - 1); column < Math.min(x1, xs.length); column++) {
        if (row >= y0) across[row * xs.length + column] = 1;
        if (column >= x0) down[row * xs.length + column] = 1;
      }
  }
  return [across, down];
}

function firstOver(sorted: readonly number[], value: number): number {
  const at = sorted.findIndex((one) => one > value);
  return at < 0 ? sorted.length : at;
}

function firstAt(sorted: readonly number[], value: number): number {
  const at = sorted.findIndex((one) => one >= value);
  return at < 0 ? sorted.length : at;
}

function wayTo(last: number, from: Int32Array, xs: readonly number[], ys: readonly number[]): readonly Point[] {
  const way: Point[] = [];
  for (let state = last; state >= 0; state = from[state] ?? -1) {
    const at = state >> 1;
    const point = { x: xs[at % xs.length] ?? 0, y: ys[Math.floor(at / xs.length)] ?? 0 };
    const previous = way[way.length - 1];
    const beforeThat = way[way.length - 2];
    const straight =
      previous !== undefined &&
      beforeThat !== undefined &&
      ((previous.x === point.x && beforeThat.x === point.x) || (previous.y === point.y && beforeThat.y === point.y));
    if (straight) way.pop();
    way.push(point);
  }
  return way.toReversed();
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].toSorted((a, b) => a - b);
}
