import type { Point } from '../../shared/geometry/box.ts';
import { runOf, spotAt } from '../../shared/geometry/run.ts';
import type { Course, LinePlacement, OnLine, PlacedCoalition, PlacedTie } from '../../shared/layout/lines/line-placement.ts';

export const p = (x: number, y: number): Point => ({ x, y });

/** A placement of emotional lines with only those that a picture is about. */
export const linesOf = (lines: Partial<LinePlacement>): LinePlacement => ({
  ties: [], coalitions: [], triangles: [], loyalties: [], boundaries: [], ...lines,
});

/** The cubic curve through two ends as close points. */
export function cubic(a: Point, b: Point, c: Point, d: Point, steps = 32): Course {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const [w, x, y, z] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return p(w * a.x + x * b.x + y * c.x + z * d.x, w * a.y + x * b.y + y * c.y + z * d.y);
  });
}

/** A curve that leaves the straight way by `bulge` px to the right of it. */
export function bent(a: Point, b: Point, bulge: number): Course {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const aside = p((-(b.y - a.y) / length) * bulge * 4 / 3, ((b.x - a.x) / length) * bulge * 4 / 3);
  const at = (share: number): Point => p(a.x + (b.x - a.x) * share + aside.x, a.y + (b.y - a.y) * share + aside.y);
  return cubic(a, at(0.25), at(0.75), b);
}

/** The straight way between two, as far from both as their outlines and the white before them ask. */
export function between(a: Point, b: Point, fromA = 30, fromB = fromA): Course {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const at = (distance: number): Point => p(a.x + ((b.x - a.x) * distance) / length, a.y + ((b.y - a.y) * distance) / length);
  return [at(fromA), at(length - fromB)];
}

export function onLine(course: Course, share = 0.5): OnLine {
  const run = runOf(course);
  return spotAt(run, run.length * share);
}

export const tieOn = (id: string, course: Course, more: Partial<PlacedTie> = {}): PlacedTie => ({
  id, course, middle: onLine(course), capsules: [], texts: [], ...more,
});

interface Asked {
  readonly members: readonly Point[];
  readonly targets: readonly Point[];
  /** How far from the centres of members and targets the lines end, px. */
  readonly reach?: readonly [members: number, targets: number];
  readonly ticked?: boolean;
}

/** A coalition of members above each other, the first on top, against targets at their right (catalogue E.3, without its search). */
export function coalitionOn(id: string, { members, targets, reach = [28, 32], ticked = false }: Asked, more: Partial<PlacedCoalition> = {}): PlacedCoalition {
  const c = p(members.reduce((sum, it) => sum + it.x, 0) / members.length, members.reduce((sum, it) => sum + it.y, 0) / members.length);
  const t = p(targets.reduce((sum, it) => sum + it.x, 0) / targets.length, targets.reduce((sum, it) => sum + it.y, 0) / targets.length);
  const far = Math.hypot(t.x - c.x, t.y - c.y);
  const d = p((t.x - c.x) / far, (t.y - c.y) / far);
  const knots = members.map((it) => p(it.x + d.x * reach[0], it.y + d.y * reach[0]));
  const [a, b] = [knots[0] ?? c, knots.at(-1) ?? c];
  const k = Math.max(26, 0.22 * Math.hypot(b.x - a.x, b.y - a.y)) * 1.15;
  const arc = cubic(a, p(a.x + d.x * k, a.y + d.y * k), p(b.x + d.x * k, b.y + d.y * k), b);
  const apex = { at: onLine(arc).at, along: d };
  const fork = p(apex.at.x + (t.x - apex.at.x) * 0.5, apex.at.y + (t.y - apex.at.y) * 0.5);
  const one = targets.length === 1 ? targets[0] : undefined;
  const stem = between(apex.at, one ?? fork, 0, one ? reach[1] : 0);
  const shafts = one ? [{ course: stem }] : [{ course: stem }, ...targets.map((target) => ({ course: between(fork, target, 0, reach[1]) }))];
  return {
    id, arc, apex, shafts, capsules: [], texts: [],
    knots: knots.map((at, index) => ({ member: String(index), at })),
    spokes: knots.slice(1, -1).map((at) => [at, apex.at]),
    ...(ticked && { generationTick: onLine(stem, 0.45) }),
    ...more,
  };
}
