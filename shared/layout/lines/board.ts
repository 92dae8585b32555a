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
const costs = { symbol: 80, word: 60, kin: 4, busy: 4, hull: 1, beyond: 0.5, taken: 2500 };

/** What it costs to put something in a box; the symbol of `own` is free. */
export function crowding({ ground, taken }: Board, box: Box, own = 0): number {
  let sum = taken.reduce((all, other) => all + (overlap(box, other) ? costs.taken : 0), 0);
  const { bounds } = ground;
  for (let y = box.top + CELL / 2; y < box.bottom; y += CELL)
    for (let x = box.left + CELL / 2; x < box.right; x += CELL) {
      const cell = cellAt(ground, x, y);
      if (cell < 0) sum += costs.symbol;
      else {
        const symbol = ground.symbol[cell] ?? 0;
        if (symbol !== 0 && symbol !== own) sum += costs.symbol;
        if ((ground.word[cell] ?? 0) !== 0) sum += costs.word;
        if ((ground.kin[cell] ?? 0) !== 0) sum += costs.kin;
        if ((ground.busy[cell] ?? 0) !== 0) sum += costs.busy;
        if ((ground.hull[cell] ?? 0) !== 0) sum += costs.hull;
      }
      if (x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom) sum += costs.beyond;
    }
  return sum;
}

/** The cheapest of some places for a box of a size, its extra price counted, and takes it. */
export function bestPlace<P extends { readonly at: Point; readonly price: number }>(
  board: Board,
  places: readonly P[],
  size: { readonly width: number; readonly height: number },
  own = 0,
): P | undefined {
  let best: P | undefined;
  let least = Infinity;
  for (const place of places) {
    if (place.price >= least) continue;
    const price = place.price + crowding(board, boxAround(place.at, size.width, size.height), own);
    if (price < least) {
      least = price;
      best = place;
    }
  }
  if (best) board.taken.push(boxAround(best.at, size.width, size.height));
  return best;
}
