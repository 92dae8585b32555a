import { boundaryKinds } from '../catalogue/overlays.ts';
import type { LineLook } from '../catalogue/ties.ts';
import type { PlacedBoundary } from '../layout/lines/line-placement.ts';
import type { Boundary } from '../model/records.ts';
import { qualified, weightOf } from './draw-beside.ts';
import { drawCourse } from './draw-course.ts';
import type { Pen } from './pen.ts';
import type { GroupMark } from './scene.ts';

/** One boundary (catalogue E.6): its line with a tick at both ends. */
export function drawBoundary(placed: PlacedBoundary, boundary: Boundary, title: string, pen: Pen): GroupMark {
  const look: LineLook = boundaryKinds[boundary.kind];
  return {
    mark: 'group',
    data: { kind: 'boundary', record: placed.id },
    title,
    children: qualified(drawCourse(placed.course, look, undefined, pen, { weight: weightOf(boundary) }), boundary, placed, look.ink, pen),
  };
}
