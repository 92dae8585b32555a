import { keyOfWords } from './fold.ts';
import { formsOf, words } from './lexicon/index.ts';

const forms = words.flatMap((word) => [...formsOf(word, 'nl'), ...formsOf(word, 'en')]).map((form) => ({ form, key: keyOfWords(form) }));

/** The word of the lexicon that a misspelt one is most like; undefined where none is like it. It is offered, never taken. */
export function nearestWord(text: string): string | undefined {
  return nearestOf(text, forms);
}

/** The name that a misspelt word is most like; undefined where none is like it. */
export function nearestName(text: string, names: Iterable<string>): string | undefined {
  return nearestOf(
    text,
    [...names].map((form) => ({ form, key: keyOfWords(form) })),
  );
}

function nearestOf(text: string, among: readonly { readonly form: string; readonly key: string }[]): string | undefined {
  const key = keyOfWords(text);
  if (key.length < 4) return undefined;
  const reach = key.length < 7 ? 1 : 2;
  let best: { form: string; away: number } | undefined;
  for (const { form, key: other } of among) {
    if (other.length < 4 || Math.abs(other.length - key.length) > reach || (best !== undefined && best.away === 1)) continue;
    const away = distance(key, other, reach);
    if (away <= reach && (best === undefined || away < best.away)) best = { form, away };
  }
  return best?.form;
}

/** How many letters have to change, be added or left out; one more than the most where that is too many. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
