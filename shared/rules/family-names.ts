import type { Casus } from '../model/records.ts';
import { drawable } from './clean-text.ts';
import { isKinName, keyOf } from './names.ts';

/** Words for who belongs together and where they live, alone or at the end of a compound: `pleeggezin`, `studentenkamer`. */
const homeWord =
  /(?:gezin|familie|fam|huis|huize|huishouden|woning|kamer|flat|appartement|adres|groep|opvang|internaat|plek|wonen|family|household|house|home|room|apartment|place|group|shelter|casus|case)s?$/iu;
/** Small words that stand beside or inside family names and tell of nobody by themselves. */
const small: ReadonlySet<string> = new Set(
  "de den der van von ter ten te in op aan bij met het el al bin ben da di do dos la le en und and of y at with 't 's nieuw nieuwe oud oude eigen new old own".split(
    ' ',
  ),
);
const wordOf = /[\p{L}'’][\p{L}\p{M}\p{N}'’-]*/gu;

/**
 * The words, as `replaceNames` wants them, by which a family can be recognised in what people wrote: `Haddad` of the title
 * `Familie Haddad` or of the household `gezin Haddad`. The capital that a sentence begins with makes no name.
 */
export function familyWords(casus: Casus): readonly string[] {
  const homes = casus.households.map((home) => wordsIn(home.name));
  const within = new Set(homes.flatMap((words) => words.slice(1)).map((word) => word.toLowerCase()));
  const named = [wordsIn(casus.title), ...homes].flatMap((words) => {
    const isSentence = words.some((word) => /^\p{Ll}/u.test(word) && !isOrdinary(word));
    return words.filter((word, index) => isName(word) && (index > 0 || !isSentence || within.has(word.toLowerCase())));
  });
  return [...named, ...lowerCaseName(wordsIn(casus.title))]
    .flatMap((word) => [word, ...word.split('-')])
    .filter((word) => word.length > 1 && !isOrdinary(word))
    .map(keyOf);
}

/** The name in a title without capitals: `haddad` of `familie haddad`. */
function lowerCaseName(title: readonly string[]): readonly string[] {
  const names = title.filter((word) => !isOrdinary(word));
  return names.length === 1 && /^(?:familie|family|fam|gezin)$/iu.test(title[0] ?? '') ? names : [];
}

function wordsIn(text: string): readonly string[] {
  return drawable(text).match(wordOf) ?? [];
}

/** A word with a capital of its own; letters that stand for an organisation, such as `GI`, are none. */
function isName(word: string): boolean {
  return /^['’]?\p{Lu}/u.test(word) && !isOrdinary(word) && !(word.length < 4 && word === word.toUpperCase());
}

function isOrdinary(word: string): boolean {
  const bare = word.replace(/^['’]|['’]s?$/gu, '');
  return small.has(word.toLowerCase()) || homeWord.test(bare) || isKinName(bare);
}
