/** A sentence for people, still without its words: which sentence, and what stands in it. The words are in assets/locales. */
export interface Message {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** For every sentence the names of what stands in it. */
export type Sentences = Readonly<Record<string, readonly string[]>>;

/** What has to be filled in for one sentence. */
export type ValuesOf<S extends Sentences, K extends keyof S> = Readonly<Record<S[K][number], string | number>>;

/** Where something is, from the top of the file: keys and indexes. */
export type Path = readonly (string | number)[];

/** Writes a path as people read it: `unions[2].partners[1]`; empty for the whole file. */
export function placeOf(path: Path): string {
  let place = '';
  for (const step of path) {
    if (typeof step === 'number') place += `[${step}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) place += place === '' ? step : `.${step}`;
    else place += `[${shown(step)}]`;
  }
  return place;
}

/** A text of the file as it may stand in a message: on one line, quoted, at most 60 characters. */
export function shown(text: string): string {
  const line = text
    .toWellFormed()
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  return `"${line.length > 60 ? `${line.slice(0, 59).toWellFormed()}…` : line}"`;
}
