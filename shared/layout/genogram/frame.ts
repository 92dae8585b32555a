import { textStyles } from '../../catalogue/type.ts';
import { boundsOf, boxAround, type Box, type Point } from '../../geometry/box.ts';
import { type PlacedHousehold, type Placement, textBox } from '../placement.ts';

/** White left round the drawing, px. */
const MARGIN = 4;

/** A placement before its homes are drawn. */
export type Family = Omit<Placement, 'households' | 'bounds'>;

/** Every family line, as polylines. */
export function linesOf(family: Family): (readonly Point[])[] {
  return [
    ...family.unions.flatMap((union) => union.lines.map((line) => line.points)),
    ...family.sibships.flatMap((sibship) => sibship.lines),
    ...family.descents.map((descent) => descent.points),
  ];
}

/** The box that holds every symbol, word, line and hull. */
export function boundsOfAll(family: Family, households: readonly PlacedHousehold[], textScale: number): Box {
  const guests = households.flatMap((home) => home.guests);
  const words = [...family.persons, ...family.unions, ...family.descents, ...family.parties, ...guests].flatMap((record) => record.texts);
  const arrows = guests.flatMap((guest) => (guest.arrow === undefined ? [] : [guest.arrow.text]));
  const symbols = [...family.persons, ...family.parties, ...guests].map((placed) => boxAround(placed, placed.width, placed.height));
  const texts = [...words, ...arrows, ...households.map((home) => home.label)].map((text) =>
    textBox(text, textStyles[text.role].size * textScale),
  );
  const points = [...linesOf(family), ...households.flatMap((home) => home.outlines)].flat().map((point) => boxAround(point, 2, 2));
  const box = boundsOf([...symbols, ...texts, ...points]) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  return { left: box.left - MARGIN, top: box.top - MARGIN, right: box.right + MARGIN, bottom: box.bottom + MARGIN };
}
