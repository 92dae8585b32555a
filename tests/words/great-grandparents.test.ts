import { expect, test } from 'vitest';
import { perform } from '../../shared/commands/index.ts';
import type { Casus } from '../../shared/model/records.ts';
import { understand } from '../../shared/words/index.ts';
import { casusOf, childrenOf, couple } from '../helpers/casus.ts';

const named = (id: string, name: string, gender: 'male' | 'female', birth: string) => ({ id, name, gender, birth });
const family = casusOf({
  persons: [
    named('wim', 'Wim', 'male', '1946'),
    named('joke', 'Joke', 'female', '1949'),
    named('karin', 'Karin', 'female', '1975'),
    named('peter', 'Peter', 'male', '1973'),
    named('lotte', 'Lotte', 'female', '2010'),
  ],
  unions: [couple('u1', 'wim', 'joke'), couple('u2', 'peter', 'karin')],
  descents: [...childrenOf('u1', 'karin'), ...childrenOf('u2', 'lotte')],
});

let made = 0;
function asked(text: string, casus: Casus = family, language: 'nl' | 'en' = 'nl') {
  return understand(text, { casus, selected: ['lotte'], language, newId: () => `new-${(made += 1)}` });
}
function after(text: string, casus: Casus = family): Casus {
  const done = perform(casus, asked(text, casus).chosen?.deeds ?? []);
  if (!done.ok || done.casus === casus) throw new Error(`Not done: ${text}`);
  return done.casus;
}

test.each(['overgrootmoeder moeders kant Anna 1920', 'overoma van moeders kant Anna 1920', 'overgrootmoeder van moeder Anna 1920'])(
  '%s: of which grandparent is asked, and nobody is invented between',
  (text) => {
    const { chosen, readings } = asked(text);
    expect([chosen, readings.map(({ say }) => say)]).toEqual([
      undefined,
      ['moeder van Wim: Anna geb 1920', 'moeder van Joke: Anna geb 1920'],
    ]);
    const done = perform(family, readings[0]?.deeds ?? []);
    expect(done.ok && done.casus.persons.length).toBe(family.persons.length + 1);
  },
);

test('every reading is a sentence that does the same', () => {
  for (const language of ['nl', 'en'] as const) {
    const { readings } = asked(
      language === 'nl' ? 'overgrootvader van Lotte Piet 1918' : 'great-grandfather of Lotte Piet 1918',
      family,
      language,
    );
    expect(readings).toHaveLength(2);
    for (const { say, deeds } of readings) {
      const again = asked(say, family, language).chosen;
      expect([say, again?.deeds.map(({ command }) => command)]).toEqual([say, deeds.map(({ command }) => command)]);
    }
  }
});

test('a great-grandparent who is there is meant without asking', () => {
  const known = after('moeder van Joke Anna 1920');
  const close = after('overoma en Lotte hecht', known);
  expect(close.ties).toMatchObject([{ to: 'lotte', kind: 'close', from: known.persons.find(({ name }) => name === 'Anna')?.id }]);
  expect(after('overgrootmoeder overleden 1990', known).persons.find(({ name }) => name === 'Anna')?.death).toBe('1990');
});

test('where only one grandparent is drawn, or none, it is not taken to be theirs in silence', () => {
  const one = casusOf({
    ...family,
    persons: family.persons.filter(({ id }) => id !== 'joke'),
    unions: family.unions.slice(1),
    descents: [...childrenOf('u2', 'lotte'), { child: 'karin', kind: 'biological', parents: ['wim'] }],
  });
  expect(asked('overoma Anna 1920', one)).toMatchObject({ readings: [], unclear: { lack: 'more-needed' } });
  expect(asked('overoma vaders kant Anna 1920')).toMatchObject({ readings: [], unclear: { lack: 'nobody' } });
});
