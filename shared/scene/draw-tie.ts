import { tieKinds, type TieLook } from '../catalogue/ties.ts';
import type { PlacedTie } from '../layout/lines/line-placement.ts';
import type { Tie } from '../model/records.ts';
import { qualified, weightOf } from './draw-beside.ts';
import { drawCourse } from './draw-course.ts';
import type { Pen } from './pen.ts';
import type { GroupMark } from './scene.ts';

/** One tie between two (catalogue D), with its words for a screen reader. */
export function drawTie(placed: PlacedTie, tie: Tie, title: string, pen: Pen): GroupMark {
  const look: TieLook = tieKinds[tie.kind];
  return {
    mark: 'group',
    data: { kind: 'tie', record: placed.id },
    title,
    children: qualified(drawCourse(placed.course, look, placed.middle, pen, { weight: weightOf(tie) }), tie, placed, look.ink, pen),
  };
}
