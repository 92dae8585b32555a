import type { Box, Point } from './box.ts';
import { middleOf } from './boxes.ts';

/** Closed outlines as lists of corners; the last corner joins the first. */
export type Polygon = readonly Point[];

/** The edges in order, the closing one last. */
export function edgesOf(polygon: Polygon): readonly (readonly [Point, Point])[] {
  return polygon.map((point, at) => [point, polygon[(at + 1) % polygon.length] ?? point] as const);
}

/** Area in px², positive for an outline that runs clockwise on the paper. */
export function signedArea(polygon: Polygon): number {
  return edgesOf(polygon).reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0) / 2;
}

/** On which side of the line a→b the point lies: positive is to the right of it on the paper. */
export function side(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}

/** The convex hull, clockwise on the paper, without corners on a straight edge. */
export function convexHull(points: readonly Point[]): Polygon {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return [...hullChain(sorted), ...hullChain(sorted.toReversed())];
}

/** One half of the hull, without its last point. */
function hullChain(run: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of run) {
    while (kept.length > 1 && side(kept.at(-2) ?? point, kept.at(-1) ?? point, point) <= 0) kept.pop();
    kept.push(point);
  }
  return kept.slice(0, -1);
}

export function boundsOfPolygon(polygon: Polygon): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of polygon) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** Whether the point lies inside; a point on the border may be either. */
export function holdsPoint(polygon: Polygon, point: Point): boolean {
  let inside = false;
  let a = polygon.at(-1);
  for (const b of polygon) {
    if (a && a.y > point.y !== b.y > point.y && point.x < a.x + ((point.y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
    a = b;
  }
  return inside;
}

/** Whether a stretch has more than a point in common with the inside of the box. */
export function segmentMeetsBox(a: Point, b: Point, box: Box): boolean {
  if ((a.x <= box.left && b.x <= box.left) || (a.x >= box.right && b.x >= box.right)) return false;
  if ((a.y <= box.top && b.y <= box.top) || (a.y >= box.bottom && b.y >= box.bottom)) return false;
  let from = 0;
  let to = 1;
  const clip = (start: number, step: number, low: number, high: number): boolean => {
    if (step === 0) return start > low && start < high;
    const t1 = (low - start) / step;
    const t2 = (high - start) / step;
    from = Math.max(from, Math.min(t1, t2));
    to = Math.min(to, Math.max(t1, t2));
    return from < to;
  };
  return clip(a.x, b.x - a.x, box.left, box.right) && clip(a.y, b.y - a.y, box.top, box.bottom);
}

/** Whether outline and box share any ground. */
export function meetsBox(polygon: Polygon, box: Box): boolean {
  return borderMeets(polygon, box) || holdsPoint(polygon, middleOf(box));
}

/** Whether the whole box lies inside the outline. */
export function holdsBox(polygon: Polygon, box: Box): boolean {
  return holdsPoint(polygon, middleOf(box)) && !borderMeets(polygon, box);
}

function borderMeets(polygon: Polygon, box: Box): boolean {
  let a = polygon.at(-1);
  for (const b of polygon) {
    if (a && segmentMeetsBox(a, b, box)) return true;
    a = b;
  }
  return false;
}

/** Whether two stretches touch or cross. */
export function segmentsMeet(a: Point, b: Point, c: Point, d: Point): boolean {
  const s1 = Math.sign(side(a, b, c));
  const s2 = Math.sign(side(a, b, d));
  const s3 = Math.sign(side(c, d, a));
  const s4 = Math.sign(side(c, d, b));
  if (s1 !== s2 && s3 !== s4) return true;
  return (
    (s1 === 0 && between(a, b, c)) || (s2 === 0 && between(a, b, d)) || (s3 === 0 && between(c, d, a)) || (s4 === 0 && between(c, d, b))
  );
}

function between(a: Point, b: Point, on: Point): boolean {
  return on.x >= Math.min(a.x, b.x) && on.x <= Math.max(a.x, b.x) && on.y >= Math.min(a.y, b.y) && on.y <= Math.max(a.y, b.y);
}

/** Whether no two edges touch, save neighbours in their common corner. */
export function isSimple(polygon: Polygon): boolean {
  const edges = edgesOf(polygon);
  return edges.every(([a, b], i) =>
    edges.every(([c, d], j) => {
      if (j <= i) return true;
      if (j === i + 1) return !segmentsMeet(a, b, { x: (c.x + d.x) / 2, y: (c.y + d.y) / 2 }, d);
      if (i === 0 && j === edges.length - 1) return !segmentsMeet(a, b, c, { x: (c.x + d.x) / 2, y: (c.y + d.y) / 2 });
      return !segmentsMeet(a, b, c, d);
    }),
  );
}

/** Distance between two stretches, px; 0 where they touch. */
export function segmentDistance(a: Point, b: Point, c: Point, d: Point): number {
  if (segmentsMeet(a, b, c, d)) return 0;
  return Math.min(pointDistance(a, c, d), pointDistance(b, c, d), pointDistance(c, a, b), pointDistance(d, a, b));
}

/** Distance of a point from a stretch, px. */
export function pointDistance(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/** Whether two outlines keep at least `gap` px from each other, neither inside the other. */
export function apart(one: Polygon, other: Polygon, gap: number): boolean {
  const a = boundsOfPolygon(one);
  const b = boundsOfPolygon(other);
  if (a.left >= b.right + gap || b.left >= a.right + gap || a.top >= b.bottom + gap || b.top >= a.bottom + gap) return true;
  const first = one[0];
  const second = other[0];
  if (!first || !second || holdsPoint(one, second) || holdsPoint(other, first)) return false;
  const theirs = edgesOf(other);
  return edgesOf(one).every(([p, q]) => theirs.every(([r, s]) => segmentDistance(p, q, r, s) >= gap));
}
