import type { Point } from './box.ts';
import { pointDistance } from './polygon.ts';

/**
 * The same line through fewer of its points: both ends, and between them those without which it would lie further than `within` px from one that is left out
 * (Ramer 1972, Douglas and Peucker 1973).
 */
export function thinned(points: readonly Point[], within: number): readonly Point[] {
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
    const [first, last] = piece;
    const [from, to] = [points[first], points[last]];
    if (from === undefined || to === undefined) continue;
    let [most, furthest] = [within, -1];
    for (let at = first + 1; at < last; at += 1) {
      const far = pointDistance(points[at] ?? from, from, to);
      if (far > most) [most, furthest] = [far, at];
    }
    if (furthest < 0) continue;
    kept.add(furthest);
    open.push([first, furthest], [furthest, last]);
  }
  return points.filter((_, at) => kept.has(at));
}
