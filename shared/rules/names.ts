import type { Person } from '../model/records.ts';
import { drawable, shortened, signsOf } from './clean-text.ts';
import { kinWords } from './kin-words.ts';

/** No more of a name is looked at than this, so that a file cannot keep the program busy. */
const mostOfName = 1000;

/** `L.d.V.` of `Lotte de Vries`: the first sign of every word with a dot; small words between stay small. */
export function initialsOf(name: string): string {
  const words = drawable(name.slice(0, mostOfName))
    .split(/[\s-]+/u)
    .filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word));
  return words
    .slice(0, 6)
    .map((word) => `${firstSign(word)}.`)
    .join('');
}

function firstSign(word: string): string {
  const bare = word.replace(/^[^\p{L}\p{N}\p{Extended_Pictographic}]+/u, '');
  return bare.startsWith('IJ') ? 'IJ' : (signsOf(bare)[0] ?? '');
}

/** The initials that a person's record gives, else those of the name; undefined for who has neither. */
export function shortNameOf(person: Person): string | undefined {
  const given = drawable(person.initials ?? '');
  if (given !== '') return shortened(given, 24);
  const derived = initialsOf(person.name ?? '');
  return derived === '' ? undefined : derived;
}

/** Words by which families call each other; a person whose name is one is not recognised by it. */
const kinNames: ReadonlySet<string> = new Set(
  Object.values(kinWords).flatMap((forms) => [forms.male, forms.female, forms.other].flatMap((it) => [it.nl, it.en])),
);

/** Whether a word is one by which families call each other, such as `oma`. */
export const isKinName = (word: string): boolean => kinNames.has(word.toLowerCase());

/** Long words are recognised in any case, short ones (`An`, `Jo`) only as they are written. */
export const keyOf = (word: string): string => (word.length > 3 ? word.toLowerCase() : word);

/** The words of a name by which somebody can be recognised in a text, as keys: not `de`, not a single letter, not `oma`. */
export function tellingWords(person: Person): readonly string[] {
  if (person.kind === 'donor' || person.kind === 'surrogate') return [];
  const words = drawable((person.name ?? '').slice(0, mostOfName))
    .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
    .flatMap((word) => [word, ...word.split('-')]);
  const capitals = words.filter((word) => /^['’]?\p{Lu}/u.test(word) && word.length > 1);
  const telling = capitals.length > 0 ? capitals : words.filter((word) => word.length > 2);
  return telling.filter((word) => !isKinName(word)).map(keyOf);
}

const wordInText = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Endings of a possessive: `Tijmens`, `Bas'`, `Anna's`. */
const possessive = /(?:['’]s|['’]|s)$/u;

/** A text in which every word that is a known name is said otherwise; `zus zus` that comes of it becomes one `zus`. */
export function replaceNames(text: string, said: ReadonlyMap<string, string>): string {
  if (said.size === 0) return text;
  const instead = (word: string): string | undefined => said.get(keyOf(word)) ?? said.get(keyOf(word.replace(possessive, '')));
  const changed = text.replaceAll(
    wordInText,
    (word) =>
      instead(word) ??
      word
        .split('-')
        .map((part) => instead(part) ?? withoutOpeningName(part, said))
        .join('-'),
  );
  return changed === text ? text : changed.replaceAll(/(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/giu, '$1');
}

/** Shorter names open too many ordinary words to be looked for in compounds. */
const compoundLeast = 5;

/** `M.huis` of `Marleenhuis`: a long name that opens a compound is a name there too. */
function withoutOpeningName(word: string, said: ReadonlyMap<string, string>): string {
  for (let end = word.length - 1; end >= compoundLeast; end--) {
    const other = said.get(keyOf(word.slice(0, end)));
    if (other !== undefined) return `${other}${word.slice(end)}`;
  }
  return word;
}
