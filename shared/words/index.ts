import type { Deed } from '../commands/index.ts';
import { completionsOf, type Completion } from './completions.ts';
import { nearestWord } from './nearest.ts';
import type { Lack } from './outcome.ts';
import { partsOf, type Part } from './parts.ts';
import { readingIn } from './say-back/index.ts';
import { sceneOf, type Surroundings } from './scene.ts';
import { choiceOf } from './understand.ts';

export { nearestName } from './nearest.ts';
export { sayBack } from './say-back/index.ts';
export type { Surroundings } from './scene.ts';

/** One meaning of a sentence: what is to be done, and the same in words. */
export interface Meaning {
  readonly deeds: readonly Deed[];
  readonly say: string;
}

/** What stands in the way: the part as it was typed, why, and the word that it may have been meant as. */
export interface NotUnderstood {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly lack: Lack;
  readonly nearest?: string;
}

/** What a sentence comes to, with what is needed to show it while it is typed. */
export interface Understood {
  /** Every meaning; the only one is carried out on Enter, of more one is chosen first. */
  readonly readings: readonly Meaning[];
  readonly chosen?: Meaning;
  readonly unclear?: NotUnderstood;
  readonly parts: readonly Part[];
  readonly completions: readonly Completion[];
}

/** Understands what was typed. Nothing is done by it; the deeds of a meaning are performed by whoever asked. */
export function understand(text: string, around: Surroundings): Understood {
  const { choice, slots } = choiceOf(text, around);
  const shown = { parts: partsOf(slots), completions: completionsOf(text, sceneOf(around)) };
  const meaning = (reading: Parameters<typeof readingIn>[1]): Meaning => ({
    deeds: reading.deeds,
    say: readingIn(around.casus, reading, around.language),
  });
  switch (choice.is) {
    case 'meant': {
      const chosen = meaning(choice.reading);
      return { readings: [chosen], chosen, ...shown };
    }
    case 'asked':
      return { readings: choice.readings.map(meaning), ...shown };
    case 'unclear': {
      const nearest = nearestWord(choice.unclear.text);
      return { readings: [], unclear: { ...choice.unclear, ...(nearest !== undefined && { nearest }) }, ...shown };
    }
  }
}
