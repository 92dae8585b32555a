import type { Point } from '../../geometry/box.ts';
import { CELL } from './cells.ts';
import type { Ground } from './ground.ts';

/** Places between everything that stands, at most one in a block of the paper: where a long line passes. */
export interface Waypoints {
  readonly columns: number;
  readonly rows: number;
  /** By block: 0 or 1, and where. */
  readonly there: Uint8Array;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** Side of a block, in cells. */
const BLOCK = 7;
/** A place with less free paper round it than this is none, in cells. */
const LEAST = 1;
/** More free paper than this makes a place no better, in cells. */
const WIDE = 9;

/** How much worse a place is on a family line, and on a line that stands already, in cells. */
const ON_KIN = 2;
const ON_LINE = 4;

const rooms = new WeakMap<Ground['symbol'], Float32Array>();
const made = new WeakMap<Ground['busy'], Waypoints>();

/** The waypoints of a ground. */
export function waypointsOf(ground: Ground): Waypoints {
  const known = made.get(ground.busy);
  if (known) return known;
  const room = rooms.get(ground.symbol) ?? freeRound(ground);
  rooms.set(ground.symbol, room);
  const found = find(ground, room);
  made.set(ground.busy, found);
  return found;
}

function find(ground: Ground, free: Float32Array): Waypoints {
  const columns = Math.ceil(ground.columns / BLOCK);
  const rows = Math.ceil(ground.rows / BLOCK);
  const there = new Uint8Array(columns * rows);
  const xs = new Float64Array(there.length);
  const ys = new Float64Array(there.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let best = -Infinity;
      const block = row * columns + column;
      for (let y = row * BLOCK; y < Math.min(ground.rows, (row + 1) * BLOCK); y++)
        for (let x = column * BLOCK; x < Math.min(ground.columns, (column + 1) * BLOCK); x++) {
          const cell = y * ground.columns + x;
          // Where lines run along, a little less; near the middle of the block a little more.
          const aside = Math.abs(x - (column + 0.5) * BLOCK) + Math.abs(y - (row + 0.5) * BLOCK);
          const lines = (ground.kin[cell] === 0 ? 0 : ON_KIN) + (ground.busy[cell] === 0 ? 0 : ON_LINE);
          const worth = Math.min(WIDE, free[cell] ?? 0) - lines - 0.05 * aside;
          if (worth <= best || (free[cell] ?? 0) < LEAST) continue;
          best = worth;
          there[block] = 1;
          xs[block] = ground.left + (x + 0.5) * CELL;
          ys[block] = ground.top + (y + 0.5) * CELL;
        }
    }
  return { columns, rows, there, xs, ys };
}

/** How many cells away the next symbol or word is, about. */
function freeRound({ columns, rows, symbol, word }: Ground): Float32Array {
  const far = Float32Array.from(symbol, (one, cell) => (one !== 0 || word[cell] !== 0 ? 0 : 1000));
  const better = (cell: number, from: number, by: number): void => {
    const here = (far[from] ?? 1000) + by;
    if (here < (far[cell] ?? 0)) far[cell] = here;
  };
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const cell = y * columns + x;
      if (x > 0) better(cell, cell - 1, 1);
      if (y > 0) better(cell, cell - columns, 1);
      if (x > 0 && y > 0) better(cell, cell - columns - 1, 1.4);
      if (x < columns - 1 && y > 0) better(cell, cell - columns + 1, 1.4);
    }
  for (let y = rows - 1; y >= 0; y--)
    for (let x = columns - 1; x >= 0; x--) {
      const cell = y * columns + x;
      if (x < columns - 1) better(cell, cell + 1, 1);
      if (y < rows - 1) better(cell, cell + columns, 1);
      if (x < columns - 1 && y < rows - 1) better(cell, cell + columns + 1, 1.4);
      if (x > 0 && y < rows - 1) better(cell, cell + columns - 1, 1.4);
    }
  return far;
}

/** The waypoint in a block. */
export function waypoint({ xs, ys }: Waypoints, block: number): Point {
  return { x: xs[block] ?? 0, y: ys[block] ?? 0 };
}

/** Steps from a block to those round it: no two in the same direction. */
export const around: readonly (readonly [number, number])[] = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
  [2, 1],
  [1, 2],
  [-1, 2],
  [-2, 1],
  [-2, -1],
  [-1, -2],
  [1, -2],
  [2, -1],
];
