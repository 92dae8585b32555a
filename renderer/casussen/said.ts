import { Refusal } from '../../shared/bridge/refusals.ts';
import type { Values, WordId, Words } from '../words/words.ts';

/** What is said at the foot of the list after an action: what happened, or why it did not. */
export interface Said {
  readonly id: WordId;
  readonly values: Values;
  readonly wrong?: boolean;
  /** How to take it back, where that can be done. */
  readonly back?: () => void;
}

/** The sentence of a refusal: its own words, else those of its kind. */
export function refusalWords(refusal: Refusal, { say, sayOther }: Words): string {
  return refusal.words ? sayOther(refusal.words.id, refusal.words.values) : say(`interface.refusal.${refusal.kind}`);
}

/** What went wrong, as a refusal, whatever it was. */
export function asRefusal(fault: unknown): Refusal {
  return fault instanceof Refusal ? fault : new Refusal('failed', 'The action failed in the window.');
}
