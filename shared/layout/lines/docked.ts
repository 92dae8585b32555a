import type { Point } from '../../geometry/box.ts';
import { distance } from '../../geometry/course.ts';
import { cellAt, type Ground } from './ground.ts';

/** From this half on a line is wide: it docks beside a name and not through it, px. */
const WIDE = 6;
/** What each px costs on which its strokes touch the words of those at whom it ends, and how far from its ends is looked, px. */
const NAMED = 8;
const DOCK = 60;

/** What it costs a wide line that its strokes run through the words of those at whom it ends, by their numbers; nothing for others. */
export function throughOwnWords(ground: Ground, course: readonly Point[], half: number, ends: readonly number[]): number {
  return half < WIDE ? 0 : NAMED * (onWords(ground, course, half, ends) + onWords(ground, course.toReversed(), half, ends));
}

function onWords(ground: Ground, line: readonly Point[], half: number, ends: readonly number[]): number {
  const on = (x: number, y: number): boolean => ends.includes(ground.word[cellAt(ground, x, y)] ?? 0);
  let [run, sum] = [0, 0];
  for (let at = 1; at < line.length && run < DOCK; at++) {
    const [a, b] = [line[at - 1], line[at]];
    if (!a || !b) continue;
    const size = distance(a, b);
    const [nx, ny] = size === 0 ? [0, 0] : [(half * (a.y - b.y)) / size, (half * (b.x - a.x)) / size];
    if (on(b.x, b.y) || on(b.x + nx, b.y + ny) || on(b.x - nx, b.y - ny)) sum += size;
    run += size;
  }
  return sum;
}
