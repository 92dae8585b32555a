import { boxAround, overlap, type Box, type Point } from '../../geometry/box.ts';
import { cellAt, type Ground } from './ground.ts';
import { CELL } from './cells.ts';

/** The paper with all its lines, on which words and small marks look for a place. */
export interface Board {
  readonly ground: Ground;
  /** What was put there so far. */
  readonly taken: Box[];
}

/** What a mark or word costs on what it would cover, for each cell; on another mark or word, as a whole. */
const costs = { symbol: 120, word: 90, kin: 16, busy: 30, hull: 2, beyond: 0.5, taken: 2500 };

/** Somewhere to put something, and what that costs by itself. */
export interface Place {
  readonly at: Point;
  readonly price: number;
  readonly width?: number;
  readonly height?: number;
  /** What the box there costs besides, reckoned only where it matters. */
  readonly more?: (box: Box) => number;
}

/** What it costs to put something in a box; the symbol of `own` is free. Stops counting above `limit`. */
export function crowding({ ground, taken }: Board, box: Box, own = 0, limit = Infinity): number {
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
        if ((ground.busy[cell] ?? 0) !== 0) sum += costs.busy;
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
    const plain = place.price + crowding(board, box, own, least - place.price);
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
