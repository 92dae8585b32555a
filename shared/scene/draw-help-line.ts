import { chevronsOf, helpLook, LETTER_INK, lettersOf } from '../catalogue/help-line.ts';
import type { MiddleId } from '../catalogue/line-marks.ts';
import type { LineLook } from '../catalogue/ties.ts';
import type { Point } from '../geometry/box.ts';
import { nearestTo, partOf, runOf, spotAt, type Run } from '../geometry/run.ts';
import type { PlacedArrow, PlacedHelpLine } from '../layout/systemogram/systemogram-placement.ts';
import type { HelpLine } from '../model/records.ts';
import { drawCourse } from './draw-course.ts';
import { drawMiddle, drawTip } from './line-marks.ts';
import { drawnCourse } from './paths.ts';
import { placedText, type Pen } from './pen.ts';
import type { GroupMark, Mark } from './scene.ts';

/** Distances along a line at 100 %, px: between capsules, from a capsule to chevrons, from an end to what stands on the line. */
const CAPSULE = 19;
const CHEVRONS = 26;
const END = 24;
/** How far before a bracket the head ends, so that both can be told. */
const BEFORE_BRACKET = 2.6;
/** Where chevrons stand along a line: those of giving near who gives, those of costing near who receives. */
const CHEVRONS_AT: Readonly<Partial<Record<MiddleId, number>>> = { gives: 0.3, costs: 0.7 };

/** The closed outlines of the hull that an arrow ends at. */
export type HullOf = (household: string) => readonly (readonly Point[])[];

/** The direction into the hull at a place on its border: square to the nearest edge, on the side to which the line runs. */
function intoHull(outlines: readonly (readonly Point[])[], at: Point, along: Point): Point {
  let best = { apart: Infinity, into: along };
  for (const outline of outlines) {
    outline.forEach((from, index) => {
      const to = outline[(index + 1) % outline.length] ?? from;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const length = Math.hypot(dx, dy);
      if (length === 0) return;
      const share = Math.max(0, Math.min(1, ((at.x - from.x) * dx + (at.y - from.y) * dy) / (length * length)));
      const apart = Math.hypot(from.x + share * dx - at.x, from.y + share * dy - at.y);
      if (apart >= best.apart) return;
      const side = -dy * along.x + dx * along.y < 0 ? -1 : 1;
      best = { apart, into: { x: (side * -dy) / length, y: (side * dx) / length } };
    });
  }
  return best.into;
}

/** Capsules in a row round the middle of a line, the mark of the status first; chevrons where they leave room. */
function onTheLine(
  run: Run,
  middle: number,
  capsules: readonly MiddleId[],
  chevrons: readonly MiddleId[],
  pen: Pen,
): readonly (readonly [MiddleId, number])[] {
  const step = pen.scaled(CAPSULE);
  const half = ((capsules.length - 1) * step) / 2;
  const end = pen.scaled(END);
  const centre = Math.max(Math.min(end + half, run.length / 2), Math.min(run.length - end - half, middle));
  const clear = half + pen.scaled(CHEVRONS);
  return [
    ...capsules.map((id, index) => [id, centre - half + index * step] as const),
    ...chevrons.map((id) => {
      const wished = (CHEVRONS_AT[id] ?? 0.5) * run.length;
      if (capsules.length === 0 || Math.abs(wished - centre) >= clear) return [id, wished] as const;
      return [id, id === 'gives' ? Math.max(end, centre - clear) : Math.min(run.length - end, centre + clear)] as const;
    }),
  ];
}

function drawArrow(
  { course, at, target, middle }: PlacedArrow,
  line: HelpLine,
  letters: readonly MiddleId[],
  hullOf: HullOf,
  pen: Pen,
): readonly Mark[] {
  const { middle: mark, ...look }: LineLook = helpLook(line);
  const whole = runOf(drawnCourse(course));
  const end = spotAt(whole, whole.length);
  const run = at === 'hull' ? runOf(partOf(whole, 0, Math.max(whole.length / 2, whole.length - pen.scaled(BEFORE_BRACKET)))) : whole;
  const capsules = [...(mark === undefined ? [] : [mark]), ...letters];
  const spots = onTheLine(run, nearestTo(run, middle.at), capsules, chevronsOf(line), pen);
  // What leaves the middle free does so where its own mark stands.
  const own = spots.find(([id]) => id === mark);
  return [
    ...drawCourse(run.points, look, own ? spotAt(run, own[1]) : middle, pen),
    ...(at === 'hull' ? drawTip('bracket', { at: end.at, along: intoHull(hullOf(target), end.at, end.along) }, look.ink, pen) : []),
    ...spots.flatMap(([id, distance]) => drawMiddle(id, spotAt(run, distance), letters.includes(id) ? LETTER_INK : look.ink, pen)),
  ];
}

/** One help line with all its arrows (catalogue F.3); letters of support stand on the first, for they tell of the helper. */
export function drawHelpLine(placed: PlacedHelpLine, line: HelpLine, title: string, hullOf: HullOf, pen: Pen): GroupMark {
  const { ink } = helpLook(line);
  return {
    mark: 'group',
    data: { kind: 'help-line', record: placed.id },
    title,
    children: [
      ...placed.arrows.flatMap((arrow, index) => drawArrow(arrow, line, index === 0 ? lettersOf(line) : [], hullOf, pen)),
      ...placed.texts.map((text) => ({ ...placedText(text, pen), fill: pen.colour(ink) })),
    ],
  };
}
