import type { Involved } from '../model/records.ts';
import { drawable, signsOf } from './clean-text.ts';

/** A word with a capital before a small letter: `Kees`, `Jan-Kees`, `O'Brien`; not `SWT` or `IB-er`. */
const nameWord = /(?<![\p{L}\p{N}'’-])\p{Lu}(?:['’]\p{L}|[\p{Ll}\p{M}])[\p{L}\p{M}'’-]*/gu;
/** The small words within a family name: who is called `Wendy van Dijk` has no sentence for a name. */
const withinNames: ReadonlySet<string> = new Set([
  'van',
  'de',
  'den',
  'der',
  'ten',
  'ter',
  'te',
  'el',
  'al',
  'la',
  'von',
  'di',
  'da',
  'bin',
]);

/** Whether a party is a person, whose name is as private as that of the family (a professional or support figure); what is no person keeps its name. */
function isPerson({ kind }: Involved): boolean {
  return kind === 'support-figure' || kind === 'professional';
}

/** `Ambulant begeleider`: a capital that only opens what is said. */
function opens(name: string): boolean {
  const second = name.split(' ')[1] ?? '';
  return /^\p{Ll}/u.test(second) && !withinNames.has(second);
}

function isName(name: string, at: number): boolean {
  return at > 0 || !opens(name);
}

/** The words of a helper's own name: `Kees` of `buurman Kees`. None of an organisation. */
export function ownNamesOf(party: Involved): readonly string[] {
  if (!isPerson(party)) return [];
  const name = drawable(party.name);
  return [...name.matchAll(nameWord)].filter(({ index }) => isName(name, index)).map(([word]) => word);
}

/** What a party is called where nobody's name is told: `buurman K.` of `buurman Kees`. */
export function withoutOwnName(party: Involved): string {
  if (!isPerson(party)) return party.name;
  const name = drawable(party.name);
  return name.replaceAll(nameWord, (word, at: number) => (isName(name, at) ? `${signsOf(word)[0] ?? ''}.` : word));
}
