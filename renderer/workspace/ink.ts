import { boxAround, overlap } from '../../shared/geometry/box.ts';
import type { Box, Point } from '../../shared/geometry/box.ts';
import { segmentMeetsBox } from '../../shared/geometry/polygon.ts';
import { textStyles } from '../../shared/catalogue/type.ts';
import type { Course } from '../../shared/layout/lines/line-placement.ts';
import { textBox } from '../../shared/layout/placement.ts';
import type { PlacedText, Placement } from '../../shared/layout/placement.ts';
import type { SystemogramPlacement } from '../../shared/layout/systemogram/systemogram-placement.ts';
import type { Placed } from './draft.ts';

/** What lies where in a drawing, px of the drawing. */
export interface Inked {
  /** Symbols and cards. */
  readonly symbols: readonly Box[];
  /** Names, years, dates and whatever else is to be read. */
  readonly words: readonly Box[];
  /** The small things on lines: arrowheads, rings, capsules, marks. */
  readonly signs: readonly Box[];
  readonly courses: readonly Course[];
}

/** What a sign on a line takes, px: no catalogue mark but a pill of words is larger. */
const SIGN = 18;
/** How high a pill with a count is, px, with its border. */
const PILL = 22;

const known = new WeakMap<object, Inked>();

/** Everything that is drawn, found once for each drawing. */
export function inkOf(drawn: Placed): Inked {
  const found = known.get(drawn.placement) ?? (drawn.diagram === 'genogram' ? ofFamily(drawn.placement) : ofHelp(drawn.placement));
  known.set(drawn.placement, found);
  return found;
}

/** Whether anything of it lies in a box. */
export function liesIn({ symbols, words, signs, courses }: Inked, box: Box): boolean {
  return [symbols, words, signs].some((all) => all.some((it) => overlap(it, box))) || courses.some((course) => courseMeets(course, box));
}

/** Whether a line runs through a box. */
export function courseMeets(course: Course, box: Box): boolean {
  return course.some((point, at) => at > 0 && segmentMeetsBox(course[at - 1] ?? point, point, box));
}

const wordBox = (text: PlacedText): Box => textBox(text, textStyles[text.role].size);
const signAt = (at: Point): Box => boxAround(at, SIGN, SIGN);
const standingBox = (it: Point & { readonly width: number; readonly height: number }): Box => boxAround(it, it.width, it.height);

function ofFamily({ persons, parties, unions, sibships, descents, twins, households, lines }: Placement): Inked {
  const guests = households.flatMap((home) => home.guests);
  const { ties = [], coalitions = [], triangles = [], loyalties = [], boundaries = [] } = lines ?? {};
  const beside = [...ties, ...coalitions, ...triangles, ...loyalties, ...boundaries];
  const allied = [...coalitions, ...triangles.flatMap(({ coalition }) => coalition ?? [])];
  const aimed = [
    ...ties.map((it) => it.course),
    ...loyalties.flatMap((it) => it.courses),
    ...triangles.flatMap((it) => it.courses.map(({ course }) => course)),
    ...allied.flatMap(({ spokes, shafts }) => [...spokes, ...shafts.map((it) => it.course)]),
  ];
  return {
    symbols: [...persons, ...parties, ...guests].map(standingBox),
    words: [
      ...[...persons, ...parties, ...unions, ...descents, ...guests, ...beside].flatMap(({ texts }) => texts),
      ...households.map(({ label }) => label),
      ...guests.flatMap(({ arrow }) => arrow?.text ?? []),
    ].map(wordBox),
    signs: [
      ...unions.map(({ mark }) => mark),
      ...aimed.flatMap((course) => [...course.slice(0, 1), ...course.slice(-1)]),
      ...beside.flatMap(({ capsules }) => capsules.map(({ at }) => at)),
      ...ties.map(({ middle }) => middle.at),
      ...loyalties.flatMap(({ middle }) => middle?.at ?? []),
      ...allied.flatMap(({ knots, apex }) => [...knots.map(({ at }) => at), ...(apex ? [apex.at] : [])]),
      ...triangles.flatMap(({ badge }) => badge ?? []),
    ].map(signAt),
    courses: [
      ...unions.flatMap((it) => it.lines.map(({ points }) => points)),
      ...sibships.flatMap((it) => it.lines),
      ...descents.map(({ points }) => points),
      ...twins.map(({ bar }) => bar),
      ...households.flatMap(({ outlines }) => outlines.map((outline) => [...outline, ...outline.slice(0, 1)])),
      ...allied.map(({ arc }) => arc),
      ...boundaries.map(({ course }) => course),
      ...aimed,
    ],
  };
}

function ofHelp({ family, rings, sectors, cards, lines, belongs, boundaries, directions, counts }: SystemogramPlacement): Inked {
  const inner = ofFamily(family);
  const arrows = lines.flatMap((it) => it.arrows);
  return {
    symbols: [...inner.symbols, ...cards.map(standingBox)],
    words: [
      ...inner.words,
      ...[...rings, ...sectors.filter(({ turn }) => turn === 0)].map(({ label }) => wordBox(label)),
      ...[...lines, ...boundaries, ...directions].flatMap(({ texts }) => texts.map(wordBox)),
      ...counts.map(({ at, width }) => boxAround(at, width, PILL)),
    ],
    signs: [
      ...inner.signs,
      ...arrows.flatMap(({ course }) => course.slice(-1)).map(signAt),
      ...[...lines, ...boundaries].flatMap(({ capsules }) => capsules.map(({ at }) => signAt(at))),
      ...directions.map(({ at }) => signAt(at)),
    ],
    courses: [...inner.courses, ...[...arrows, ...belongs, ...boundaries].map(({ course }) => course)],
  };
}
