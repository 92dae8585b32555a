import type { Point } from './box.ts';

/** How far a point lies from a straight piece, px. */
function away({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

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
      const far = away(points[at] ?? from, from, to);
      if (far > most) [most, furthest] = [far, at];
    }
    if (furthest < 0) continue;
    kept.add(furthest);
    open.push([first, furthest], [furthest, last]);
  }
  return points.filter((_, at) => kept.has(at));
}
