import { keyOfWords } from './fold.ts';
import { kinfolkOf } from './kinfolk.ts';
import { forms } from './lexicon/index.ts';
import type { Is } from './lexicon/sense.ts';
import { nearestWord } from './nearest.ts';
import type { Scene } from './scene.ts';

/** Something that Tab writes: the rest of the word behind the cursor, or another word for a misspelt one. */
export interface Completion {
  /** The whole word as it will stand. */
  readonly text: string;
  /** From where in the text it stands. */
  readonly from: number;
  readonly is: 'name' | 'word' | 'nearest';
}

const most = 8;

/** What the last word can become, from its first letter on: people first, the selection's nearest kin before the others, then words. */
export function completionsOf(text: string, scene: Scene): readonly Completion[] {
  const typed = /[\p{L}\p{M}][\p{L}\p{M}'’-]*$/u.exec(text);
  if (typed === null) return [];
  const [word] = typed;
  const key = keyOfWords(word);
  const from = typed.index;
  const near = nearest(scene);
  const parties = [...scene.casus.persons, ...scene.casus.involved, ...scene.casus.households];
  const named = parties
    .filter((it) => it.name !== undefined && keyOfWords(it.name).startsWith(key) && keyOfWords(it.name) !== key)
    .toSorted((a, b) => rank(near, a.id) - rank(near, b.id));
  const people = named.map((it): Completion => ({ text: it.name ?? '', from, is: 'name' }));
  const other = scene.language === 'nl' ? 'en' : 'nl';
  const order = text.slice(0, from).trim() === '' ? first : later;
  const ofLanguage = (language: 'nl' | 'en'): readonly string[] =>
    forms[language]
      .filter((it) => it.key.startsWith(key) && it.key !== key)
      .map(({ form, at, word: { sense } }) => ({ form, rank: orderOf(order, sense.is) * 10 + Math.min(at, 9) }))
      .toSorted((a, b) => a.rank - b.rank)
      .map((it) => it.form);
  const offered = [...ofLanguage(scene.language), ...(key.length > 2 ? ofLanguage(other) : [])];
  const all = [...people, ...[...new Set(offered)].map((form): Completion => ({ text: form, from, is: 'word' }))];
  const slip = all.length === 0 ? nearestWord(word) : undefined;
  return slip === undefined ? all.slice(0, most) : [{ text: slip, from, is: 'nearest' }];
}

/** Which sorts of words come first at the beginning of a sentence, and which behind other words. */
const first: readonly Is[] = ['relation', 'coalition', 'triangle', 'loyalty', 'boundary', 'party', 'home', 'regie', 'union'];
const later: readonly Is[] = ['tie', 'union', 'relation', 'coalition', 'gender', 'help', 'side', 'qualifier'];

function orderOf(order: readonly Is[], is: Is): number {
  const at = order.indexOf(is);
  return at === -1 ? order.length : at;
}

function rank(near: readonly string[], id: string): number {
  const at = near.indexOf(id);
  return at === -1 ? near.length : at;
}

/** The selection, its nearest kin, and theirs. */
function nearest({ diagram, centre, index }: Scene): readonly string[] {
  const kin = kinfolkOf(diagram);
  const start = centre.length > 0 ? centre : index === undefined ? [] : [index];
  const around = (id: string): readonly string[] => [
    ...kin.parents(id),
    ...kin.siblings(id),
    ...kin.children(id),
    ...kin.partners(id),
    ...kin.exes(id),
  ];
  const first = start.flatMap(around);
  return [...new Set([...first, ...first.flatMap(around), ...start])];
}
