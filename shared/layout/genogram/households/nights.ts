import { textStyles } from '../../../catalogue/type.ts';
import { boxAround } from '../../../geometry/box.ts';
import type { Box } from '../../../geometry/box.ts';
import { cornersOf } from '../../../geometry/boxes.ts';
import type { Polygon } from '../../../geometry/polygon.ts';
import type { PlacedGuest, PlacedText } from '../../placement.ts';
import type { GuestToHouse, HouseholdInput } from './figures.ts';
import { arrowBoxes, arrowOf } from './nights-arrow.ts';

/** A guest with the home in which it stands, the home of the child itself, and its nights from left to right. */
interface Stay {
  readonly guest: GuestToHouse;
  readonly at: number;
  readonly home: number;
  readonly words: string | undefined;
}

/**
 * The guests of every household, each child with its nights: on the one arrow between two homes where they hold for every
 * child that goes to and fro, else inside the outline of the guest, where nobody can mistake whose they are. What an arrow takes of the paper
 * is added to `taken`.
 */
export function guestsWithNights(
  input: HouseholdInput,
  outlines: ReadonlyMap<number, readonly Polygon[]>,
  taken: Box[],
): ReadonlyMap<number, readonly PlacedGuest[]> {
  const stays = staysOf(input);
  const groups = Map.groupBy(stays, ({ at, home, guest }) => (home < 0 ? guest.person : [at, home].toSorted((a, b) => a - b).join(' ')));
  const told = new Map<GuestToHouse, PlacedGuest>();
  for (const group of groups.values()) {
    const [first] = group;
    const agree = group.every(({ words }) => words !== undefined && words === first?.words);
    const bearer = agree ? withArrow(group, input, outlines, taken) : undefined;
    for (const { guest, words } of group) {
      const { nights: _, ...placed } = guest;
      if (bearer !== undefined) told.set(guest, guest === bearer.guest ? { ...placed, arrow: bearer.arrow } : placed);
      else told.set(guest, words === undefined ? placed : { ...placed, nightsText: inside(placed, words, input) });
    }
  }
  const atHome = Map.groupBy(stays, ({ at }) => at);
  return new Map([...atHome].map(([at, here]) => [at, here.flatMap(({ guest }) => told.get(guest) ?? [])]));
}

function staysOf({ households, persons }: HouseholdInput): readonly Stay[] {
  const xOf = new Map(persons.map(({ id, x }) => [id, x]));
  return households.flatMap((household, at) =>
    household.guests.map((guest) => {
      const home = households.findIndex(({ members }) => members.includes(guest.person));
      const { here, there } = guest.nights ?? {};
      const [left, right] = guest.x < (xOf.get(guest.person) ?? 0) ? [here, there] : [there, here];
      return { guest, at, home, words: left === undefined || right === undefined ? undefined : `${left} / ${right}` };
    }),
  );
}

/** The first guest of a group from whom an arrow can run. */
function withArrow(
  group: readonly Stay[],
  input: HouseholdInput,
  outlines: ReadonlyMap<number, readonly Polygon[]>,
  taken: Box[],
): { readonly guest: GuestToHouse; readonly arrow: NonNullable<PlacedGuest['arrow']> } | undefined {
  const { textScale = 1, lines = [] } = input;
  for (const { guest, at, home } of group) {
    if (!guest.nights) continue;
    const here = outlines.get(at) ?? [];
    const there = outlines.get(home) ?? symbolOutline(input, guest.person);
    const others = [...outlines.values()].flat().filter((hull) => !here.includes(hull) && !there.includes(hull));
    const { nights, ...placed } = guest;
    const arrow = arrowOf(placed, nights, { here, there, others, taken, lines, textScale }, input.measure);
    if (!arrow) continue;
    taken.push(...arrowBoxes(arrow, textScale));
    return { guest, arrow };
  }
  return undefined;
}

/** How much of a guest's width the widest nights may take before all are set closer. */
const WIDEST = '10 / 10';
const LOOSE = 0.7;

/** The nights in the middle of a guest's outline. */
function inside(placed: Omit<GuestToHouse, 'nights'>, words: string, { measure, textScale = 1 }: HouseholdInput): PlacedText {
  const text = measure(WIDEST, 'hull') > LOOSE * placed.width ? words.replaceAll(' ', '') : words;
  const y = placed.y + 0.36 * textStyles.hull.size * textScale;
  return { role: 'hull', text, x: placed.x, y, anchor: 'middle', width: measure(text, 'hull') };
}

/** The outline of a child that is drawn in no household: there the arrow ends at the symbol itself. */
function symbolOutline({ persons }: HouseholdInput, id: string): readonly Polygon[] {
  return persons.filter((person) => person.id === id).map((person) => cornersOf(boxAround(person, person.width, person.height)));
}
