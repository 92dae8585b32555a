import { readFileSync } from 'node:fs';
import { casus as schema } from '../../shared/model/records.ts';
import { understand } from '../../shared/words/index.ts';
import { words } from '../../shared/words/lexicon/index.ts';
import { choiceOf } from '../../shared/words/understand.ts';
import type { Entry } from '../words/check.mjs';
import { casusOf, countedIds, differences, examples, further } from '../words/corpus.ts';
import { tableOf } from './table.ts';

/** How well the entry line understands its sentences, how fast in a large family, and which words no sentence of the contract touches. */
export function benchWords(json: boolean): string {
  const sets = { contract: examples, further };
  const scores = Object.entries(sets).map(([name, entries]) => ({ set: name, ...scoreOf(entries) }));
  const ms = timesOf([...examples, ...further]);
  const touched = new Set(
    examples.flatMap((it) =>
      choiceOf(it.say, { casus: casusOf(it), selected: it.context.selected, language: it.lang, newId: countedIds() }).slots.flatMap(
        (slot) => slot.words,
      ),
    ),
  );
  const untouched = words.filter((it) => !touched.has(it)).map((it) => `${it.sense.is}: ${it.nl.split('|')[0] ?? ''}`);
  if (json) return JSON.stringify({ scores, ms, words: words.length, untouched });
  const rows = scores.map((it) => [it.set, it.sentences, it.right, it.silent]);
  return [
    tableOf(['set', 'sentences', 'right', 'wrong in silence'], rows),
    `ms a sentence in a family of 60: p50 ${ms.p50.toFixed(2)}, p95 ${ms.p95.toFixed(2)}, most ${ms.most.toFixed(2)}`,
    `${untouched.length} of ${words.length} words that no sentence of the contract touches: ${untouched.join(', ')}`,
  ].join('\n');
}

function scoreOf(entries: readonly Entry[]): { readonly sentences: number; readonly right: number; readonly silent: number } {
  const wrong = entries.map(differences).filter((it) => it.length > 0);
  const silent = wrong.filter((it) => !it.some((fault) => fault.startsWith('should'))).length;
  return { sentences: entries.length, right: entries.length - wrong.length, silent };
}

/** Times of a second round, when the program is warm, each sentence in a casus with sixty people. */
function timesOf(entries: readonly Entry[]): { readonly p50: number; readonly p95: number; readonly most: number } {
  const large = schema.parse(JSON.parse(readFileSync(new URL('../families/gen-50-s21.casus.json', import.meta.url), 'utf8')));
  const times: number[] = [];
  for (const warm of [false, true]) {
    for (const entry of entries) {
      const own = casusOf(entry);
      const spare = large.persons.slice(0, Math.max(0, 60 - own.persons.length)).map((it) => ({ ...it, id: `big-${it.id}`, index: false }));
      const casus = { ...own, persons: [...own.persons, ...spare] };
      const start = performance.now();
      understand(entry.say, { casus, selected: entry.context.selected, language: entry.lang, newId: countedIds() });
      if (warm) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: times.at(-1) ?? 0 };
}
