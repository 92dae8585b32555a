import type { Message } from '../../../shared/model/message.ts';
import type { PaperId } from '../../../shared/formats/page.ts';

/** How a drawing is asked for as a file. */
export interface PictureOptions {
  readonly size?: PaperId | undefined;
  readonly language: 'nl' | 'en';
  /** The day, month or year that a PDF says it was made, `2024-03-01`: the reference date of the casus, so that bytes depend on nothing else. */
  readonly date: string;
}

/** A file, with what its reader should know of it; or why there is none and what to do instead. */
export type Picture =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly notices: readonly Message[] }
  | { readonly ok: false; readonly refusal: Message };

/** Every sentence about a picture, with what stands in it; the words are `picture.<id>` in assets/locales. */
export const pictureSentences = {
  'too-many-pixels': ['width', 'height'],
  boxes: ['count'],
  small: ['percent', 'paper'],
  'no-hypothesis': ['slot'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Sentence = keyof typeof pictureSentences;

/** One sentence about a picture. */
export function told<K extends Sentence>(id: K, values: Readonly<Record<(typeof pictureSentences)[K][number], string | number>>): Message {
  return { id: `picture.${id}`, values };
}
