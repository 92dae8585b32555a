import { expect, test } from 'vitest';
import { perform } from '../../shared/commands/index.ts';
import type { Casus } from '../../shared/model/records.ts';
import { understand } from '../../shared/words/index.ts';
import { casusOf, countedIds, examples } from './corpus.ts';
import type { Entry } from './check.mjs';

/** A step of the film: a sentence, or walking to somebody in the drawing with an arrow. */
type Step = { readonly say: string } | { readonly walkTo: string };

/** Scene 1 of what the program is for: a mother talks about three generations. */
const film: readonly Step[] = [
  { say: 'lotte 15 v' },
  { walkTo: 'Lotte' },
  { say: 'moeder karin 44, vader peter 46, h 2008 s 2017' },
  { say: 'broer bram 12, zus fleur 6' },
  { walkTo: 'Karin' },
  { say: 'vader wim 1946-2008, moeder joke 1949, h 1971' },
  { say: 'zus anouk 41' },
  { walkTo: 'Peter' },
  { say: 'vader henk 1948, moeder tineke 1950' },
  { say: 'broer bas 43' },
  { say: 'partner sanne 40 sw 2019' },
  { say: 'karin joke hecht' },
  { say: 'bram peter ruzie' },
  { say: 'karin joke tegen peter' },
];

/** A sentence costs its letters and Enter; walking costs leaving the line, two arrows and coming back. */
function keysOf(step: Step): number {
  return 'say' in step ? step.say.length + 1 : 4;
}

test('twelve people with their years, three unions, two ties and a coalition take under 350 keys', () => {
  let casus: Casus = casusOf(examples.find((it) => it.context.start === 'leeg') as Entry);
  let selected: readonly string[] = [];
  const newId = countedIds();
  for (const step of film) {
    if ('walkTo' in step) {
      selected = casus.persons.filter((it) => it.name === step.walkTo).map((it) => it.id);
      continue;
    }
    const { chosen } = understand(step.say, { casus, selected, language: 'nl', newId });
    const done = chosen === undefined ? undefined : perform(casus, chosen.deeds);
    expect([step.say, done?.ok]).toEqual([step.say, true]);
    if (done?.ok === true) casus = done.casus;
  }
  const people = casus.persons.map(({ name, gender, birth, death }) =>
    [name, gender, birth, death].filter((it) => it !== undefined).join(' '),
  );
  expect(people).toEqual([
    'Lotte female ~2011',
    'Karin female ~1982',
    'Peter male ~1980',
    'Bram male ~2014',
    'Fleur female ~2020',
    'Wim male 1946 2008',
    'Joke female 1949',
    'Anouk female ~1985',
    'Henk male 1948',
    'Tineke female 1950',
    'Bas male ~1983',
    'Sanne unknown ~1986',
  ]);
  const nameOf = (id: string): string => casus.persons.find((it) => it.id === id)?.name ?? '';
  expect(
    casus.unions.map((it) => [
      it.partners.map(nameOf).toSorted().join(' '),
      it.form,
      it.end ?? '',
      (it.dates ?? []).map((date) => `${date.kind} ${date.date}`).join(', '),
    ]),
  ).toEqual([
    ['Karin Peter', 'married', 'divorced', 'married 2008, divorced 2017'],
    ['Joke Wim', 'married', '', 'married 1971'],
    ['Henk Tineke', 'unknown', '', ''],
    ['Peter Sanne', 'cohabiting', '', 'cohabiting 2019'],
  ]);
  expect(casus.ties.map((it) => `${nameOf(it.from)} ${it.kind} ${nameOf(it.to)}`)).toEqual(['Karin close Joke', 'Bram conflict Peter']);
  expect(casus.coalitions).toMatchObject([{ effect: 'against', overt: true }]);
  const keys = film.reduce((sum, step) => sum + keysOf(step), 0);
  expect(keys).toBeLessThan(350);
  expect(keys).toMatchInlineSnapshot(`287`);
});
