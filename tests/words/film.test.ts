import { expect, test } from 'vitest';
import { perform } from '../../shared/commands/index.ts';
import type { Casus } from '../../shared/model/records.ts';
import { understand } from '../../shared/words/index.ts';
import { film, filmed, told } from '../helpers/film.ts';
import type { Step } from '../helpers/film.ts';
import { casusOf, countedIds, examples } from './corpus.ts';
import type { Entry } from './check.mjs';

/** A sentence costs its letters and Enter; in an empty line every arrow walks. */
function keysOf(step: Step): number {
  return 'say' in step ? step.say.length + 1 : step.by.length;
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
    if (done?.ok !== true) continue;
    const [first] = done.casus.persons;
    if (selected.length === 0 && first !== undefined) selected = [first.id];
    casus = done.casus;
  }
  expect(told(casus)).toEqual(filmed);
  const keys = film.reduce((sum, step) => sum + keysOf(step), 0);
  expect(keys).toBeLessThan(350);
  expect(keys).toMatchInlineSnapshot(`278`);
});
