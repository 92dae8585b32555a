import type { PresetId } from '../../catalogue/presets.ts';
import { textStyles } from '../../catalogue/type.ts';
import { boundsOf, boxAround, type Box } from '../../geometry/box.ts';
import type { Casus } from '../../model/records.ts';
import type { View } from '../../rules/view.ts';
import { inSteps } from '../../geometry/course.ts';
import { linesOf } from '../genogram/frame.ts';
import { type Measure, type Placement, textBox } from '../placement.ts';
import type { Ink } from './board.ts';
import { placeCards } from './cards.ts';
import { POINT_STEP } from './curves.ts';
import { coursesIn } from './coalition.ts';
import { type Drafted, draftsOf } from './draft-records.ts';
import { layAll } from './drafts.ts';
import { earlierOf } from './earlier.ts';
import { finished } from './finished.ts';
import { type Joined, joinedIn } from './joined.ts';
import type { LinePlacement } from './line-placement.ts';
import { groundOf } from './paper.ts';
import { shapesOf } from './shapes.ts';
import { spread } from './spread.ts';

export interface LineOptions {
  readonly view: View;
  readonly preset: PresetId;
  /** Widths at the theme's text size. */
  readonly measure: Measure;
  readonly textScale: number;
  /** The drawing before this one: cards and courses that still fit keep their places. */
  readonly previous?: Partial<Pick<Placement, 'parties' | 'lines'>>;
}

/** White between the border of the drawing and what stands in it, px. */
const MARGIN = 4;

/**
 * Adds the lines of catalogue D and E to a placement, with a card for every party at which one ends.
 * Before: persons, family lines, words and hulls stand. After: they stand where they stood, and the bounds hold the lines as well.
 * The phases: cards (beside the family), ground (what lies where), drafts (each line on bare ground, then round those it would run along),
 * and words and marks (where nothing else is).
 */
export function withLines(casus: Casus, family: Placement, options: LineOptions): Placement {
  const joined = joinedIn(casus, family, options.view);
  if (isEmpty(joined)) return family;
  const cards = placeCards(casus, family, joined, options);
  const standing = { ...family, parties: [...family.parties, ...cards] };
  const boxes = cards.map((card) => boxAround(card, card.width, card.height));
  const placement = { ...standing, bounds: around(family.bounds, boxes) };
  const lines = placeLines(casus, placement, joined, options);
  return { ...placement, lines, bounds: around(placement.bounds, boxesOf(lines, options.textScale)) };
}

function isEmpty({ ties, coalitions, triangles, loyalties, boundaries }: Joined): boolean {
  return [ties, coalitions, triangles, loyalties, boundaries].every((list) => list.length === 0);
}

/** Lays every line that the casus joins people with on a placement that holds their symbols and cards. */
function placeLines(casus: Casus, placement: Placement, joined: Joined, options: LineOptions): LinePlacement {
  const shapes = shapesOf(casus, placement, options.preset);
  const ground = groundOf(casus, placement, shapes, options.textScale);
  const earlier = earlierOf(options.previous?.lines);
  const before = new Set([...earlier.courses.values(), ...[...earlier.coalitions.values()].flatMap(coursesIn)]);
  const laid = spread(ground, layAll<Drafted>(ground, draftsOf(joined, shapes), earlier), shapes, (course) => before.has(course));
  const couples = placement.unions.flatMap((union) => union.lines.map(({ points }) => points));
  const dated = placement.unions.flatMap(({ texts, lines }) =>
    texts.some(({ text }) => text !== '') ? lines.map(({ points }) => inSteps(points, POINT_STEP)) : [],
  );
  const words = wordsOf(placement, options.textScale);
  const inks = inksOf(placement);
  return finished(casus, joined, laid, { ...options, ground, shapes, words, inks, couples, dated, before: options.previous?.lines });
}

/** The lines of the family and the borders of its homes as ink. */
function inksOf(placement: Placement): readonly Ink[] {
  const borders = placement.households.flatMap((home) => home.outlines.map((outline) => [...outline, ...outline.slice(0, 1)]));
  return [...linesOf(placement), ...borders].map((course) => ({ course, half: 1 }));
}

/** The boxes of names, dates and other words of the family. */
function wordsOf({ persons, parties, unions, descents, households }: Placement, textScale: number): readonly Box[] {
  const texts = [...[...persons, ...parties, ...unions, ...descents].flatMap((it) => it.texts), ...households.map((home) => home.label)];
  return texts.flatMap((text) => (text.text === '' ? [] : [textBox(text, textStyles[text.role].size * textScale)]));
}

function around(bounds: Box, boxes: readonly Box[]): Box {
  const wide = boxes.map((box) => ({
    left: box.left - MARGIN,
    top: box.top - MARGIN,
    right: box.right + MARGIN,
    bottom: box.bottom + MARGIN,
  }));
  return boundsOf([bounds, ...wide]) ?? bounds;
}

/** What the lines with their words take of the paper; strokes and marks stay within 12 px of their course. */
function boxesOf({ ties, coalitions, triangles, loyalties, boundaries }: LinePlacement, textScale: number): readonly Box[] {
  const courses = [
    ...ties.map((it) => it.course),
    ...coalitions.flatMap((it) => [it.arc, ...it.spokes, ...it.shafts.map((shaft) => shaft.course)]),
    ...triangles.flatMap((it) => it.courses.map((one) => one.course)),
    ...loyalties.flatMap((it) => it.courses),
    ...boundaries.map((it) => it.course),
  ];
  const texts = [...ties, ...coalitions, ...triangles, ...loyalties, ...boundaries].flatMap((it) => it.texts);
  return [
    ...courses.flatMap((course) => boundsOf(course.map((point) => boxAround(point, 24, 24))) ?? []),
    ...texts.map((text) => textBox(text, textStyles[text.role].size * textScale)),
  ];
}
