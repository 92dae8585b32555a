import type { Box } from '../../geometry/box.ts';

interface Boxed {
  readonly box: Box;
}

/** Calls `met` for every pair of one from each list whose boxes come within `reach` px of each other. */
export function meetings<A extends Boxed, B extends Boxed>(
  some: readonly A[],
  others: readonly B[],
  reach: number,
  met: (a: A, b: B) => void,
): void {
  const cells = new Map<number, B[]>();
  for (const other of others) for (const key of cellsOf(other.box, reach)) put(cells, key, other);
  const seen = new Set<B>();
  for (const one of some) {
    seen.clear();
    for (const key of cellsOf(one.box, 0)) {
      for (const other of cells.get(key) ?? []) {
        if (seen.has(other) || !near(one.box, other.box, reach)) continue;
        seen.add(other);
        met(one, other);
      }
    }
  }
}

/** Calls `met` once for every pair within one list whose boxes come within `reach` px of each other. */
export function meetingsWithin<A extends Boxed>(all: readonly A[], reach: number, met: (a: A, b: A) => void): void {
  const ranked = all.map((one, rank) => ({ one, rank, box: one.box }));
  meetings(ranked, ranked, reach, (a, b) => {
    if (a.rank < b.rank) met(a.one, b.one);
  });
}

/** Side of a cell, px: about the gap between two siblings, so that a cell holds a handful of things. */
const CELL = 96;
/** Wider than any drawing, so that a cell has one number. */
const COLUMNS = 1 << 20;

function* cellsOf(box: Box, grow: number): Generator<number> {
  const left = Math.floor((box.left - grow) / CELL);
  const right = Math.floor((box.right + grow) / CELL);
  const bottom = Math.floor((box.bottom + grow) / CELL);
  for (let row = Math.floor((box.top - grow) / CELL); row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield row * COLUMNS + column;
  }
}

function put<B>(cells: Map<number, B[]>, key: number, value: B): void {
  const held = cells.get(key);
  if (held) held.push(value);
  else cells.set(key, [value]);
}

function near(a: Box, b: Box, reach: number): boolean {
  return a.left <= b.right + reach && b.left <= a.right + reach && a.top <= b.bottom + reach && b.top <= a.bottom + reach;
}
