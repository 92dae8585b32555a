import type { Casus, Household } from '../../../shared/model/records.ts';

/** The nights of a fortnight. */
export const FORTNIGHT = 14;

/** Nights as somebody typed them; undefined for what cannot be nights of a fortnight. */
export function nightsTyped(text: string): number | undefined {
  const typed = text.trim().replace(',', '.');
  const nights = Number(typed);
  return /^\d+(?:\.5)?$/.test(typed) && nights <= FORTNIGHT ? nights : undefined;
}

/** The homes where somebody lives today, with the nights that are told of each. */
export function homesOf(casus: Casus, person: string): readonly { readonly home: Household; readonly nights: number | undefined }[] {
  return casus.households.flatMap((home) => {
    const member = home.members.find((it) => it.person === person);
    return member === undefined ? [] : [{ home, nights: member.nightsPer14 }];
  });
}

/**
 * How somebody's fortnight is shared out once so many nights are in one home. Of two homes the other gets what is left where the two
 * would be more than a fortnight.
 */
export function sharedOut(
  casus: Casus,
  person: string,
  household: string,
  nights: number,
): readonly { readonly household: string; readonly nightsPer14: number }[] {
  const others = homesOf(casus, person).filter(({ home }) => home.id !== household && home.until === undefined);
  const [other] = others;
  const over = others.reduce((sum, it) => sum + (it.nights ?? 0), nights) > FORTNIGHT;
  const own = { household, nightsPer14: nights };
  return over && others.length === 1 && other ? [own, { household: other.home.id, nightsPer14: FORTNIGHT - nights }] : [own];
}

/** The nights that are told of somebody's homes of today together; undefined where none are. */
export function nightsTogether(casus: Casus, person: string): number | undefined {
  const told = homesOf(casus, person).filter(({ home, nights }) => home.until === undefined && nights !== undefined);
  return told.length === 0 ? undefined : told.reduce((sum, { nights = 0 }) => sum + nights, 0);
}
