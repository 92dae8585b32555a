import { loyaltyKinds, type LoyaltyLook } from '../catalogue/overlays.ts';
import type { LineLook } from '../catalogue/ties.ts';
import type { Course, OnLine, PlacedLoyalty } from '../layout/lines/line-placement.ts';
import type { Loyalty } from '../model/records.ts';
import { qualified, weightOf } from './draw-beside.ts';
import { drawCourse } from './draw-course.ts';
import { drawMiddle } from './line-marks.ts';
import type { Pen } from './pen.ts';
import type { GroupMark, Mark } from './scene.ts';

/** The course that runs out from the middle of a fork, however it was placed. */
function outwards(course: Course, { at }: OnLine): Course {
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last) return course;
  const apart = (point: typeof first): number => Math.hypot(point.x - at.x, point.y - at.y);
  return apart(first) > apart(last) ? course.toReversed() : course;
}

/** A look without its start: where the middle mark stands, nothing else does. */
function unstarted({ start: _start, ...look }: LineLook): LineLook {
  return look;
}

function drawParts(placed: PlacedLoyalty, look: LoyaltyLook, weight: number, pen: Pen): readonly Mark[] {
  const { middle: mark, form, broken, ...line } = look;
  const { middle, courses } = placed;
  const forked = form === 'fork' && middle !== undefined;
  const lines = courses.flatMap((course, index) => {
    // Of a fork the stem comes first, then the branch that holds; what is split off comes after those.
    if (forked) return drawCourse(outwards(course, middle), unstarted(broken && index > 1 ? broken : line), undefined, pen, { weight });
    return drawCourse(course, form === 'chain' && index > 0 ? unstarted(line) : line, undefined, pen, { weight });
  });
  return [...lines, ...(mark && middle ? drawMiddle(mark, middle, look.ink, pen) : [])];
}

/** One loyalty (catalogue E.5): a line with rings at its ends, a chain of them, or a fork. */
export function drawLoyalty(placed: PlacedLoyalty, loyalty: Loyalty, title: string, pen: Pen): GroupMark {
  const look: LoyaltyLook = loyaltyKinds[loyalty.kind];
  return {
    mark: 'group',
    data: { kind: 'loyalty', record: placed.id },
    title,
    children: qualified(drawParts(placed, look, weightOf(loyalty), pen), loyalty, placed, look.ink, pen),
  };
}
