import type { Point } from './box.ts';

/** A line through points that knows how far along it everything lies. Lengths in px. */
export interface Run {
  readonly points: readonly Point[];
  /** How far each point lies from the first. */
  readonly reached: readonly number[];
  readonly length: number;
}

/** A place on a line, with the direction of the line there as a unit vector. */
export interface Spot {
  readonly at: Point;
  readonly along: Point;
}

/** Measures a line; points that repeat the one before them are left out. */
export function runOf(course: readonly Point[]): Run {
  const points: Point[] = [];
  const reached: number[] = [];
  let length = 0;
  for (const point of course) {
    const before = points.at(-1);
    const step = before ? Math.hypot(point.x - before.x, point.y - before.y) : 0;
    if (before && step < 1e-6) continue;
    length += step;
    points.push(point);
    reached.push(length);
  }
  return { points, reached, length };
}

/** The place at a distance from the start; beyond an end the line goes straight on. */
export function spotAt({ points, reached }: Run, distance: number): Spot {
  let piece = 1;
  while (piece < points.length - 1 && (reached[piece] ?? 0) < distance) piece += 1;
  const from = points[piece - 1] ?? { x: 0, y: 0 };
  const to = points[piece] ?? { x: from.x + 1, y: from.y };
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const rest = distance - (reached[piece - 1] ?? 0);
  return { at: { x: from.x + along.x * rest, y: from.y + along.y * rest }, along };
}

/** The place `aside` px to the right of the line at a distance from its start. */
export function besideAt(run: Run, distance: number, aside: number): Point {
  const { at, along } = spotAt(run, distance);
  return { x: at.x - along.y * aside, y: at.y + along.x * aside };
}

/** The part of a line between two distances from its start; empty where they leave nothing. */
export function partOf(run: Run, from: number, to: number): readonly Point[] {
  if (to - from < 1e-6) return [];
  const inner = run.points.filter((_, index) => {
    const reached = run.reached[index] ?? 0;
    return reached > from + 1e-6 && reached < to - 1e-6;
  });
  return [spotAt(run, from).at, ...inner, spotAt(run, to).at];
}

/** How far along the line the place lies that is nearest to a point. */
export function nearestTo({ points, reached, length }: Run, point: Point): number {
  let best = { apart: Infinity, distance: length / 2 };
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const size = Math.hypot(dx, dy);
    const share = Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / (size * size)));
    const apart = Math.hypot(from.x + share * dx - point.x, from.y + share * dy - point.y);
    if (apart < best.apart) best = { apart, distance: (reached[index] ?? 0) + share * size };
  });
  return best.distance;
}
