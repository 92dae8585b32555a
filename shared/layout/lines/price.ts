import type { Point } from '../../geometry/box.ts';
import { bitOf, CELL } from './cells.ts';
import type { Ground } from './ground.ts';

/** What a line costs where it runs, for each px; a line over free paper costs its length alone. */
const prices = {
  symbol: 4000,
  /** Its own, again after it left. */
  ownSymbol: 2000,
  near: 3,
  word: 260,
  air: 5,
  ownWord: 20,
  /** For the middle of a line, and for its borders. */
  kinAlong: 80,
  kinBeside: 14,
  kinAcross: 0.5,
  hullAlong: 2.5,
  hullAcross: 0.1,
  busyAlong: 7,
  busyBeside: 2,
  busyAcross: 0.5,
  /** Outside the drawing, which makes the paper grow. */
  beyond: 0.8,
  offPaper: 12,
};
/** What it costs to cross at a slant, as a share of running along. */
const SLANT = 0.12;
/** Close to its own ends a line may be as near to them as it likes, px. */
const LEAVING = 16;

/** What a line is for the price: half of what its strokes take, px, and the numbers of the shapes at which it ends. */
export interface Strand {
  readonly half: number;
  readonly ends: readonly number[];
}

/** By direction bit: its two neighbours. */
const slanting = Uint8Array.from({ length: 8 }, (_, bit) => (1 << ((bit + 1) & 7)) | (1 << ((bit + 7) & 7)));

/** What a px costs on ground where lines of these directions run. */
function beside(directions: number, bit: number, along: number, across: number): number {
  if (directions === 0) return 0;
  if ((directions & (1 << bit)) !== 0) return along;
  return (directions & (slanting[bit] ?? 0)) === 0 ? across : across + along * SLANT;
}

/** What one px costs at a place, for a line that runs in a direction (its bit). */
export function pricePerPx(
  ground: Ground,
  x: number,
  y: number,
  bit: number,
  ends: readonly number[],
  leaving: boolean,
  border = false,
): number {
  const column = Math.floor((x - ground.left) / CELL);
  const row = Math.floor((y - ground.top) / CELL);
  if (column < 0 || row < 0 || column >= ground.columns || row >= ground.rows) return prices.offPaper;
  const cell = row * ground.columns + column;
  let sum = 0;
  const near = ground.near[cell] ?? 0;
  if (near !== 0) {
    const symbol = ground.symbol[cell] ?? 0;
    if (symbol !== 0) sum += ends.includes(symbol) ? (leaving ? 0 : prices.ownSymbol) : prices.symbol;
    else if (!leaving || !ends.includes(near)) sum += prices.near;
  }
  const word = ground.word[cell] ?? 0;
  if (word !== 0) sum += ends.includes(word) ? prices.ownWord : prices.word;
  else if (ground.air[cell] === 1 && !leaving) sum += prices.air;
  sum += beside(ground.kin[cell] ?? 0, bit, border ? prices.kinBeside : prices.kinAlong, prices.kinAcross);
  sum += beside(ground.hull[cell] ?? 0, bit, prices.hullAlong, prices.hullAcross);
  sum += beside(ground.busy[cell] ?? 0, bit, border ? prices.busyBeside : prices.busyAlong, prices.busyAcross);
  const { bounds } = ground;
  if (x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom) sum += prices.beyond;
  return sum;
}

/** What a px costs that a line of some width takes: the dearest of its middle and its two borders. */
export function pricePerWidePx(
  ground: Ground,
  x: number,
  y: number,
  dx: number,
  dy: number,
  { half, ends }: Strand,
  leaving: boolean,
): number {
  const bit = bitOf(dx, dy);
  const px = pricePerPx(ground, x, y, bit, ends, leaving);
  if (half <= 2) return px;
  return Math.max(
    px,
    pricePerPx(ground, x - dy * half, y + dx * half, bit, ends, leaving, true),
    pricePerPx(ground, x + dy * half, y - dx * half, bit, ends, leaving, true),
  );
}

/** What a course costs besides its length; stops counting above `limit`. */
export function priceOf(ground: Ground, course: readonly Point[], strand: Strand, limit = Infinity): number {
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
    const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
    sum += size * pricePerWidePx(ground, x, y, (b.x - a.x) / size, (b.y - a.y) / size, strand, leaving);
    run += size;
  }
  return sum;
}

/** What the cubic curve between two points with two handles costs besides its length, reckoned without making its points. */
export function priceOfCubic(ground: Ground, a: Point, b: Point, c: Point, d: Point, strand: Strand, limit: number): number {
  const about =
    (Math.hypot(d.x - a.x, d.y - a.y) +
      Math.hypot(b.x - a.x, b.y - a.y) +
      Math.hypot(c.x - b.x, c.y - b.y) +
      Math.hypot(d.x - c.x, d.y - c.y)) /
    2;
  const count = Math.max(6, Math.round(about / 6));
  let [x0, y0, run, sum] = [a.x, a.y, 0, 0];
  for (let i = 1; i <= count && sum < limit; i++) {
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
      sum += size * pricePerWidePx(ground, (x + x0) / 2, (y + y0) / 2, (x - x0) / size, (y - y0) / size, strand, leaving);
    }
    run += size;
    x0 = x;
    y0 = y;
  }
  return sum;
}
