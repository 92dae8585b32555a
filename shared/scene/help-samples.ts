import { helpLook, LETTER_INK, type HelpForm } from '../catalogue/help-line.ts';
import type { MiddleId } from '../catalogue/line-marks.ts';
import { runOf, spotAt } from '../geometry/run.ts';
import { drawCourse } from './draw-course.ts';
import { drawGlyph } from './glyphs.ts';
import { drawMiddle, drawTip } from './line-marks.ts';
import { ofLine, smaller } from './line-samples.ts';
import { rectangle, roundedPath } from './paths.ts';
import type { Sample } from './samples.ts';

/** Half the width of a sample, px. */
const REACH = 18;
/** How much smaller a help line is in the legend: its head and its cuts shall fit. */
const FACTOR = 0.78;

const usual: HelpForm = { status: 'active', framework: 'voluntary', quality: 'normal' };

/** A help line of a form that differs from the usual one in what it explains. */
export function ofHelp(form: Partial<HelpForm>): Sample {
  const look = helpLook({ ...usual, ...form });
  return (centre, size, pen) => {
    const course = [
      { x: centre.x - REACH * size, y: centre.y },
      { x: centre.x + REACH * size, y: centre.y },
    ];
    return drawCourse(course, look, spotAt(runOf(course), (look.end ? 0.85 : 1) * REACH * size), smaller(pen, FACTOR));
  };
}

/** A line that aims at a household. */
export const ofBracket: Sample = (centre, size, pen) => {
  const end = { x: centre.x + REACH * size, y: centre.y };
  const small = smaller(pen, FACTOR);
  const course = [
    { x: centre.x - REACH * size, y: centre.y },
    { x: end.x - 2 * size, y: end.y },
  ];
  const look = helpLook(usual);
  return [
    ...drawCourse(course, look, undefined, small),
    ...drawTip('bracket', { at: end, along: { x: 1, y: 0 } }, look.ink, smaller(pen, 0.55)),
  ];
};

/** Chevrons on a line. */
export function ofChevrons(id: MiddleId): Sample {
  const { end: _, ...look } = helpLook(usual);
  return (centre, size, pen) => [
    ...ofLine(look)(centre, size, pen),
    ...drawMiddle(id, { at: centre, along: { x: 1, y: 0 } }, look.ink, smaller(pen, 0.8)),
  ];
}

/** A letter of informal support. */
export function ofLetter(id: MiddleId): Sample {
  return (centre, _size, pen) => drawMiddle(id, { at: centre, along: { x: 1, y: 0 } }, LETTER_INK, smaller(pen, 0.95));
}

/** The wheel of who holds the regie. */
export const ofWheel: Sample = (centre, size, pen) => drawGlyph('wheel', centre, 'ink', pen, 0.75 * size);

/** A pill with a number. */
export const ofCount: Sample = (centre, size, pen) => [
  pen.path('mark', roundedPath(rectangle(centre, 22 * size, 15 * size), 7.5 * size), { fill: 'paper', stroke: 'distance', width: 1.4 }),
  pen.text('3', 'mark', { x: centre.x, y: centre.y + 3.4 * size }, { part: 'mark', ink: 'muted', size: 9.5 }),
];
