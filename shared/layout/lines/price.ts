import type { Point } from '../../geometry/box.ts';
import { bitOf, CELL, WAYS } from './cells.ts';
import type { Ground } from './ground.ts';

/** What a line costs where it runs, for each px; a line over free paper costs its length alone. */
const prices = {
  symbol: 4000,
  /** Its own, again after it left. */
  ownSymbol: 2000,
  near: 3,
  word: 260,
  air: 5,
  touch: 16,
  ownWord: 28,
  /** Outside the drawing, which makes the paper grow. */
  beyond: 0.8,
  offPaper: 12,
};

/** The same on ground where lines run, by how far the directions differ, in sixteenths of half a turn: along, at a slant, squarely. */
const perWay = (along: number, steep: readonly [number, number], across: number): Float64Array =>
  Float64Array.from({ length: WAYS }, (_, ways) => {
    const apart = Math.min(ways, WAYS - ways);
    return apart <= 1 ? along : apart === 2 ? steep[0] : apart === 3 ? steep[1] : across;
  });
const slants = {
  /** For the middle of a line, and for its borders. */
  kin: perWay(100, [4, 1.2], 0.5),
  kinBorder: perWay(14, [1.5, 0.8], 0.5),
  hull: perWay(2.5, [0.5, 0.2], 0.1),
  busy: perWay(7, [1.6, 0.9], 0.5),
  busyBorder: perWay(2, [0.8, 0.6], 0.5),
};
/** By table: the price for every set of directions and own direction would be large; sets of one direction are most, and are looked up. */
const onlyOf = Int8Array.from({ length: 1 << WAYS }, () => -1);
for (let bit = 0; bit < WAYS; bit++) onlyOf[1 << bit] = bit;

/** Close to its own ends a line may be as near to them as it likes, px. */
const LEAVING = 16;

/** What a line is for the price: half of what its strokes take, px, and the numbers of the shapes at which it ends. */
export interface Strand {
  readonly half: number;
  readonly ends: readonly number[];
}

/** What a px costs on ground where lines of these directions run: the dearest of them. */
function beside(directions: number, bit: number, by: Float64Array): number {
  const only = onlyOf[directions] ?? -1;
  if (only >= 0) return by[(bit - only) & (WAYS - 1)] ?? 0;
  let most = 0;
  for (let other = 0; other < WAYS; other++)
    if ((directions & (1 << other)) !== 0) most = Math.max(most, by[(bit - other) & (WAYS - 1)] ?? 0);
  return most;
}

/** What one px costs at a place, for a line that runs in a direction. */
function pricePerPx(
  ground: Ground,
  x: number,
  y: number,
  dx: number,
  dy: number,
  ends: readonly number[],
  leaving: boolean,
  border: boolean,
): number {
  const column = Math.floor((x - ground.left) / CELL);
  const row = Math.floor((y - ground.top) / CELL);
  if (column < 0 || row < 0 || column >= ground.columns || row >= ground.rows) return prices.offPaper;
  const cell = row * ground.columns + column;
  const { bounds } = ground;
  let sum = x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom ? prices.beyond : 0;
  if (ground.any[cell] === 0) return sum;
  const near = ground.near[cell] ?? 0;
  if (near !== 0) {
    const symbol = ground.symbol[cell] ?? 0;
    if (symbol !== 0) sum += ends.includes(symbol) ? (leaving ? 0 : prices.ownSymbol) : prices.symbol;
    else if (!leaving || !ends.includes(near)) sum += prices.near;
  }
  const word = ground.word[cell] ?? 0;
  if (word !== 0) sum += ends.includes(word) ? prices.ownWord : prices.word;
  else if (ground.air[cell] !== 0 && !leaving) sum += ground.air[cell] === 2 ? prices.touch : prices.air;
  const [kin, hull, busy] = [ground.kin[cell] ?? 0, ground.hull[cell] ?? 0, ground.busy[cell] ?? 0];
  if ((kin | hull | busy) === 0) return sum;
  const bit = bitOf(dx, dy);
  if (kin !== 0) sum += beside(kin, bit, border ? slants.kinBorder : slants.kin);
  if (hull !== 0) sum += beside(hull, bit, slants.hull);
  if (busy !== 0) sum += beside(busy, bit, border ? slants.busyBorder : slants.busy);
  return sum;
}

/** Whether nothing is there, inside the drawing: the answer for most of the paper. */
function isFree({ left, top, columns, any, bounds }: Ground, x: number, y: number): boolean {
  return (
    x >= bounds.left &&
    x <= bounds.right &&
    y >= bounds.top &&
    y <= bounds.bottom &&
    any[Math.floor((y - top) / CELL) * columns + Math.floor((x - left) / CELL)] === 0
  );
}

