import { boxAround, overlap, type Box, type Point } from '../../geometry/box.ts';
import { cellAt, eachCellAlong, type Ground, groundWith } from './ground.ts';
import { CELL } from './cells.ts';

/** The paper with all its lines, on which words and small marks look for a place. */
export interface Board {
  readonly ground: Ground;
  /** How many lines lie on each cell of the ground. */
  readonly strokes: Uint8Array;
  /** What was put there so far. */
  readonly taken: Box[];
}

/** A line as ink: its course, and half of what its strokes take across, px. */
export interface Ink {
  readonly course: readonly Point[];
  readonly half: number;
}

/** A board with some lines on it, on which nothing was put yet but some boxes. */
export function boardOf(ground: Ground, lines: readonly Ink[], taken: readonly Box[] = []): Board {
  return { ground: groundWith(ground, lines, 0), strokes: strokesOf(ground, lines), taken: [...taken] };
}

/** How many of some lines lie on each cell of a ground. */
export function strokesOf(ground: Ground, lines: readonly Ink[]): Uint8Array {
  const strokes = new Uint8Array(ground.any.length);
  const seen = new Int32Array(ground.any.length);
  for (const [at, { course, half }] of lines.entries())
    eachCellAlong(ground, course, half, (cell) => {
      if (seen[cell] === at + 1) return;
      seen[cell] = at + 1;
      strokes[cell] = Math.min(255, (strokes[cell] ?? 0) + 1);
    });
  return strokes;
}

/** What a mark or word costs on what it would cover, for each cell; on another mark or word, as a whole. */
const costs = { symbol: 160, word: 120, kin: 14, busy: 20, hull: 6, beyond: 0.5, taken: 2500 };

/** Somewhere to put something, and what that costs by itself. */
export interface Place {
  readonly at: Point;
  readonly price: number;
  readonly width?: number;
  readonly height?: number;
  /** How many strokes of its own line lie on each cell, where it may cover these: a gap is left in the line. */
  readonly covers?: Uint8Array;
  /** What the box there costs besides, reckoned only where it matters. */
  readonly more?: (box: Box) => number;
}

/** What it costs to put something in a box; the symbol of `own` is free. Stops counting above `limit`. */
export function crowding({ ground, strokes, taken }: Board, box: Box, own = 0, limit = Infinity, covers?: Uint8Array): number {
  let sum = 0;
  for (const other of taken) if (overlap(box, other)) sum += costs.taken;
  const { bounds } = ground;
  for (let y = box.top; y < box.bottom + CELL && sum < limit; y += CELL)
    for (let x = box.left; x < box.right + CELL; x += CELL) {
      const [px, py] = [Math.min(x, box.right), Math.min(y, box.bottom)];
      const cell = cellAt(ground, px, py);
      if (px < bounds.left || px > bounds.right || py < bounds.top || py > bounds.bottom) sum += costs.beyond;
      if (cell < 0) sum += costs.symbol;
      else if (ground.any[cell] === 1) {
        const symbol = ground.symbol[cell] ?? 0;
        if (symbol !== 0 && symbol !== own) sum += costs.symbol;
        if ((ground.word[cell] ?? 0) !== 0) sum += costs.word;
        if ((ground.kin[cell] ?? 0) !== 0) sum += costs.kin;
        if (covers === undefined ? (ground.busy[cell] ?? 0) !== 0 : (strokes[cell] ?? 0) > (covers[cell] ?? 0)) sum += costs.busy;
        if ((ground.hull[cell] ?? 0) !== 0) sum += costs.hull;
      }
    }
  return sum;
}

/** The cheapest of some places for a box of a size, or of their own, with their extra price counted. */
export function cheapest<P extends Place>(
  board: Board,
  places: readonly P[],
  size: Size = { width: 0, height: 0 },
  own = 0,
): { readonly place: P; readonly price: number } | undefined {
  let best: P | undefined;
  let least = Infinity;
  for (const place of places) {
    if (place.price >= least) continue;
    const box = boxAround(place.at, place.width ?? size.width, place.height ?? size.height);
    const plain = place.price + crowding(board, box, own, least - place.price, place.covers);
    const price = plain < least && place.more ? plain + place.more(box) : plain;
    if (price < least) {
      least = price;
      best = place;
    }
  }
  return best && { place: best, price: least };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The cheapest of some places, which it takes. */
export function bestPlace<P extends Place>(board: Board, places: readonly P[], size: Size, own = 0): P | undefined {
  const best = cheapest(board, places, size, own)?.place;
  if (best) board.taken.push(boxAround(best.at, size.width, size.height));
  return best;
}
