import { descentKinds, type DescentKind } from '../catalogue/descents.ts';
import type { Stroke } from '../catalogue/line.ts';
import type { Point } from '../geometry/box.ts';
import type { PlacedDescent } from '../layout/placement.ts';
import { drawCapsule } from './glyphs.ts';
import type { Look } from './look.ts';
import { polyline, towards } from './paths.ts';
import { placedText, type Pen } from './pen.ts';
import type { GroupMark, Mark } from './scene.ts';
import { sourceData } from './draw-sibship.ts';
import { drawLine } from './strokes.ts';
import { labelOf } from './words.ts';

/**
 * The short stroke along the sibling bar from which strokes beside each other start: without it the outermost of them
 * would begin in the air where the bar ends.
 */
function shoulder(points: readonly Point[], strokes: readonly Stroke[], pen: Pen): readonly Mark[] {
  const [top, below] = points;
  const reach = Math.max(...strokes.map((stroke) => Math.abs(stroke.offset ?? 0)));
  if (!top || !below || reach === 0) return [];
  const along = towards(top, below, pen.scaled(reach));
  const [dx, dy] = [along.y - top.y, along.x - top.x];
  const ends = [
    { x: top.x - dx, y: top.y + dy },
    { x: top.x + dx, y: top.y - dy },
  ];
  return [pen.path('line', polyline(ends), { stroke: 'ink', width: 2 })];
}

/** How far below the point where the drops of twins meet a second stroke begins, px. */
const UNDER_APEX = 11;

/**
 * The strokes of a drop that slants from the point where those of twins meet: the first along the drop itself, so that all
 * meet in that one point, the other at its outer side.
 */
function drawSlant([apex, foot]: readonly [Point, Point], strokes: readonly Stroke[], pen: Pen): readonly Mark[] {
  const [own, ...others] = strokes.toSorted((a, b) => (a.dash?.length ?? 0) - (b.dash?.length ?? 0));
  const outer = foot.x < apex.x ? 1 : -1;
  const below = towards(apex, foot, pen.scaled(UNDER_APEX));
  return [
    ...(own ? drawLine([apex, foot], [{ ...own, offset: 0 }], pen) : []),
    ...others.flatMap((other) =>
      drawLine([below, foot], [{ ...other, offset: outer * Math.abs((other.offset ?? 0) - (own?.offset ?? 0)) }], pen),
    ),
  ];
}

function drawStrokes(points: readonly Point[], strokes: readonly Stroke[], pen: Pen): readonly Mark[] {
  const [top, foot, more] = points;
  if (strokes.length > 1 && top && foot && !more && Math.abs(top.x - foot.x) > 1 && Math.abs(top.y - foot.y) > 1)
    return drawSlant([top, foot], strokes, pen);
  return [...shoulder(points, strokes, pen), ...drawLine(points, strokes, pen)];
}

/** One drop line with its plate and label (catalogue C). */
export function drawDescent(placed: PlacedDescent, kind: DescentKind, look: Look, pen: Pen): GroupMark {
  const drop = descentKinds[kind];
  return {
    mark: 'group',
    data: { kind: 'descent', ...sourceData(placed.source), child: placed.child },
    title: labelOf(drop, look),
    children: [
      ...drawStrokes(placed.points, drop.strokes, pen),
      ...('capsule' in drop ? drawCapsule(drop.capsule, placed.mark, pen, pen.plateScale) : []),
      ...placed.texts.map((text) => placedText(text, pen)),
    ],
  };
}
