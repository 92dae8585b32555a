import { overlap } from './box.ts';
import type { Box } from './box.ts';

const CELL = 256;

/** Finds the things that overlap a box without asking all of them; answers keep the order in which the things were given. */
export function indexBoxes<T>(things: readonly T[], boxOf: (thing: T) => Box): (box: Box) => T[] {
  const cells = new Map<string, number[]>();
  const boxes = things.map(boxOf);
  boxes.forEach((box, at) => {
    for (const key of keysOf(box)) {
      const cell = cells.get(key);
      if (cell) cell.push(at);
      else cells.set(key, [at]);
    }
  });
  return (box) => {
    const found = new Set<number>();
    for (const key of keysOf(box)) for (const at of cells.get(key) ?? []) found.add(at);
    return [...found]
      .toSorted((a, b) => a - b)
      .filter((at) => overlap(boxes[at] ?? box, box))
      .flatMap((at) => things.slice(at, at + 1));
  };
}

function keysOf(box: Box): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++)
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) keys.push(`${x} ${y}`);
  return keys;
}
