import { textStyles } from '../../../catalogue/type.ts';
import { boundsOf, boxAround } from '../../../geometry/box.ts';
import type { Box, Point } from '../../../geometry/box.ts';
import { textBox } from '../../placement.ts';
import type { Measure, PlacedGuest, PlacedParty, PlacedPerson, PlacedText } from '../../placement.ts';

/** Nights per fourteen in this household and in the one where the child is drawn. */
export interface Nights {
  readonly here: number;
  readonly there: number;
}

/** A ghost that already stands, with its nights. */
export interface GuestToHouse extends PlacedGuest {
  readonly nights?: Nights;
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
  /** How much larger than at 100 % the words are set; 1 unless told. */
  readonly textScale?: number;
  /** Cards of involved parties: nobody's members, so hulls keep off them. */
  readonly parties?: readonly PlacedParty[];
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

/** What words take of the paper at a text scale. */
export function wordBox(text: PlacedText, textScale = 1): Box {
  return textBox(text, textStyles[text.role].size * textScale);
}

/** Every person, card and ghost on the paper, in the order of the input. */
export function figuresOf(input: HouseholdInput): readonly Figure[] {
  const homesOf = new Map<string, number[]>();
  input.households.forEach((household, at) => {
    for (const member of new Set(household.members)) homesOf.set(member, [...(homesOf.get(member) ?? []), at]);
  });
  const { textScale = 1, parties = [] } = input;
  const persons = input.persons.map((person) => figure(person, homesOf.get(person.id) ?? [], textScale));
  const cards = parties.map((party) => figure(party, [], textScale));
  const ghosts = input.households.flatMap((household, at) => household.guests.map((guest) => figure(guest, [at], textScale)));
  return [...persons, ...cards, ...ghosts];
}

function figure(placed: Pick<PlacedGuest, 'x' | 'y' | 'width' | 'height' | 'texts'>, homes: readonly number[], textScale: number): Figure {
  const symbol = wholePx(boxAround(placed, placed.width, placed.height));
  const words = placed.texts.map((text) => wholePx(wordBox(text, textScale)));
  return { symbol, words, whole: boundsOf([symbol, ...words]) ?? symbol, homes };
}

/** Grown to whole px: from there on every sum is exact, and equal edges are equal. */
function wholePx(box: Box): Box {
  return { left: Math.floor(box.left), top: Math.floor(box.top), right: Math.ceil(box.right), bottom: Math.ceil(box.bottom) };
}
