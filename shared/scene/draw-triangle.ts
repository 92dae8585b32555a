import { TRIANGLE_TINT, triangleKinds, type TriangleLook } from '../catalogue/overlays.ts';
import type { LineLook } from '../catalogue/ties.ts';
import type { Point } from '../geometry/box.ts';
import type { PlacedTriangle } from '../layout/lines/line-placement.ts';
import { targetOf } from '../layout/lines/triangle.ts';
import type { Triangle } from '../model/records.ts';
import { drawBadge } from './draw-badge.ts';
import { qualified, weightOf } from './draw-beside.ts';
import { drawParts } from './draw-coalition.ts';
import { drawCourse } from './draw-course.ts';
import { hatchPath } from './hatch.ts';
import { drawMiddle } from './line-marks.ts';
import { polygonPath } from './paths.ts';
import type { Pen } from './pen.ts';
import type { GroupMark, Mark } from './scene.ts';

const INK = 'coalition';
/** Between the lines that fill a triangle where a theme has no tints, px. */
const PITCH = 9;

/** The same line the other way round. */
function turned({ start, end, ...look }: LineLook): LineLook {
  return { ...look, ...(end && { start: end }), ...(start && { end: start }) };
}

function drawFill(corners: readonly Point[], pen: Pen): Mark {
  return pen.theme.ink === 'black'
    ? pen.path('mark', hatchPath(corners, pen.scaled(PITCH)), { stroke: INK, width: 0.5 })
    : pen.path('mark', polygonPath(corners), { fill: INK, fillOpacity: TRIANGLE_TINT });
}

function drawTarget(at: Point, badge: NonNullable<TriangleLook['badge']>, pen: Pen): readonly Mark[] {
  return typeof badge === 'string' ? drawMiddle(badge, { at, along: { x: 1, y: 0 } }, INK, pen) : drawBadge(badge, at, pen, pen.plateScale);
}

/**
 * One triangle (catalogue E.4): its fill, and the lines that its kind draws between the corners. Where the badge of a
 * scapegoat is `worn` by the target already, it gets no second one.
 */
export function drawTriangle(placed: PlacedTriangle, triangle: Triangle, worn: boolean, title: string, pen: Pen): GroupMark {
  const look: TriangleLook = triangleKinds[triangle.kind];
  const target = targetOf(triangle);
  const lines = placed.courses.flatMap(({ from, to, course, middle }) => {
    const side = to === target ? look.towards : from === target ? look.towards && turned(look.towards) : look.between;
    return side ? drawCourse(course, side, middle, pen, { weight: weightOf(triangle) }) : [];
  });
  const own = typeof look.badge === 'string' || !worn ? look.badge : undefined;
  const badge = own && placed.badge ? drawTarget(placed.badge, own, pen) : [];
  const facing = { effect: 'against', overt: true, strength: triangle.strength } as const;
  const coalition = placed.coalition ? drawParts(placed.coalition, facing, undefined, pen) : [];
  return {
    mark: 'group',
    data: { kind: 'triangle', record: placed.id },
    title,
    children: qualified([drawFill(placed.corners, pen), ...lines, ...coalition, ...badge], triangle, placed, INK, pen),
  };
}
