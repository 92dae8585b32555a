import type { Point } from '../../geometry/box.ts';
import { distance, dot, minus, plus, rightOf, unit } from '../../geometry/course.ts';
import type { Join } from './bundle.ts';
import { type Port, portAt } from './ports.ts';

/** Over this length from its end a line that lies aside comes back to its own port, px. */
const BLEND = 26;

/** The courses of all lines of a join beside the course of its middle; each ends at its own port, beside that of the middle. */
export function fanned(join: Join, from: Port, to: Port, middle: readonly Point[]): readonly (readonly Point[])[] {
  return join.strands.map(({ aside }) => {
    if (aside === 0) return middle;
    const moved = besideCourse(middle, aside);
    const start = portAt(join.from, from.place + aside / facing(from, middle[0], middle[1]), join.gapFrom);
    const end = portAt(join.to, to.place - aside / facing(to, middle.at(-1), middle.at(-2)), join.gapTo);
    return drawnTo(drawnTo(moved, start.at).toReversed(), end.at).toReversed();
  });
}

/** How squarely a line leaves its port: lines at a slant meet the outline further apart. */
function facing({ out }: Port, end: Point | undefined, next: Point | undefined): number {
  return end && next ? Math.max(0.6, dot(out, unit(minus(next, end)))) : 1;
}

/** How far the outermost line lies from the middle, px. */
export function spreadOf({ strands }: Join): number {
  return Math.max(...strands.map(({ aside }) => Math.abs(aside)));
}

/** Every point moved to the right of the course by `aside` px. */
function besideCourse(course: readonly Point[], aside: number): readonly Point[] {
  return course.map((point, at) => {
    const [before, after] = [course[at - 1] ?? point, course[at + 1] ?? point];
    return plus(point, rightOf(unit(minus(after, before))), aside);
  });
}

/** The course with its start drawn to a point, and what follows the less the further it is. */
function drawnTo(course: readonly Point[], start: Point): readonly Point[] {
  const [first] = course;
  if (!first) return course;
  const by = minus(start, first);
  return course.map((point) => plus(point, by, Math.max(0, 1 - distance(point, first) / BLEND) ** 2));
}
