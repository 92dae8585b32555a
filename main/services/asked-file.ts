import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ending } from './places.ts';

/** The team file that a command line names, as a whole path: the last word with the ending of one, seen from a folder. */
export function fileAmong(words: readonly string[], folder: string): string | undefined {
  const paths = words.filter((word) => !word.startsWith('-')).map(pathOf);
  const named = paths.findLast((path) => path.toLowerCase().endsWith(ending));
  return named === undefined ? undefined : resolve(folder, named);
}

/** Desktops on Linux may name a file by its address. */
function pathOf(word: string): string {
  if (!word.startsWith('file:')) return word;
  try {
    return fileURLToPath(word);
  } catch {
    return word;
  }
}
