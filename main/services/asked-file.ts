import { resolve } from 'node:path';
import { ending } from './places.ts';

/** The team file that a command line names, as a whole path: the last word with the ending of one, seen from a folder. */
export function fileAmong(words: readonly string[], folder: string): string | undefined {
  const named = words.findLast((word) => !word.startsWith('-') && word.toLowerCase().endsWith(ending));
  return named === undefined ? undefined : resolve(folder, named);
}
