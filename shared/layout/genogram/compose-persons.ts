import { textStyles } from '../../catalogue/type.ts';
import type { PlacedParty, PlacedPerson, PlacedText } from '../placement.ts';
import type { Casus } from '../../model/records.ts';
import { inOrder } from '../../model/diagram.ts';

import type { GuestToHouse, HouseholdToPlace } from './households/figures.ts';
import type { Guest } from './seats.ts';
import type { Density } from './density.ts';
import { type Column, lineHeight, type Words } from './columns.ts';
import { firstBaseline } from './route-reach.ts';
import type { RouteInput } from './routed.ts';
import { ASIDE } from './spacing.ts';

/** Years above, names and further lines below a symbol; a lone parent's name stands beside the stem. */
function textsOf(
  column: Column,
  x: number,
  y: number,
  depth: number,
  stem: number | undefined,
  scale: number,
  density: Density,
): PlacedText[] {
  const texts: PlacedText[] = [];
  let up = y - column.height / 2 - density.air.above;
  for (const line of [...column.above].toReversed()) {
    texts.unshift(middle(line, x, up));
    up -= density.leading * lineHeight(line.role, scale);
  }
  let down = y + firstBaseline(column, depth, scale, density);
  column.below.forEach((line, index) => {
    if (index > 0) down += density.leading * lineHeight(line.role, scale);
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
      id: person.id,
      x,
      y,
      width: column.width,
      height: column.height,
      generation: rows.seats[seat]!.row,
      texts: textsOf(column, x, y, bars.depth[seat]!, bars.stems.get(seat), textScale, input.density),
    };
  });
}

/** The households with who is drawn in them, and the outlines of children who sleep there part of the nights. */
export function composeHomes(input: RouteInput, rowY: readonly number[], casus: Casus, guests: readonly Guest[]): HouseholdToPlace[] {
  const { kin, rows, columns, xs, textScale } = input;
  const guestSeats = rows.seats.flatMap(({ what, row }, seat) => ('guest' in what ? [{ what, row, seat }] : []));
  return [...casus.households]
    .toSorted((g, h) => inOrder(g.id, h.id))
    .map((home) => {
      const visitors = guestSeats
        .filter(({ what }) => what.household === home.id)
        .map(({ what, row, seat }): GuestToHouse => {
          const [x, y] = [xs[seat]!, rowY[row]!];
          const nights = guests.find((guest) => guest.person === what.guest && guest.household === home.id)?.nights;
          const column = columns[seat]!;
          return {
            person: kin.persons[what.guest]!.id,
            x,
            y,
            width: column.width,
            height: column.height,
            texts: textsOf(column, x, y, 0, undefined, textScale, input.density),
            ...(nights === undefined ? {} : { nights }),
          };
        });
      const members = home.members
        .map((member) => member.person)
        .filter((id) => !guests.some((guest) => kin.persons[guest.person]!.id === id && guest.household === home.id));
      return { id: home.id, name: home.name, members, guests: visitors };
    });
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
