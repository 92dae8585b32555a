import { textStyles } from '../../catalogue/type.ts';
import { boxAround, overlap, type Box, type Point } from '../../geometry/box.ts';
import { grown, middleOf } from '../../geometry/boxes.ts';
import { segmentMeetsBox } from '../../geometry/polygon.ts';
import { linesOf } from '../genogram/frame.ts';
import { type PlacedText, type Placement, textBox } from '../placement.ts';
import type { MeasuredCourse } from './line-courses.ts';

/** Words beside a line that touch ink, on what, and where their middle is. */
export interface StruckWords {
  readonly text: string;
  readonly on: string;
  readonly at: Point;
}

/** A capsule with its ring, and half of a family line or the border of a home, px; how deep words may graze something, px. */
const CAPSULE = 17;
const HALF = 1;
const GRAZE = 1;

/**
 * Every ink that touches the words beside lines: the strokes of another record as wide as they swing, family lines, the borders of homes,
 * symbols, capsules, and words of anything else. Words stand on their own line in a gap: that is no fault.
 */
export function struckWords(placement: Placement, courses: readonly MeasuredCourse[], textScale: number): readonly StruckWords[] {
  const { lines } = placement;
  if (!lines) return [];
  const boxOf = (text: PlacedText): Box => textBox(text, textStyles[text.role].size * textScale);
  const sorts = {
    tie: lines.ties,
    coalition: lines.coalitions,
    triangle: lines.triangles,
    loyalty: lines.loyalties,
    boundary: lines.boundaries,
  };
  const records = Object.entries(sorts).flatMap(([sort, list]) => list.map((one) => ({ ...one, record: `${sort} ${one.id}` })));
  const own = records.flatMap(({ record, texts }) => texts.map((text) => ({ record, text, box: grown(boxOf(text), -GRAZE) })));
  const others = [
    ...[...placement.persons, ...placement.parties, ...placement.unions, ...placement.descents].flatMap((it) => it.texts),
    ...placement.households.flatMap((home) => [home.label, ...home.guests.flatMap((guest) => guest.texts)]),
  ];
  const symbols = [...placement.persons, ...placement.parties].map((it) => ({ id: it.id, box: boxAround(it, it.width, it.height) }));
  const borders = placement.households.flatMap((home) => home.outlines.map((outline) => [...outline, ...outline.slice(0, 1)]));
  const inks = [
    ...courses.map(({ record, course, half }) => ({ on: record, course, half })),
    ...linesOf(placement).map((course) => ({ on: 'family line', course, half: HALF })),
    ...borders.map((course) => ({ on: 'border', course, half: HALF })),
  ];
  return own.flatMap(({ record, text, box }, index) => {
    const hit = (on: string): StruckWords => ({ text: text.text, on, at: middleOf(box) });
    return [
      ...inks
        .filter(({ on, course, half }) => {
          const wide = grown(box, half);
          return on !== record && course.some((b, at) => at > 0 && segmentMeetsBox(course[at - 1] ?? b, b, wide));
        })
        .map(({ on }) => hit(on)),
      ...symbols.filter((it) => overlap(it.box, box)).map(({ id }) => hit(id)),
      ...others.filter((other) => other.text !== '' && overlap(boxOf(other), box)).map((other) => hit(other.text)),
      ...own
        .slice(index + 1)
        .filter((other) => other.record !== record && overlap(other.box, box))
        .map((other) => hit(other.text.text)),
      ...records
        .flatMap((it) => it.capsules)
        .filter(({ at }) => overlap(boxAround(at, CAPSULE, CAPSULE), box))
        .map(() => hit('capsule')),
    ];
  });
}
