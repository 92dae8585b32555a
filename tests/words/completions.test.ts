import { expect, test } from 'vitest';
import { understand } from '../../shared/words/index.ts';
import { casusOf, countedIds, examples } from './corpus.ts';
import type { Entry } from './check.mjs';

const casus = casusOf(examples.find((it) => it.context.start === 'gezin4') as Entry);
const after = (text: string, selected: readonly string[] = ['lotte']): readonly string[] =>
  understand(text, { casus, selected, language: 'nl', newId: countedIds() }).completions.map((it) => it.text);

test('people come first after one letter, the nearest kin of the selection before the others', () => {
  expect(after('b').slice(0, 3)).toEqual(['Bram', 'Bas', 'Bobbie']);
  expect(after('b', ['peter']).slice(0, 2)).toEqual(['Bas', 'Bram']);
});

test('words of the language follow, and those of the other one from three letters on', () => {
  expect(after('Lotte he')).toContain('hecht');
  expect(after('Lotte clo')).toContain('close');
});

test('a misspelt word is offered as what it is most like, and never taken', () => {
  expect(after('vader en moeder gescheden')).toEqual(['gescheiden']);
  const { chosen, unclear } = understand('Lotte versmoltn met Bram', { casus, selected: [], language: 'nl', newId: countedIds() });
  expect(chosen).toBeUndefined();
  expect(unclear).toMatchObject({ text: 'versmoltn', from: 6, to: 15, nearest: 'versmolten' });
});

test('nothing is offered behind a space', () => expect(after('Lotte ')).toEqual([]));
