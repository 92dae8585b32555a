import type { Point } from '../geometry/box.ts';
import type { Oval } from '../geometry/ellipse.ts';
import { thinned } from '../geometry/thinned.ts';

/** A drawn curve may run this far beside the points that it was given, px: no more than rounding its numbers does. */
const UNSEEN = 0.1;

/** Path data through points, in straight lines. */
export function polyline(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'} ${point.x} ${point.y}`).join(' ');
}

/**
 * A course as it is drawn: through as few of its close points as show the same curve. In hundredths of a px, as it is kept, so that the same points stay wherever it
 * is drawn.
 */
export function drawnCourse(course: readonly Point[]): readonly Point[] {
  const kept = course.map(({ x, y }) => ({ x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 }));
  return thinned(kept, UNSEEN);
}

/** Path data of a closed outline with its corners as they are. */
export function polygonPath(points: readonly Point[]): string {
  return `${polyline(points)} Z`;
}

/** Path data of a circle or ellipse. */
export function ellipsePath({ x, y }: Point, rx: number, ry = rx): string {
  return `M ${x - rx} ${y} A ${rx} ${ry} 0 1 1 ${x + rx} ${y} A ${rx} ${ry} 0 1 1 ${x - rx} ${y} Z`;
}

/** An oval as path data: four quarters, from the left over the top. */
export function ovalPath({ x, y }: Point, { left, right, top, bottom }: Oval): string {
  const quarter = (rx: number, ry: number, toX: number, toY: number): string => `A ${rx} ${ry} 0 0 1 ${toX} ${toY}`;
  return [
    `M ${x - left} ${y}`,
    quarter(left, top, x, y - top),
    quarter(right, top, x + right, y),
    quarter(right, bottom, x, y + bottom),
    quarter(left, bottom, x - left, y),
    'Z',
  ].join(' ');
}

/** The four corners of an upright rectangle round a centre, clockwise from the upper left. */
export function rectangle({ x, y }: Point, width: number, height: number): readonly Point[] {
  const [w, h] = [width / 2, height / 2];
  return [
    { x: x - w, y: y - h },
    { x: x + w, y: y - h },
    { x: x + w, y: y + h },
    { x: x - w, y: y + h },
  ];
}

/** The point at a distance from `from` towards `to`. */
export function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const share = distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Length in px of a line through points. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const before = points[index - 1];
    return before ? sum + Math.hypot(point.x - before.x, point.y - before.y) : sum;
  }, 0);
}

/** Drops points that repeat the one before them, and those that lie on the straight line between their neighbours. */
function corners(points: readonly Point[]): readonly Point[] {
  const distinct = points.filter((point, index) => {
    const before = points.at(index - 1);
    return points.length < 2 || !before || Math.hypot(point.x - before.x, point.y - before.y) > 0.01;
  });
  return distinct.filter((point, index) => {
    const before = distinct.at(index - 1);
    const after = distinct[(index + 1) % distinct.length];
    if (!before || !after) return true;
    const turn = (point.x - before.x) * (after.y - point.y) - (point.y - before.y) * (after.x - point.x);
    return Math.abs(turn) > 0.01;
  });
}

/**
 * A closed outline with round corners: of `radius` px where the edges are long enough, less where they are short, so
 * that two corners of one edge never meet. Tells its path data and its length in px.
 */
export function roundedOutline(points: readonly Point[], radius: number): { readonly d: string; readonly length: number } {
  const outline = corners(points);
  let length = lengthOf([...outline, ...outline.slice(0, 1)]);
  const pieces = outline.map((corner, index) => {
    const before = outline.at(index - 1) ?? corner;
    const after = outline[(index + 1) % outline.length] ?? corner;
    const [ax, ay] = [before.x - corner.x, before.y - corner.y];
    const [bx, by] = [after.x - corner.x, after.y - corner.y];
    const angle = Math.acos((ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by)));
    const cut = Math.min(radius / Math.tan(angle / 2), Math.hypot(ax, ay) / 2, Math.hypot(bx, by) / 2);
    const [start, end] = [towards(corner, before, cut), towards(corner, after, cut)];
    const round = cut * Math.tan(angle / 2);
    length += round * (Math.PI - angle) - 2 * cut;
    const sweep = ax * by - ay * bx < 0 ? 1 : 0;
    return `${index === 0 ? 'M' : 'L'} ${start.x} ${start.y} A ${round} ${round} 0 0 ${sweep} ${end.x} ${end.y}`;
  });
  return { d: `${pieces.join(' ')} Z`, length };
}

/** Path data of a closed outline with round corners. */
export function roundedPath(points: readonly Point[], radius: number): string {
  return roundedOutline(points, radius).d;
}
