import { textStyles } from '../../../catalogue/type.ts';
import { boundsOf, boxAround } from '../../../geometry/box.ts';
import type { Box, Point } from '../../../geometry/box.ts';
import { textBox } from '../../placement.ts';
import type { Measure, PlacedGuest, PlacedPerson, PlacedText } from '../../placement.ts';

/** A ghost that already stands, with the nights per fourteen in this household and in the one where the child is drawn. */
export interface GuestToHouse extends PlacedGuest {
  readonly nights?: { readonly here: number; readonly there: number };
}

/** A household before it has an outline: who is drawn in it, and who is a guest in it. */
export interface HouseholdToPlace {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly guests: readonly GuestToHouse[];
}

/** Everything that stands when the hulls are drawn. */
export interface HouseholdInput {
  readonly households: readonly HouseholdToPlace[];
  readonly persons: readonly PlacedPerson[];
  readonly measure: Measure;
  /** Further words on the paper (of unions, descents): labels keep off them, hulls may lie under them. */
  readonly words?: readonly PlacedText[];
  /** Family lines: labels keep off them where there is another place. */
  readonly lines?: readonly (readonly Point[])[];
}

/** A symbol or ghost with its words, and the households (by index) to which it belongs. */
export interface Figure {
  readonly symbol: Box;
  readonly words: readonly Box[];
  readonly whole: Box;
  readonly homes: readonly number[];
}

export function wordBox(text: PlacedText): Box {
  return textBox(text, textStyles[text.role].size);
}

/** Every person and every ghost on the paper, in the order of the input. */
export function figuresOf(input: HouseholdInput): readonly Figure[] {
  const homesOf = new Map<string, number[]>();
  input.households.forEach((household, at) => {
    for (const member of new Set(household.members)) homesOf.set(member, [...(homesOf.get(member) ?? []), at]);
  });
  const persons = input.persons.map((person) => figure(person, homesOf.get(person.id) ?? []));
  const ghosts = input.households.flatMap((household, at) => household.guests.map((guest) => figure(guest, [at])));
  return [...persons, ...ghosts];
}

function figure(placed: Pick<PlacedGuest, 'x' | 'y' | 'width' | 'height' | 'texts'>, homes: readonly number[]): Figure {
  const symbol = wholePx(boxAround(placed, placed.width, placed.height));
  const words = placed.texts.map((text) => wholePx(wordBox(text)));
  return { symbol, words, whole: boundsOf([symbol, ...words]) ?? symbol, homes };
}

/** Grown to whole px: from there on every sum is exact, and equal edges are equal. */
function wholePx(box: Box): Box {
  return { left: Math.floor(box.left), top: Math.floor(box.top), right: Math.ceil(box.right), bottom: Math.ceil(box.bottom) };
}
