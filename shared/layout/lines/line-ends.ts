import type { Point } from '../../geometry/box.ts';
import { distance, lengthOf, minus, plus } from '../../geometry/course.ts';
import { nearestTo, runOf, spotAt } from '../../geometry/run.ts';
import type { Drafted } from './draft-records.ts';
import type { LaidLine } from './drafts.ts';
import type { Shape } from './shapes.ts';

/** An end of a laid line at the outline of somebody: where on it, px from its first point, clockwise, and how far outside, px. */
export interface LineEnd {
  readonly line: LaidLine;
  readonly side: 'start' | 'end';
  readonly shape: Shape;
  readonly place: number;
  readonly gap: number;
  readonly at: Point;
}

/** An end may lie this far outside its outline, px. */
const AWAY = 9;
/** Over so many times as much as an end is moved its line comes back to its course; at least, px; and at most, as a share of it. */
const EASE = 7;
const LEAST = 30;
const MOST = 0.8;

/** The ends of a draft that lie at somebody: those at its own fork or apex do not. */
export function endsOf(one: Drafted, shapes: readonly Shape[]): readonly LineEnd[] {
  const inner = innerOf(one);
  return one.lines.flatMap((line) =>
    (['start', 'end'] as const).flatMap((side): LineEnd[] => {
      const at = side === 'start' ? line.course[0] : line.course.at(-1);
      if (!at || inner.some((spot) => distance(spot, at) < 1)) return [];
      const found = shapes.flatMap((shape) => {
        const { left, right, top, bottom } = shape.box;
        if (at.x < left - AWAY || at.x > right + AWAY || at.y < top - AWAY || at.y > bottom + AWAY) return [];
        const on = placeOf(shape, at);
        return on.gap <= AWAY ? [{ line, side, shape, at, ...on }] : [];
      });
      return found.toSorted((a, b) => a.gap - b.gap).slice(0, 1);
    }),
  );
}

/** Where lines of a draft begin at another of its lines, or in its circle. */
function innerOf(one: Drafted): readonly Point[] {
  if ('fork' in one)
    return one.lines.flatMap(({ course }) => [course[0], course.at(-1)].flatMap((at) => (at && distance(at, one.fork) < 20 ? [at] : [])));
  if (!('coalition' in one)) return [];
  const { apex, shafts, spokes } = one.coalition;
  const forks = shafts.length > 1 ? [shafts[0]?.course.at(-1)] : [];
  return [apex?.at, ...shafts.map(({ course }) => course[0]), ...forks, ...spokes.map((spoke) => spoke.at(-1))].filter(
    (at) => at !== undefined,
  );
}

function placeOf({ outline }: Shape, at: Point): { readonly place: number; readonly gap: number } {
  const round = runOf([...outline, ...outline.slice(0, 1)]);
  const place = nearestTo(round, at);
  return { place, gap: distance(at, spotAt(round, place).at) };
}

/** A course with one end moved, and what follows it the less the further it is; it arrives in the direction in which it did. */
export function withEndAt(course: readonly Point[], side: LineEnd['side'], to: Point): readonly Point[] {
  const [from, whole] = [side === 'start' ? course[0] : course.at(-1), lengthOf(course)];
  if (!from) return course;
  const by = minus(to, from);
  const reach = Math.min(MOST * whole, Math.max(LEAST, EASE * Math.hypot(by.x, by.y)));
  const outwards = side === 'start' ? course : course.toReversed();
  let run = 0;
  const moved = outwards.map((point, at) => {
    run += at === 0 ? 0 : distance(point, outwards[at - 1] ?? point);
    return run >= reach ? point : plus(point, by, (1 - run / reach) ** 2);
  });
  return side === 'start' ? moved : moved.toReversed();
}

/** The draft with other courses for some of its lines; the knots of a coalition go with the ends on which they sit. */
export function withCourses(one: Drafted, courses: ReadonlyMap<readonly Point[], readonly Point[]>): Drafted {
  if (!one.lines.some(({ course }) => courses.has(course))) return one;
  const now = (course: readonly Point[]): readonly Point[] => courses.get(course) ?? course;
  const lines = one.lines.map((line) => ({ ...line, course: now(line.course) }));
  if (!('coalition' in one)) return { ...one, lines };
  const { arc, spokes, shafts, knots, ...rest } = one.coalition;
  const ends = [arc, ...spokes].flatMap((course) => [
    [course[0], now(course)[0]],
    [course.at(-1), now(course).at(-1)],
  ]);
  const coalition = {
    ...rest,
    arc: now(arc),
    spokes: spokes.map(now),
    shafts: shafts.map((shaft) => ({ ...shaft, course: now(shaft.course) })),
    knots: knots.map((knot) => ({ ...knot, at: ends.find(([before]) => before === knot.at)?.[1] ?? knot.at })),
  };
  return { ...one, lines, coalition };
}
