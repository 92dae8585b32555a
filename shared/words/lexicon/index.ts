import { keyOfWords } from '../fold.ts';
import { countries, dateWords } from './dates.ts';
import { help, homes, parties } from './help.ts';
import { overlays } from './overlays.ts';
import { attributes, traits } from './people.ts';
import { foreignKin, relations, sides } from './relations.ts';
import { smalls } from './small.ts';
import { ties } from './ties.ts';
import { unions } from './unions.ts';
import type { Sense, SenseOf, Word } from './sense.ts';

/** Every word that the entry line knows. A new word is one entry here or a form more of one. */
export const words: readonly Word[] = [
  ...relations,
  ...foreignKin,
  ...sides,
  ...attributes,
  ...traits,
  ...unions,
  ...homes,
  ...ties,
  ...overlays,
  ...parties,
  ...help,
  ...smalls,
  ...dateWords,
  ...countries,
];

/** The forms of a word in one language, the one that is offered first. */
export function formsOf(word: Word, language: 'nl' | 'en'): readonly string[] {
  return word[language].split('|').filter((form) => form !== '');
}

/** A form that can be written, with the key that it is looked up by and its place among the forms of its word. */
interface Form {
  readonly form: string;
  readonly key: string;
  readonly at: number;
  readonly word: Word;
}

/** Every form of every word by language, in the order of the lexicon; keyed once, for each key that is typed goes through all of them. */
export const forms: Readonly<Record<'nl' | 'en', readonly Form[]>> = { nl: keyedForms('nl'), en: keyedForms('en') };

function keyedForms(language: 'nl' | 'en'): readonly Form[] {
  return words.flatMap((word) => formsOf(word, language).map((form, at) => ({ form, key: keyOfWords(form), at, word })));
}

function isPiece(word: Word): word is Word<SenseOf<'party'>> {
  return word.sense.is === 'party' && word.sense.part !== undefined;
}

const byForm = new Map<string, Word[]>();
for (const word of words) {
  if (isPiece(word)) continue;
  for (const key of new Set([...formsOf(word, 'nl'), ...formsOf(word, 'en')].map(keyOfWords)))
    byForm.set(key, [...(byForm.get(key) ?? []), word]);
}

/** The entries with this form, in the order of the lexicon. */
export function lookUpWord(key: string): readonly Word[] {
  return byForm.get(key) ?? [];
}

/** The most characters that a form has, without spaces. */
export const longestForm = Math.max(...[...byForm.keys()].map((key) => key.length));

const pieces = words
  .filter(isPiece)
  .flatMap((word) => [...formsOf(word, 'nl'), ...formsOf(word, 'en')].map((form) => ({ key: keyOfWords(form), word })));

/** Entries of which a form is a piece of this longer word, as `club` is of `voetbalclub`. */
export function lookUpPiece(key: string): readonly Word<SenseOf<'party'>>[] {
  return pieces
    .filter((it) => key.length > it.key.length + 1 && (it.word.sense.part === 'end' ? key.endsWith(it.key) : key.startsWith(it.key)))
    .map((it) => it.word);
}

export type { Sense, Word };
