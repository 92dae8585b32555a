import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { perform } from '../../shared/commands/index.ts';
import { keyed, type ListName } from '../../shared/model/record-key.ts';
import type { Casus } from '../../shared/model/records.ts';
import { keyOfWords } from '../../shared/words/fold.ts';
import { sayBack, understand } from '../../shared/words/index.ts';
import { lookUpWord } from '../../shared/words/lexicon/index.ts';
import { compare, compareAnswer, LISTS, type Entry } from './check.mjs';
import { answerOf, casusOf, countedIds, examples, further, understood } from './corpus.ts';

const all = [...examples, ...further];

test('any beginning of a sentence is understood or not, without an error, and every character lies in a part', () => {
  for (const entry of examples) {
    const within = casusOf(entry);
    // Every third letter, so that the whole corpus is walked in seconds; which letters differs from sentence to sentence.
    for (let end = entry.say.length % 3; end <= entry.say.length; end += 3) {
      const typed = entry.say.slice(0, end);
      const { parts, chosen, unclear, readings } = understood(entry, typed, within);
      const covered = parts.reduce((rest, part) => rest.slice(0, part.from) + ' '.repeat(part.to - part.from) + rest.slice(part.to), typed);
      expect(covered.trim()).toBe('');
      expect(Number(chosen !== undefined) + Number(unclear !== undefined) + Number(readings.length > 1)).toBe(1);
    }
  }
});

/** A change as the patch that the comparer expects: new records with `$` before their number, what is gone by its id. */
function patchOf(before: Casus, after: Casus): object {
  const patch: Record<string, unknown> = {};
  const removed: Record<string, unknown> = {};
  const marked = (it: unknown): unknown => JSON.parse(JSON.stringify(it).replaceAll(/"new-(\d+)"/gu, '"$$$1"'));
  for (const list of LISTS as readonly ListName[]) {
    const [was, is] = [keyed<object>(list, before[list]), keyed<object>(list, after[list])];
    const changed = [...is].filter(([key, it]) => JSON.stringify(was.get(key)) !== JSON.stringify(it));
    patch[list] = changed.map(([, it]) => marked(it));
    const gone = [...was].filter(([key]) => !is.has(key));
    if (gone.length > 0) removed[list] = gone.map(([key, it]) => ('id' in it ? key : it));
  }
  return { ...patch, removed };
}

describe.each(['nl', 'en'] as const)('said back in %s', (language) => {
  test('a sentence means what it meant', () => {
    const lost: string[] = [];
    for (const entry of all) {
      const within = casusOf(entry);
      const first = understood(entry, entry.say, within);
      const done = first.chosen === undefined || first.chosen.deeds.length === 0 ? undefined : perform(within, first.chosen.deeds);
      if (done?.ok !== true) continue;
      const said = sayBack(within, first.chosen?.deeds ?? [], language);
      const again = understood(entry, said, within, language);
      const redone = again.chosen === undefined ? undefined : perform(within, again.chosen.deeds);
      if (redone?.ok !== true || compare(patchOf(within, done.casus), within, redone.casus).length > 0)
        lost.push(`${entry.id}: ${entry.say} -> ${said}`);
    }
    expect(lost).toEqual([]);
  });
});

/** Sentences in which a name is a word too, or only half a name, or one of two who are called so. */
const aboutTheName = /^(name-1\d|event-09|tie-2[4-6]|fix-14|fix-02|h-fix-\d+|tie-27)$/u;

test('renaming the people changes nothing else', () => {
  const strange = [
    'Wobbe',
    'Quirina',
    'Xander',
    'Ysbrand',
    'Zoltan',
    'Fjodor',
    'Gwenaël',
    'Ophelia',
    'Tjitske',
    'Uldrik',
    'Noëlla',
    'Kwame',
  ];
  const differing: string[] = [];
  for (const entry of all.filter((it) => !aboutTheName.test(it.id))) {
    const within = casusOf(entry);
    const names = within.persons.flatMap((it) => it.name ?? []);
    if (new Set(names).size < names.length) continue;
    const other = new Map(names.map((name, at) => [keyOfWords(name), strange[at] ?? name]));
    const renamed = (text: string): string => text.replaceAll(/[\p{L}\p{M}]+/gu, (word) => other.get(keyOfWords(word)) ?? word);
    const persons = within.persons.map((it) => (it.name === undefined ? it : { ...it, name: renamed(it.name) }));
    const told = new Set(['say', 'name', 'title', 'unclear', 'theme']);
    const next = JSON.parse(JSON.stringify(entry), (key, value: unknown) =>
      typeof value === 'string' && told.has(key) ? renamed(value) : value,
    ) as Entry;
    const casus = { ...within, persons };
    const faults = compareAnswer(next, casus, answerOf(understood(next, next.say, casus), casus));
    if (faults.length > 0) differing.push(`${entry.id}: ${next.say}: ${faults[0] ?? ''}`);
  }
  expect(differing).toEqual([]);
});

describe('random text never changes a casus', () => {
  const within = casusOf(examples.find((it) => it.context.start === 'gezin4') ?? (examples[0] as Entry));
  const nothingDone = (text: string, selected: readonly string[]): void => {
    const { chosen } = understand(text, { casus: within, selected, language: 'nl', newId: countedIds() });
    expect(chosen?.deeds ?? []).toEqual([]);
  };
  const selection = fc.subarray(
    within.persons.map((it) => it.id),
    { maxLength: 3 },
  );

  test('of any characters but digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), selection, (text, selected) =>
        nothingDone(
          text
            .replaceAll(/\p{N}/gu, '')
            .replaceAll(/[\p{L}\p{M}'’-]+/gu, (word) => (lookUpWord(keyOfWords(word)).length > 0 ? 'qq' : word)),
          selected,
        ),
      ),
      { numRuns: 700 },
    );
  });

  test('of words that it does not know, with numbers between them', () => {
    const word = fc.constantFrom(
      'qui',
      'blorp',
      'zwemmen',
      'gisting',
      'kwebbel',
      'tafel',
      'vrolijk',
      'grommen',
      'wandelt',
      'snoep',
      'fluit',
    );
    const piece = fc.oneof(
      { weight: 4, arbitrary: word },
      { weight: 1, arbitrary: fc.constantFrom('...', '!', '?', ',', ':', '120', '999', '4711') },
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), selection, (pieces, selected) =>
        nothingDone(pieces.join(' '), selected),
      ),
      { numRuns: 700 },
    );
  });
});
