import type { Deed } from '../commands/index.ts';
import type { Memory } from './scene.ts';

/** One way to understand a phrase or a sentence. Without deeds it is understood and there is nothing to do. */
export interface Reading {
  readonly deeds: readonly Deed[];
  /** What tells it from the other readings, where the deeds alone do not. */
  readonly hint?: string;
  readonly memory?: Memory;
}

/** Why a part is not understood; the words for it are the window's. */
export type Lack = 'not-known' | 'nobody' | 'aim-needed' | 'more-needed' | 'impossible-date' | 'does-not-fit';

/** The part that is not understood, as it was typed. */
export interface Unclear {
  readonly unclear: { readonly text: string; readonly from: number; readonly to: number; readonly lack: Lack };
}

/** What comes of a phrase: every reading of it, or the part that stands in the way. */
export type Outcome = { readonly readings: readonly Reading[] } | Unclear;

/** Something is not understood. */
export function unclear(part: { readonly text: string; readonly from: number; readonly to: number }, lack: Lack = 'not-known'): Unclear {
  return { unclear: { text: part.text, from: part.from, to: part.to, lack } };
}
