import { textStyles } from '../../catalogue/type.ts';
import { boxAround, overlap, type Point } from '../../geometry/box.ts';
import { grown } from '../../geometry/boxes.ts';
import { distance } from '../../geometry/course.ts';
import { segmentMeetsBox } from '../../geometry/polygon.ts';
import { type Placement, textBox } from '../placement.ts';
import type { MeasuredCourse } from './line-courses.ts';

/** Something of one record that lies on something of another, and where. */
export interface Meets {
  readonly record: string;
  readonly on: string;
  readonly at: Point;
}

/** How deep strokes may graze a name, px: letters seldom fill their box. */
const GRAZE = 2;
/** Ends that are nearer to each other than this lie on one spot, px: rings are 11 across, heads 12. */
const HEAP = 10;
/** What a badge or mark takes, and half of a head, px. */
const MARK = 18;
const HEAD = 5;

/** Every line of which the strokes, as wide as they are, run through the name or a date of somebody at whom it ends itself. */
export function namesTouched(placement: Placement, courses: readonly MeasuredCourse[], textScale: number): readonly Meets[] {
  return courses.flatMap(({ record, course, half, belongs }) =>
    placement.persons
      .filter(({ id }) => belongs.has(id))
      .flatMap(({ id, texts }): Meets[] => {
        const boxes = texts.filter(({ text }) => text !== '').map((text) => textBox(text, textStyles[text.role].size * textScale));
        const wide = boxes.map((box) => grown(box, half - GRAZE));
        const at = course.find((b, index) => index > 0 && wide.some((box) => segmentMeetsBox(course[index - 1] ?? b, b, box)));
        return at ? [{ record, on: id, at }] : [];
      }),
  );
}

/** Every two ends of different records on one spot. */
export function heapedEnds(courses: readonly MeasuredCourse[]): readonly Meets[] {
  const ends = courses.flatMap(({ record, course }) => [course[0], course.at(-1)].flatMap((at) => (at ? [{ record, at }] : [])));
  return ends.flatMap(({ record, at }, index) =>
    ends
      .slice(index + 1)
      .filter((other) => other.record !== record && distance(other.at, at) < HEAP)
      .map((other): Meets => ({ record, on: other.record, at })),
  );
}

/** Every capsule, badge and turning mark on the strokes or on an end of another record. */
export function marksCovered({ lines }: Placement, courses: readonly MeasuredCourse[]): readonly Meets[] {
  if (!lines) return [];
  const marks = [
    ...lines.ties.map(({ id, capsules }) => ({ record: `tie ${id}`, spots: capsules.map(({ at }) => at) })),
    ...lines.coalitions.map(({ id, capsules }) => ({ record: `coalition ${id}`, spots: capsules.map(({ at }) => at) })),
    ...lines.triangles.map(({ id, capsules, badge }) => ({
      record: `triangle ${id}`,
      spots: [...capsules.map(({ at }) => at), ...(badge ? [badge] : [])],
    })),
    ...lines.loyalties.map(({ id, capsules, middle }) => ({
      record: `loyalty ${id}`,
      spots: [...capsules, ...(middle ? [middle] : [])].map(({ at }) => at),
    })),
  ];
  return marks.flatMap(({ record, spots }) =>
    spots.flatMap((at) => {
      const box = boxAround(at, MARK, MARK);
      return courses
        .filter((other) => {
          if (other.record === record) return false;
          const { course, half } = other;
          const wide = grown(box, half);
          const ends = [course[0], course.at(-1)].some((end) => end && overlap(box, boxAround(end, 2 * HEAD, 2 * HEAD)));
          return ends || course.some((b, index) => index > 0 && segmentMeetsBox(course[index - 1] ?? b, b, wide));
        })
        .map((other): Meets => ({ record, on: other.record, at }));
    }),
  );
}
