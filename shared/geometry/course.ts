import type { Point } from './box.ts';

/** Lines as lists of points, and what can be said of them. Lengths in px. */

/** A place on a line with the line's direction there as a unit vector. */
export interface Along {
  readonly at: Point;
  readonly along: Point;
}

export const plus = (a: Point, b: Point, by = 1): Point => ({ x: a.x + b.x * by, y: a.y + b.y * by });
export const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
export const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y;
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
export const between = (a: Point, b: Point, share: number): Point => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
/** A quarter turn to the right on the paper. */
export const rightOf = (v: Point): Point => ({ x: -v.y, y: v.x });

/** The direction of a vector; to the right for one without length. */
export function unit(v: Point): Point {
  const length = Math.hypot(v.x, v.y);
  return length < 1e-9 ? { x: 1, y: 0 } : { x: v.x / length, y: v.y / length };
}

/** The middle of some points; the origin for none. */
export function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, point) => plus(all, point), { x: 0, y: 0 });
  return points.length === 0 ? sum : { x: sum.x / points.length, y: sum.y / points.length };
}

export function lengthOf(line: readonly Point[]): number {
  let sum = 0;
  for (let at = 1; at < line.length; at++) sum += distance(line[at - 1] ?? origin, line[at] ?? origin);
  return sum;
}

const origin: Point = { x: 0, y: 0 };

/** The place at a length from the start; before the start and beyond the end it is the end itself. */
export function placeAt(line: readonly Point[], length: number): Along {
  let left = Math.max(0, length);
  for (let at = 1; at < line.length; at++) {
    const [a, b] = [line[at - 1] ?? origin, line[at] ?? origin];
    const step = distance(a, b);
    if (step > 0 && (left <= step || at === line.length - 1))
      return { at: between(a, b, Math.min(1, left / step)), along: unit(minus(b, a)) };
    left -= step;
  }
  return { at: line.at(-1) ?? origin, along: { x: 1, y: 0 } };
}

/** The same line in steps of about `step` px, its corners kept. */
export function inSteps(line: readonly Point[], step: number): Point[] {
  const points: Point[] = line.slice(0, 1);
  for (let at = 1; at < line.length; at++) {
    const [a, b] = [line[at - 1] ?? origin, line[at] ?? origin];
    const count = Math.max(1, Math.round(distance(a, b) / step));
    for (let i = 1; i <= count; i++) points.push(between(a, b, i / count));
  }
  return points;
}

/** The cubic curve between two points with two handles, in steps of about `step` px. */
export function cubic(a: Point, b: Point, c: Point, d: Point, step: number): Point[] {
  const count = Math.max(4, Math.round((distance(a, b) + distance(b, c) + distance(c, d) + distance(a, d)) / 2 / step));
  return Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count;
    const u = 1 - t;
    const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y };
  });
}

/** The line with its corners cut round by up to `radius` px, in steps of about `step` px. */
export function roundedLine(line: readonly Point[], radius: number, step: number): Point[] {
  const way: Point[] = line.slice(0, 1);
  for (let at = 1; at < line.length - 1; at++) {
    const [before, corner, after] = [line[at - 1] ?? origin, line[at] ?? origin, line[at + 1] ?? origin];
    const room = (other: Point, last: boolean): number => Math.min(radius, distance(corner, other) * (last ? 1 : 0.5));
    const inwards = room(before, at === 1);
    const outwards = room(after, at === line.length - 2);
    const [from, to] = [plus(corner, unit(minus(before, corner)), inwards), plus(corner, unit(minus(after, corner)), outwards)];
    const count = Math.max(2, Math.round((inwards + outwards) / step));
    for (let i = 0; i <= count; i++) way.push(between(between(from, corner, i / count), between(corner, to, i / count), i / count));
  }
  return inSteps([...way, ...line.slice(-1)], step).filter((point, at, all) => at === 0 || distance(point, all[at - 1] ?? origin) > 0.01);
}

/** Distance from a point to a line, px. */
export function distanceTo(line: readonly Point[], point: Point): number {
  let least = Infinity;
  for (let at = 1; at < line.length; at++) {
    const [a, b] = [line[at - 1] ?? origin, line[at] ?? origin];
    const v = minus(b, a);
    const length = dot(v, v);
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, dot(minus(point, a), v) / length));
    least = Math.min(least, distance(point, plus(a, v, t)));
  }
  return least;
}

/** By how much a course turns in all, to both sides, radians. */
export function turningOf(course: readonly Point[]): number {
  let sum = 0;
  for (let at = 2; at < course.length; at++) {
    const [a, b, c] = [course[at - 2], course[at - 1], course[at]];
    if (!a || !b || !c || distance(a, b) < 0.01 || distance(b, c) < 0.01) continue;
    sum += Math.acos(Math.max(-1, Math.min(1, dot(unit(minus(b, a)), unit(minus(c, b))))));
  }
  return sum;
}
