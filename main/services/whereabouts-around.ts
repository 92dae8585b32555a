import type { Sector } from '../../shared/catalogue/help.ts';
import type { SystemogramTimes } from '../../shared/layout/systemogram/layout.ts';
import type { Ring } from '../../shared/layout/systemogram/systemogram-placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { Typeface } from './export/fonts.ts';
import type { GenogramLook } from './export/genogram.ts';
import { placeSystemogram } from './export/systemogram.ts';
import { tenths, type Whereabouts } from './whereabouts.ts';

/** Where everybody of a systemogram stands, and every card: px with one decimal, y downwards, the drawing from (0, 0) on. */
export interface WhereaboutsAround extends Omit<Whereabouts, 'ms'> {
  readonly cards: readonly {
    readonly id: string;
    /** Middle of the card. */
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly ring: Ring;
    readonly sector: Sector;
  }[];
  readonly ms: SystemogramTimes;
}

const inOrder = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Says where everybody and every party stands, by id. The times are those of a second run, because the first one still warms up. */
export async function whereaboutsAround(casus: Casus, look: GenogramLook, typeface: Typeface): Promise<WhereaboutsAround> {
  const options = { now: () => performance.now() };
  await placeSystemogram(casus, look, typeface, options);
  const { placement, ms } = await placeSystemogram(casus, look, typeface, options);
  const { left, right, top, bottom } = placement.bounds;
  const stand = <S extends { readonly x: number; readonly y: number; readonly width: number; readonly height: number }>({
    x,
    y,
    width,
    height,
  }: S) => ({
    x: tenths(x - left),
    y: tenths(y - top),
    width: tenths(width),
    height: tenths(height),
  });
  return {
    persons: placement.family.persons
      .toSorted(inOrder)
      .map((person) => ({ id: person.id, ...stand(person), generation: person.generation })),
    cards: placement.cards.toSorted(inOrder).map((card) => ({ id: card.id, ...stand(card), ring: card.ring, sector: card.sector })),
    width: tenths(right - left),
    height: tenths(bottom - top),
    ms: { family: tenths(ms.family), field: tenths(ms.field), words: tenths(ms.words) },
  };
}
