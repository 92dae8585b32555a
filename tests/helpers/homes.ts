import { U } from '../../shared/catalogue/tokens.ts';
import { textStyles } from '../../shared/catalogue/type.ts';
import { boxAround } from '../../shared/geometry/box.ts';
import type { Box } from '../../shared/geometry/box.ts';
import type { GuestToHouse, HouseholdToPlace } from '../../shared/layout/genogram/households/figures.ts';
import type { Measure, PlacedPerson, PlacedText } from '../../shared/layout/placement.ts';

/** A measure without a typeface: every sign is as wide. */
export const measure: Measure = (text, role) => text.length * textStyles[role].size * 0.56;

function line(role: PlacedText['role'], text: string, x: number, y: number): PlacedText {
  return { role, text, x, y, anchor: 'middle', width: measure(text, role) };
}

/** A person with a year above and a name below. */
export function person(id: string, x: number, y: number, size = U): PlacedPerson {
  const texts = [line('years', '1980', x, y - size / 2 - 7), line('name', id, x, y + size / 2 + 17)];
  return { id, x, y, width: size, height: size, generation: 0, texts };
}

/** A child as guest, with its nights here of the fourteen. */
export function ghost(of: string, x: number, y: number, here: number): GuestToHouse {
  return { person: of, x, y, width: U, height: U, texts: [line('name', of, x, y + U / 2 + 17)], nights: { here, there: 14 - here } };
}

/** A household with its members and guests. */
export function home(id: string, members: readonly string[], guests: readonly GuestToHouse[] = []): HouseholdToPlace {
  return { id, name: `huis ${id}`, members, guests };
}

/** The box of a symbol. */
export function symbolOf(placed: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Box {
  return boxAround(placed, placed.width, placed.height);
}
