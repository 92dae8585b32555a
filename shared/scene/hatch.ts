import type { Point } from '../geometry/box.ts';
import { polyline } from './paths.ts';

/** The part of a convex polygon where `side` is not negative. */
function clipped(polygon: readonly Point[], side: (point: Point) => number): readonly Point[] {
  return polygon.flatMap((point, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? point;
    const [here, there] = [side(point), side(next)];
    const kept = here >= 0 ? [point] : [];
    if (here * there >= 0) return kept;
    const share = here / (here - there);
    return [...kept, { x: point.x + (next.x - point.x) * share, y: point.y + (next.y - point.y) * share }];
  });
}

/** The left or the bottom half of a convex polygon, seen from a centre. */
export function halfOf(polygon: readonly Point[], half: 'left' | 'bottom', centre: Point): readonly Point[] {
  return clipped(polygon, half === 'left' ? (point) => centre.x - point.x : (point) => point.y - centre.y);
}

/** Where the straight line from one point to another crosses a convex polygon; undefined if it passes beside it. */
function chord(polygon: readonly Point[], from: Point, to: Point): readonly [Point, Point] | undefined {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const side = (point: Point): number => (point.x - from.x) * along.y - (point.y - from.y) * along.x;
  const hits = polygon.flatMap((point, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? point;
    const [here, there] = [side(point), side(next)];
    if ((here < 0 && there < 0) || (here >= 0 && there >= 0)) return [];
    const share = here / (here - there);
    return [{ x: point.x + (next.x - point.x) * share, y: point.y + (next.y - point.y) * share }];
  });
  const [first, second] = hits;
  return first && second ? [first, second] : undefined;
}

/**
 * Path data of straight lines at 45 degrees, `pitch` px apart, that fill a convex polygon exactly.
 * The lines run through the origin's grid, so hatched neighbours do not jump.
 */
export function hatchPath(polygon: readonly Point[], pitch: number, falling = false): string {
  const slope = falling ? 1 : -1;
  const step = pitch * Math.SQRT2;
  const levels = polygon.map((point) => point.y - slope * point.x);
  const first = Math.ceil(Math.min(...levels) / step);
  const last = Math.floor(Math.max(...levels) / step);
  const lines: string[] = [];
  for (let index = first; index <= last; index += 1) {
    const level = index * step;
    const line = chord(polygon, { x: 0, y: level }, { x: 1, y: level + slope });
    if (line) lines.push(polyline(line));
  }
  return lines.join(' ');
}
