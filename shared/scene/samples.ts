import { badges, interpreterBadge, type Badge, type BadgeLook } from '../catalogue/badges.ts';
import type { TwinMark } from '../catalogue/descents.ts';
import type { Card } from '../catalogue/help.ts';
import { guest } from '../catalogue/household.ts';
import { solid, type Line } from '../catalogue/line.ts';
import { figureOf, type Gender, type PersonKind } from '../catalogue/people.ts';
import type { PersonMark } from '../catalogue/person-marks.ts';
import type { EndMark } from '../catalogue/unions.ts';
import type { Point } from '../geometry/box.ts';
import { drawBadge } from './draw-badge.ts';
import { drawFills } from './draw-fills.ts';
import { drawHull } from './draw-household.ts';
import { drawCard } from './draw-party.ts';
import { drawPersonMark } from './draw-person-marks.ts';
import { drawInside, drawOutline } from './draw-symbol.ts';
import { drawBetween } from './draw-twins.ts';
import { drawEnd } from './draw-union.ts';
import type { Features } from './features.ts';
import { drawCapsule, drawGlyph, drawLetter } from './glyphs.ts';
import type { Look } from './look.ts';
import { polygonPath, rectangle } from './paths.ts';
import type { Pen } from './pen.ts';
import type { Mark } from './scene.ts';
import { drawLine } from './strokes.ts';

/** A small drawing for the legend round a centre; `size` is how much larger than at 100 %. */
export type Sample = (centre: Point, size: number, pen: Pen) => readonly Mark[];

/** How much smaller a symbol is in the legend. */
const SMALL = 0.36;
/** Half the width of a line's sample, px. */
const REACH = 17;
/** Half the height of a drop line's sample, px. */
const DROP = 8;

/** The symbol of a gender. */
export function ofGender(gender: Gender, look: Look): Sample {
  const figure = figureOf('person', gender, look.preset);
  return (centre, size, pen) => [
    drawOutline(figure, centre, pen, 'mark', SMALL * size),
    ...(figure.sign === undefined ? [] : [drawLetter(figure.sign, centre, 11 * size, 'ink', pen)]),
  ];
}

/** The symbol of a kind; losses are smaller than others in the legend too, yet keep more of their own size. */
export function ofKind(kind: PersonKind, gender: Gender, look: Look): Sample {
  const figure = figureOf(kind, gender, look.preset);
  const fit = Math.min(0.83, (kind === 'stillbirth' ? 13 : 18) / figure.height);
  return (centre, size, pen) => [drawOutline(figure, centre, pen, 'mark', fit * size), ...drawInside(figure, centre, pen, fit * size)];
}

/** A mark on the symbol of a gender. */
export function ofMark(mark: PersonMark, gender: Gender, look: Look): Sample {
  // A badge at the corner of so small a symbol could not be read: it stands by itself.
  if (mark === 'interpreter') return (centre, size, pen) => drawBadge(interpreterBadge, centre, pen, 0.9 * size);
  const figure = figureOf('person', gender, look.preset);
  // What hangs under a symbol takes its room from above.
  const lift = mark === 'cultures' ? 2 : 0;
  return ({ x, y }, size, pen) => {
    const centre = { x, y: y - lift * size };
    return [
      drawOutline(figure, centre, pen, 'mark', SMALL * size),
      ...drawPersonMark(mark, { figure, gender, centre, preset: look.preset, factor: SMALL * size }, pen),
    ];
  };
}

/** A badge by itself. */
export function ofBadge(badge: Badge): Sample {
  const look: BadgeLook = badges[badge];
  return (centre, size, pen) => drawBadge(look, centre, pen, (18 / look.size) * size);
}

/** A filled half on a square symbol. */
export function ofFill(fill: Features['fills'][number], look: Look): Sample {
  const figure = figureOf('person', 'male', look.preset);
  return (centre, size, pen) => [
    drawOutline(figure, centre, pen, 'mark', SMALL * size),
    ...drawFills([fill], figure, centre, pen, SMALL * size),
  ];
}

function across({ x, y }: Point, reach: number): readonly Point[] {
  return [
    { x: x - reach, y },
    { x: x + reach, y },
  ];
}

function down({ x, y }: Point, reach: number): readonly Point[] {
  return [
    { x, y: y - reach },
    { x, y: y + reach },
  ];
}

/** A couple's line. */
export function ofUnion(line: Line): Sample {
  return (centre, size, pen) => [
    ...drawLine(across(centre, REACH * size), line.strokes, pen),
    ...(line.capsule ? drawCapsule(line.capsule, centre, pen, 0.72 * size) : []),
  ];
}

/** A couple's line with the strokes that end it. */
export function ofEnd(end: EndMark): Sample {
  // Letters beside the strokes stand over the line, not over the word that explains it.
  const aside = end.letters === undefined ? 0 : 9;
  return (centre, size, pen) => [
    ...drawLine(across(centre, REACH * size), [solid], pen),
    ...drawEnd(end, { x: centre.x - aside * size, y: centre.y }, pen, 0.8 * size),
  ];
}

/** A drop line, from a piece of the sibling bar. */
export function ofDescent(line: Line): Sample {
  return (centre, size, pen) => [
    ...drawLine(across({ x: centre.x, y: centre.y - DROP * size }, 0.6 * REACH * size), [solid], pen),
    ...drawLine(down(centre, DROP * size), line.strokes, pen),
    ...(line.capsule ? drawCapsule(line.capsule, { x: centre.x, y: centre.y + 2 * size }, pen, 0.6 * size) : []),
  ];
}

/** The drops of twins and what stands between them. */
export function ofTwins(mark: TwinMark): Sample {
  return ({ x, y }, size, pen) => {
    const top = { x, y: y - DROP * size };
    const foot = (side: number) => ({ x: x + side * 10 * size, y: y + DROP * size });
    const level = (side: number) => ({ x: x + side * 6 * size, y: y + 2 * size });
    return [...drawLine([foot(-1), top, foot(1)], [solid], pen), ...drawBetween(mark, [level(-1), level(1)], pen, 0.8 * size)];
  };
}

/** A hull. */
export const ofHousehold: Sample = (centre, size, pen) => drawHull(rectangle(centre, 30 * size, 18 * size), 8 * size, pen, 0.55 * size);

/** The outline of a guest. */
export const ofGuest: Sample = (centre, size, pen) => [
  pen.path('mark', polygonPath(rectangle(centre, 17 * size, 17 * size)), {
    fill: 'paper',
    stroke: 'muted',
    width: guest.stroke,
    dash: guest.dash.map((part) => part * size),
  }),
];

/** The empty card of a party. */
export function ofParty(card: Card): Sample {
  return (centre, size, pen) => [
    ...drawCard(card, centre, 34 * size, 18 * size, pen, 'mark'),
    ...(card.glyph === undefined ? [] : drawGlyph(card.glyph, centre, card.ink, pen, 0.75 * size)),
  ];
}
