import type { Stroke } from '../catalogue/line.ts';
import type { Point } from '../geometry/box.ts';
import { lengthOf, polyline, towards } from './paths.ts';
import type { Pen } from './pen.ts';
import type { PathMark } from './scene.ts';

/** How far from both ends of a dotted line its first dot stands: clear of what it joins, yet arriving. */
const DOT_CLEAR = 2.8;

/** The line moved `offset` px sideways, to the right as seen along it. */
export function beside(points: readonly Point[], offset: number): readonly Point[] {
  if (offset === 0) return points;
  return points.map((point, index) => {
    const before = points[index - 1] ?? point;
    const after = points[index + 1] ?? point;
    const [ax, ay] = unit(before, point) ?? unit(point, after) ?? [0, 0];
    const [bx, by] = unit(point, after) ?? [ax, ay];
    const lean = 1 + ax * bx + ay * by;
    return { x: point.x - (offset * (ay + by)) / lean, y: point.y + (offset * (ax + bx)) / lean };
  });
}

function unit(from: Point, to: Point): readonly [number, number] | undefined {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length === 0 ? undefined : [(to.x - from.x) / length, (to.y - from.y) / length];
}

/** The dash pattern stretched or squeezed so that a line of this length begins and ends with its first dash; undefined if it is too short for a gap. */
export function fitDash(dash: readonly number[], length: number): readonly number[] | undefined {
  const first = dash[0] ?? 0;
  const period = dash.reduce((sum, part) => sum + part, 0);
  const dotted = first < 1;
  const times = Math.max(1, Math.round((length - first) / period));
  if (length < (dotted ? period / 2 : first + period / 2)) return undefined;
  if (dotted) return [first, (length - first) / times - first];
  const stretch = length / (times * period + first);
  return dash.map((part) => part * stretch);
}

/** The dash pattern stretched or squeezed so that it closes on itself without a seam. */
export function closedDash(dash: readonly number[], length: number): readonly number[] {
  const period = dash.reduce((sum, part) => sum + part, 0);
  const stretch = length / (Math.max(1, Math.round(length / period)) * period);
  return dash.map((part) => part * stretch);
}

/** One straight piece of a dashed line; an end at a corner is drawn half a stroke longer, so that the corner is inked. */
function dashedPiece(from: Point, to: Point, open: readonly [boolean, boolean], stroke: Stroke, pen: Pen): PathMark {
  const reach = stroke.cap === 'round' ? -pen.scaled(DOT_CLEAR) : 0;
  const corner = stroke.cap === 'round' ? 0 : pen.scaled(stroke.width) / 2;
  const start = towards(from, to, -(open[0] ? reach : corner));
  const end = towards(to, from, -(open[1] ? reach : corner));
  const dash = fitDash(
    (stroke.dash ?? []).map((length) => pen.scaled(length)),
    lengthOf([start, end]),
  );
  return pen.path('line', polyline([start, end]), { stroke: stroke.ink, width: stroke.width, dash, cap: stroke.cap });
}

/** One stroke of a line of the family: straight pieces with square corners. */
function drawStroke(points: readonly Point[], stroke: Stroke, pen: Pen): readonly PathMark[] {
  const line = beside(points, pen.scaled(stroke.offset ?? 0));
  if (!stroke.dash) {
    // Round ends close the corner where a drop leaves the end of its bar.
    return [pen.path('line', polyline(line), { stroke: stroke.ink, width: stroke.width, cap: 'round', join: 'round' })];
  }
  return line.slice(1).flatMap((to, index) => {
    const from = line[index];
    if (!from || (from.x === to.x && from.y === to.y)) return [];
    return [dashedPiece(from, to, [index === 0, index === line.length - 2], stroke, pen)];
  });
}

/** Draws the strokes of a line along the points it runs through. */
export function drawLine(points: readonly Point[], strokes: readonly Stroke[], pen: Pen): readonly PathMark[] {
  return strokes.flatMap((stroke) => drawStroke(points, stroke, pen));
}

/**
 * Draws a couple's bracket: both legs whole, whatever the form, and the bar in the strokes of the form
 * (catalogue B, "bar style"). A line without legs is drawn in the form throughout.
 */
export function drawBracket(points: readonly Point[], strokes: readonly Stroke[], pen: Pen): readonly PathMark[] {
  const dashed = strokes.filter((stroke) => stroke.dash);
  if (points.length < 4 || dashed.length === 0) return drawLine(points, strokes, pen);
  const legs = [points.slice(0, 2), points.slice(-2).toReversed()];
  const bar = points.slice(1, -1);
  return strokes.flatMap((stroke) => {
    const { dash: _dash, cap: _cap, ...whole } = stroke;
    const drawn = legs.flatMap(([top, foot]) => (top && foot ? drawLine([top, foot], [whole], pen) : []));
    return [
      ...drawn,
      ...bar.slice(1).flatMap((to, index) => {
        const from = bar[index];
        return from ? [dashedPiece(from, to, [false, false], stroke, pen)] : [];
      }),
    ];
  });
}
