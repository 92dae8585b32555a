import type { Outcome } from '../../outcome.ts';
import type { Scene } from '../../scene.ts';
import { as, type Slot } from '../../slots.ts';
import { authorityPhrase, placedOut } from './elsewhere.ts';
import { housePhrase, livingWith } from './living.ts';
import { nightsIn, nightsPhrase, shared, weekends } from './nights.ts';
import { atHouse, homeWord } from './who.ts';

type What = NonNullable<ReturnType<typeof homeWord>>;

/** Whether a phrase is about who lives where; a house only as its first word, before a colon. */
export function isHome(slots: readonly Slot[]): boolean {
  if (slots.some((it) => it.sign === ':') && isHouse(slots)) return true;
  if (nightsIn(slots).length > 1 || slots.some((_, at) => atHouse(slots, at))) return true;
  return slots.some((it) => as(it, 'authority') !== undefined || (homeWord(it) !== undefined && homeWord(it) !== 'house'));
}

function isHouse(slots: readonly Slot[]): boolean {
  const [first] = slots;
  return (
    first !== undefined &&
    (as(first, 'home')?.what === 'house' || as(first, 'relation')?.kin === 'family' || /^(huis|home|house)/iu.test(first.text)) &&
    slots.findIndex((it) => it.sign === ':') <= 4
  );
}

/** A phrase about homes, nights, placement or authority. */
export function homePhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  if (slots.some((it) => as(it, 'authority') !== undefined)) return authorityPhrase(scene, slots);
  const words = slots.map((it) => homeWord(it)).filter((it): it is What => it !== undefined);
  if (isHouse(slots) && slots.some((it) => it.sign === ':')) return housePhrase(scene, slots);
  if (words.includes('placed-out')) return placedOut(scene, slots);
  if (words.includes('shared')) return shared(scene, slots);
  if (words.includes('every-other-weekend')) return weekends(scene, slots);
  if (words.includes('nights') || nightsIn(slots).length > 1) return nightsPhrase(scene, slots);
  return livingWith(scene, slots, words.includes('only'));
}