/** What a px costs that a line of some width takes: the dearest of its middle and its two borders. */
export function pricePerWidePx(
  ground: Ground,
  x: number,
  y: number,
  dx: number,
  dy: number,
  half: number,
  ends: readonly number[],
  leaving: boolean,
): number {
  if (isFree(ground, x, y) && (half <= 2 || (isFree(ground, x - dy * half, y + dx * half) && isFree(ground, x + dy * half, y - dx * half))))
    return 0;
  const px = pricePerPx(ground, x, y, dx, dy, ends, leaving, false);
  if (half <= 2) return px;
  const right = pricePerPx(ground, x - dy * half, y + dx * half, dx, dy, ends, leaving, true);
  const left = pricePerPx(ground, x + dy * half, y - dx * half, dx, dy, ends, leaving, true);
  return Math.max(px, right, left);
}

/** What a course costs besides its length; stops counting above `limit`. */
export function priceOf(ground: Ground, course: readonly Point[], { half, ends }: Strand, limit = Infinity): number {
  const sizes = new Float64Array(course.length);
  let whole = 0;
  for (let at = 1; at < course.length; at++) {
    const [a, b] = [course[at - 1], course[at]];
    const size = a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
    sizes[at] = size;
    whole += size;
  }
  let run = 0;
  let sum = 0;
  for (let at = 1; at < course.length && sum < limit; at++) {
    const [a, b, size] = [course[at - 1], course[at], sizes[at] ?? 0];
    if (!a || !b || size === 0) continue;
    const leaving = run < LEAVING || whole - run < LEAVING;
    sum += size * pricePerWidePx(ground, (a.x + b.x) / 2, (a.y + b.y) / 2, (b.x - a.x) / size, (b.y - a.y) / size, half, ends, leaving);
    run += size;
  }
  return sum;
}

/** What a straight piece of a line costs besides its length, away from its ends; stops counting above `limit`. */
export function priceOfPiece(ground: Ground, a: Point, b: Point, { half, ends }: Strand, limit = Infinity): number {
  const size = Math.hypot(b.x - a.x, b.y - a.y);
  const count = Math.max(1, Math.round(size / 6));
  const [dx, dy] = [(b.x - a.x) / (size || 1), (b.y - a.y) / (size || 1)];
  let sum = 0;
  for (let i = 0; i < count && sum < limit; i++) {
    const share = ((i + 0.5) / count) * size;
    sum += (size / count) * pricePerWidePx(ground, a.x + dx * share, a.y + dy * share, dx, dy, half, ends, false);
  }
  return sum;
}

/** Strands that run beside a curve: how far to its right, and half of what each takes, px. */
export type Strands = readonly { readonly aside: number; readonly half: number }[];

/** What strands along the cubic curve between two points with two handles cost besides their length, in the mean; stops counting above `limit`. */
export function priceOfCubic(
  ground: Ground,
  a: Point,
  b: Point,
  c: Point,
  d: Point,
  strands: Strands,
  ends: readonly number[],
  limit: number,
): number {
  const about =
    (Math.hypot(d.x - a.x, d.y - a.y) +
      Math.hypot(b.x - a.x, b.y - a.y) +
      Math.hypot(c.x - b.x, c.y - b.y) +
      Math.hypot(d.x - c.x, d.y - c.y)) /
    2;
  const count = Math.max(6, Math.round(about / 7));
  const most = limit * strands.length;
  let [x0, y0, run, sum] = [a.x, a.y, 0, 0];
  for (let i = 1; i <= count && sum < most; i++) {
    const t = i / count;
    const u = 1 - t;
    const p = u * u * u;
    const q = 3 * u * u * t;
    const r = 3 * u * t * t;
    const s = t * t * t;
    const x = p * a.x + q * b.x + r * c.x + s * d.x;
    const y = p * a.y + q * b.y + r * c.y + s * d.y;
    const size = Math.hypot(x - x0, y - y0);
    if (size > 0) {
      const leaving = run < LEAVING || about - run < LEAVING;
      const [dx, dy, mx, my] = [(x - x0) / size, (y - y0) / size, (x + x0) / 2, (y + y0) / 2];
      for (const { aside, half } of strands)
        sum += size * pricePerWidePx(ground, mx - dy * aside, my + dx * aside, dx, dy, half, ends, leaving);
    }
    run += size;
    x0 = x;
    y0 = y;
  }
  return sum / strands.length;
}
