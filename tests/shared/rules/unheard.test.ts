import { expect, test } from 'vitest';
import type { Casus } from '../../../shared/model/records.ts';
import { consentOn, unheardOn, voicesOf } from '../../../shared/rules/consent.ts';
import { casusOf, childrenOf, couple } from '../../helpers/casus.ts';

const today = '2024-06-01';
const family = (birth: string, more: Partial<Casus> = {}): Casus =>
  casusOf({
    persons: [
      { id: 'm', gender: 'female' },
      { id: 'f', gender: 'male' },
      { id: 'c', gender: 'female', birth, index: true },
    ],
    unions: [couple('u', 'm', 'f')],
    descents: childrenOf('u', 'c'),
    ...more,
  });
const asked = (casus: Casus): readonly string[] => unheardOn(casus, today).map(({ id, role }) => `${id} ${role}`);
const said = (person: string, given: boolean, validUntil?: string): Casus['consents'][number] => ({
  person,
  role: 'parent-with-authority',
  purpose: 'discuss-in-learning-session',
  given,
  date: '2024-01-01',
  ...(validUntil !== undefined && { validUntil }),
});

test.each([
  ['2015', ['m parent-with-authority', 'f parent-with-authority']],
  ['2010', ['m parent-with-authority', 'f parent-with-authority', 'c young-person']],
  ['2005', ['c young-person']],
])('who was born in %s and the parents are asked by the age: %j', (birth, expected) => {
  expect(asked(family(birth))).toEqual(expected);
});

test('who said yes or no is not asked again, until the consent is over', () => {
  expect(asked(family('2010', { consents: [said('m', true), said('f', false)] }))).toEqual(['c young-person']);
  expect(asked(family('2015', { consents: [said('m', true, '2024-03'), said('f', true)] }))).toEqual(['m parent-with-authority']);
});

test('a guardian is asked as a guardian, and nobody is left to ask where all who have a say gave it', () => {
  const guarded = family('2015', { descents: [{ child: 'c', kind: 'guardianship', parents: ['m'] }] });
  expect(asked(guarded)).toEqual(['m guardian']);
  const given = family('2010', { consents: [said('m', true), said('f', true), said('c', true)] });
  expect(asked(given)).toEqual([]);
  expect(consentOn(voicesOf(given), today).state).toBe('given');
});
