import { tips, type MiddleId, type Tip, type TipId } from '../catalogue/line-marks.ts';
import type { CourseStroke } from '../catalogue/line.ts';
import type { InkRole } from '../catalogue/palette.ts';
import type { LineLook } from '../catalogue/ties.ts';
import { nearestTo, runOf, spotAt, type Spot } from '../geometry/run.ts';
import type { Course, OnLine } from '../layout/lines/line-placement.ts';
import { drawCourseStroke, stretchesOf } from './course-strokes.ts';
import { drawMiddle, drawTip } from './line-marks.ts';
import { drawnCourse } from './paths.ts';
import type { Pen } from './pen.ts';
import type { Mark } from './scene.ts';

/** Over how much of its end a line tells where a tip points that takes no length itself, px. */
const GLANCE = 6;

/** The end of a line as what stands on it takes it: it points along the length that the tip covers, so that on a curve it lies as a chord. */
export function endSpot(course: Course, tip: TipId, pen: Pen): Spot {
  const run = runOf(course);
  const { at, along } = spotAt(run, run.length);
  const { free, covers = free }: Tip = tips[tip];
  const from = spotAt(run, Math.max(0, run.length - Math.max(pen.scaled(covers), GLANCE))).at;
  const length = Math.hypot(at.x - from.x, at.y - from.y);
  return { at, along: length === 0 ? along : { x: (at.x - from.x) / length, y: (at.y - from.y) / length } };
}

function tipAt(id: TipId | undefined, course: Course, ink: InkRole, pen: Pen): readonly Mark[] {
  return id === undefined ? [] : drawTip(id, endSpot(course, id, pen), ink, pen);
}

/** A stroke `weight` times as heavy; its form stays. */
function weighed(stroke: CourseStroke, weight: number): CourseStroke {
  return { ...stroke, width: stroke.width * weight };
}

/** How a line differs from its look: the weight that its strength gives it, and a mark other than its own. */
export interface CourseOptions {
  readonly weight?: number;
  readonly size?: number;
}

/** Draws a line of the catalogue along a course: strokes, what stands at both ends, and the mark where the layout put the middle. */
export function drawCourse(
  placed: Course,
  look: LineLook,
  middle: OnLine | undefined,
  pen: Pen,
  options: CourseOptions = {},
): readonly Mark[] {
  const course = drawnCourse(placed);
  const run = runOf(course);
  const { weight = 1, size = 1 } = options;
  const freeOf = (tip: TipId | undefined): number => (tip === undefined ? 0 : pen.scaled(tips[tip].free));
  const at = middle ? nearestTo(run, middle.at) : run.length / 2;
  const most = run.length / 2.2;
  const whole = { from: Math.min(most, freeOf(look.start)), to: run.length - Math.min(most, freeOf(look.end)) };
  const mark: MiddleId | undefined = look.middle;
  return [
    ...look.strokes.flatMap((stroke) =>
      stretchesOf(stroke, whole, at, pen).flatMap((stretch) => drawCourseStroke(run, stretch, weighed(stroke, weight), pen)),
    ),
    ...tipAt(look.start, course.toReversed(), look.ink, pen),
    ...tipAt(look.end, course, look.ink, pen),
    ...(mark === undefined ? [] : drawMiddle(mark, middle ?? spotAt(run, at), look.ink, pen, size)),
  ];
}
