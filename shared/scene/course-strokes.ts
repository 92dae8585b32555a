import type { CourseStroke, Stroke, Swing, Wedge } from '../catalogue/line.ts';
import type { Point } from '../geometry/box.ts';
import { besideAt, partOf, runOf, spotAt, type Run } from '../geometry/run.ts';
import { lengthOf, polygonPath, polyline } from './paths.ts';
import type { Pen } from './pen.ts';
import type { PathMark } from './scene.ts';
import { beside, fitDash } from './strokes.ts';

/** The part of a line that a stroke covers: distances from its start, px. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Of a short line at most this share is left free in the middle, or taken by what lies there alone. */
const MOST_MIDDLE = 0.6;
/** Of a short line at most this share is a straight lead, at either end. */
const MOST_LEAD = 0.2;

/** The stretches of a line that a stroke covers, round a middle: all of it, both sides, or the middle alone. */
export function stretchesOf({ free, within }: CourseStroke, whole: Stretch, middle: number, pen: Pen): readonly Stretch[] {
  const length = free ?? within;
  if (length === undefined) return [whole];
  // What lies in the middle and what leaves it free shrink alike on a short line, so that they still fit each other.
  const room = Math.min(1, (MOST_MIDDLE * (whole.to - whole.from)) / pen.scaled(Math.max(length, free === undefined ? length + 4 : 0)));
  const half = (pen.scaled(length) * room) / 2;
  const at = Math.max(whole.from + half, Math.min(whole.to - half, middle));
  if (free === undefined) return [{ from: at - half, to: at + half }];
  return [
    { from: whole.from, to: at - half },
    { from: at + half, to: whole.to },
  ];
}

function fitted(stroke: CourseStroke, length: number, pen: Pen): readonly number[] | undefined {
  return (
    stroke.dash &&
    fitDash(
      stroke.dash.map((part) => pen.scaled(part)),
      length,
    )
  );
}

function straight(part: readonly Point[], stroke: Stroke, pen: Pen): PathMark {
  const line = beside(part, pen.scaled(stroke.offset ?? 0));
  const dash = fitted(stroke, lengthOf(line), pen);
  return pen.path('line', polyline(line), { stroke: stroke.ink, width: stroke.width, dash, cap: stroke.cap, join: 'round' });
}

/** The place aside of the line as it runs over a stretch to both sides: a bend within a swing does not tilt it. */
function swungAt(run: Run, distance: number, aside: number, stretch: number): Point {
  const from = spotAt(run, Math.max(0, distance - stretch)).at;
  const to = spotAt(run, Math.min(run.length, distance + stretch)).at;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return besideAt(run, distance, aside);
  const { at } = spotAt(run, distance);
  return { x: at.x - ((to.y - from.y) / length) * aside, y: at.y + ((to.x - from.x) / length) * aside };
}

/** Straight leads and swings between them, so many that the last one closes. */
function swinging(part: readonly Point[], stroke: Swing, pen: Pen): PathMark {
  const run = runOf(part);
  const aside = pen.scaled(stroke.offset ?? 0);
  const lead = Math.min(pen.scaled(stroke.lead), MOST_LEAD * run.length);
  const count = Math.max(1, Math.round((run.length - 2 * lead) / pen.scaled(stroke.halfWave)));
  const half = (run.length - 2 * lead) / count;
  const swing = pen.scaled(stroke.amplitude);
  const side = (index: number): number => (index % 2 === 0 ? -1 : 1);
  const first = beside(partOf(run, 0, lead), aside);
  const last = beside(partOf(run, run.length - lead, run.length), aside);
  const halves = Array.from({ length: count }, (_, index) => index);
  const start = first.length > 0 ? first : [besideAt(run, 0, aside)];
  const end = last.length > 0 ? last : [besideAt(run, run.length, aside)];
  if (stroke.way === 'zigzag') {
    const peaks = halves.map((index) => swungAt(run, lead + (index + 0.5) * half, aside + side(index) * swing, half));
    const line = [...start, ...peaks, ...end];
    const dash = fitted(stroke, lengthOf(line), pen);
    return pen.path('line', polyline(line), { stroke: stroke.ink, width: stroke.width, dash, cap: stroke.cap, join: 'round' });
  }
  const waves = halves.map((index) => {
    // The curve reaches half as far as the point that pulls it.
    const pull = swungAt(run, lead + (index + 0.5) * half, aside + 2 * side(index) * swing, half);
    const to = besideAt(run, lead + (index + 1) * half, aside);
    return `Q ${pull.x} ${pull.y} ${to.x} ${to.y}`;
  });
  const tail = end.slice(1).map(({ x, y }) => `L ${x} ${y}`);
  return pen.path('line', [polyline(start), ...waves, ...tail].join(' '), { stroke: stroke.ink, width: stroke.width, join: 'round' });
}

function wedge(part: readonly Point[], stroke: Wedge, pen: Pen): PathMark {
  const run = runOf(part);
  const halfAt = (reached: number): number => pen.scaled(stroke.width + ((stroke.last - stroke.width) * reached) / run.length) / 2;
  const side = (sign: number): readonly Point[] => run.reached.map((reached) => besideAt(run, reached, sign * halfAt(reached)));
  return pen.path('line', polygonPath([...side(-1), ...side(1).toReversed()]), { fill: stroke.ink });
}

/** Draws one stroke along a stretch of a line; nothing where no length is left. */
export function drawCourseStroke(run: Run, { from, to }: Stretch, stroke: CourseStroke, pen: Pen): readonly PathMark[] {
  const part = partOf(run, from, to);
  if (part.length < 2) return [];
  switch (stroke.way) {
    case 'straight':
      return [straight(part, stroke, pen)];
    case 'zigzag':
    case 'wave':
      return [swinging(part, stroke, pen)];
    case 'wedge':
      return [wedge(part, stroke, pen)];
  }
}
