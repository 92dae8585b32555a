import type { Language } from './words.ts';

const rows = { nl: new Intl.ListFormat('nl-NL'), en: new Intl.ListFormat('en-GB') } as const satisfies Record<Language, Intl.ListFormat>;

/** Words in a row as people say them: "Joke, Fenne en Tijmen", "Joke, Fenne and Tijmen". */
export function inARow(words: Iterable<string>, language: Language): string {
  return rows[language].format(words);
}
