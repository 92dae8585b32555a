import { textStyles } from '../../catalogue/type.ts';
import type { PlacedGuest, PlacedParty, PlacedPerson, PlacedText } from '../placement.ts';
import { type Column, lineHeight, type Words } from './columns.ts';
import { firstBaseline, type RouteInput } from './p6-route.ts';
import { ASIDE } from './spacing.ts';

/** Years above, names and further lines below a symbol; a lone parent's name stands beside the stem. */
function textsOf(column: Column, x: number, y: number, depth: number, stem: number | undefined, scale: number): PlacedText[] {
  const texts: PlacedText[] = [];
  let up = y - column.height / 2 - 7;
  for (const line of [...column.above].reverse()) {
    texts.unshift(middle(line, x, up));
    up -= lineHeight(line.role, scale);
  }
  let down = y + firstBaseline(column, depth, scale);
  column.below.forEach((line, index) => {
    if (index > 0) down += lineHeight(line.role, scale);
    texts.push(stem === undefined ? middle(line, x, down) : { ...middle(line, x + stem + ASIDE, down), anchor: 'start' });
  });
  return texts;
}

function middle(line: Words, x: number, y: number): PlacedText {
  return { role: line.role, text: line.text, x, y, anchor: 'middle', width: line.width };
}

export function composePersons(input: RouteInput, rowY: readonly number[]): PlacedPerson[] {
  const { kin, rows, bars, columns, xs, textScale } = input;
  return kin.persons.map((person, number) => {
    const seat = rows.seatOf[number]!;
    const column = columns[seat]!;
    const [x, y] = [xs[seat]!, rowY[rows.seats[seat]!.row]!];
    return {
      id: person.id, x, y, width: column.width, height: column.height, generation: rows.seats[seat]!.row,
      texts: textsOf(column, x, y, bars.depth[seat]!, bars.stems.get(seat), textScale),
    };
  });
}

/** The outlines of children in the homes where they sleep part of the nights, by household. */
export function composeGuests(input: RouteInput, rowY: readonly number[]): ReadonlyMap<string, readonly PlacedGuest[]> {
  const { kin, rows, columns, xs, textScale } = input;
  const guests = new Map<string, PlacedGuest[]>();
  rows.seats.forEach(({ what, row }, seat) => {
    if (!('guest' in what)) return;
    const column = columns[seat]!;
    const [x, y] = [xs[seat]!, rowY[row]!];
    const guest = { person: kin.persons[what.guest]!.id, x, y, width: column.width, height: column.height, texts: textsOf(column, x, y, 0, undefined, textScale) };
    guests.set(what.household, [...(guests.get(what.household) ?? []), guest]);
  });
  return guests;
}

export function composeParties(input: RouteInput, rowY: readonly number[]): PlacedParty[] {
  const { kin, rows, columns, xs, textScale } = input;
  return rows.seats.flatMap(({ what, row }, seat) => {
    if (!('party' in what)) return [];
    const column = columns[seat]!;
    const [x, y] = [xs[seat]!, rowY[row]!];
    const texts = column.card === undefined ? [] : [middle(column.card, x, y + 0.34 * textStyles[column.card.role].size * textScale)];
    return [{ id: kin.parties[what.party]!, x, y, width: column.width, height: column.height, texts }];
  });
}
