import { describe, expect, test } from 'vitest';
import type { Casus, Consent } from '../../../shared/model/records.ts';
import { searchTextOf } from '../../../shared/rules/search-text.ts';
import { onDay, summaryOf } from '../../../shared/rules/summary.ts';
import { casusOf, childrenOf, couple } from '../../helpers/casus.ts';

const said = (person: string, given: boolean, more: Partial<Consent> = {}): Consent => ({
  person,
  role: person === 'kind' ? 'young-person' : 'parent-with-authority',
  purpose: 'discuss-in-learning-session',
  given,
  date: '2024-05-01',
  ...more,
});

/** A child of two parents with authority, born on a day. */
function about(birth: string | undefined, lists: Partial<Casus> = {}): Casus {
  return casusOf({
    persons: [
      { id: 'vader', gender: 'male' },
      { id: 'moeder', gender: 'female' },
      { id: 'kind', gender: 'female', index: true, ...(birth !== undefined && { birth }) },
      { id: 'oma', gender: 'female' },
    ],
    unions: [couple('u', 'vader', 'moeder')],
    descents: childrenOf('u', 'kind'),
    custody: ['vader', 'moeder'].map((parent) => ({ child: 'kind', parent, authority: 'yes' as const })),
    ...lists,
  });
}

const consent = (casus: Casus, today = '2024-06-01') => onDay(summaryOf(casus), today).consent;
const turns = (birth: string | undefined, today = '2024-06-01') => onDay(summaryOf(about(birth)), today).turns;

describe('consent to discuss a casus', () => {
  const both = [said('vader', true), said('moeder', true)];

  test.each<readonly [string, string, readonly Consent[], string, number, number]>([
    ['nobody was asked', '2015', [], 'not-asked', 0, 2],
    ['both parents gave it', '2015', both, 'given', 2, 2],
    ['one of two parents gave it', '2015', [said('vader', true)], 'partly', 1, 2],
    ['one of two parents refused', '2015', [said('vader', true), said('moeder', false)], 'refused', 1, 2],
    ['it was taken back later', '2015', [...both, said('moeder', false, { date: '2024-05-20' })], 'refused', 1, 2],
    ['it was given after all', '2015', [said('moeder', false, { date: '2024-04-01' }), ...both], 'given', 2, 2],
    ['its time is over', '2015', [said('vader', true), said('moeder', true, { validUntil: '2024-05-31' })], 'expired', 1, 2],
    [
      'its time is not over on its last day',
      '2015',
      [said('vader', true), said('moeder', true, { validUntil: '2024-06-01' })],
      'given',
      2,
      2,
    ],
    ['it was given for another purpose', '2015', [said('vader', true, { purpose: 'keep-in-file' })], 'not-asked', 0, 2],
    ['a grandmother without a say refused', '2015', [...both, said('oma', false, { role: 'parent-without-authority' })], 'given', 2, 2],
    ['a guardian gave it too', '2015', [...both, said('oma', true, { role: 'guardian' })], 'given', 3, 3],
    ['a child of 12 was not asked', '2012-06-01', both, 'partly', 2, 3],
    ['a child turns 12 tomorrow', '2012-06-02', both, 'given', 2, 2],
    ['a child of 12 gave it with the parents', '2012-01', [...both, said('kind', true)], 'given', 3, 3],
    ['somebody of 16 gave it alone', '2008-01', [said('kind', true)], 'given', 1, 1],
    ['somebody of 16 was not asked, the parents were', '2008-01', both, 'partly', 2, 3],
    ['somebody of 16 refused', '2008-01', [...both, said('kind', false)], 'refused', 2, 3],
  ])('is told where %s', (_what, birth, consents, state, given, of) => {
    expect(consent(about(birth, { consents: [...consents] }))).toEqual({ state, given, of });
  });

  test('is asked of the living parents by law where the file says nothing of authority', () => {
    expect(consent(about('2015', { custody: [] })).of).toBe(2);
    expect(consent(about('2015', { custody: [{ child: 'kind', parent: 'vader', authority: 'no' }] })).of).toBe(1);
    const [vader, ...others] = about('2015').persons;
    const widowed = about('2015', { custody: [], persons: [...(vader ? [{ ...vader, death: '2020' }] : []), ...others] });
    expect(consent(widowed).of).toBe(1);
  });

  test('is asked of the organisation that is guardian', () => {
    const guarded = about('2015', {
      custody: [],
      involved: [{ id: 'gi', kind: 'statutory', name: 'Jeugdbescherming' }],
      descents: [...childrenOf('u', 'kind'), { child: 'kind', kind: 'guardianship', organisation: 'gi' }],
      consents: [said('gi', true, { role: 'guardian' })],
    });
    expect(consent(guarded)).toEqual({ state: 'given', given: 1, of: 1 });
  });

  test('of a casus about nobody is that of whoever was asked', () => {
    expect(consent(casusOf({}))).toEqual({ state: 'not-asked', given: 0, of: 0 });
    const nobody = {
      ...about('2015', { consents: [said('vader', true)] }),
      persons: about('2015').persons.map(({ index: _index, ...it }) => it),
    };
    expect(consent(nobody)).toEqual({ state: 'given', given: 1, of: 1 });
  });
});

describe('the next age at which the person gets a say', () => {
  test.each([
    ['2013-09-14', { age: 12, on: '2025-09-14' }],
    ['2013-09', { age: 12, on: '2025-09' }],
    ['2013', { age: 12, on: '2025' }],
    ['~2013', { age: 12, on: '~2025' }],
    ['2012-06-01', { age: 12, on: '2024-06-01' }],
    ['2012-05-31', { age: 16, on: '2028-05-31' }],
    ['2012', { age: 12, on: '2024' }],
    ['2008-02-29', { age: 16, on: '2024-02-29' }],
    ['2084-02-29', { age: 12, on: '2096-02-29' }],
    ['2088-02-29', { age: 12, on: '2100-03-01' }],
    ['2008-05-31', null],
    ['1970', null],
    ['>2013', null],
    ['?"lang geleden"', null],
    [undefined, null],
  ])('of somebody born %s', (birth, turn) => expect(turns(birth, birth === '2008-02-29' ? '2024-02-01' : undefined)).toEqual(turn));

  test('is the first of several persons, and of nobody who died', () => {
    const persons = [
      { id: 'a', gender: 'male' as const, index: true, birth: '2014-01' },
      { id: 'b', gender: 'male' as const, index: true, birth: '2013-01' },
      { id: 'c', gender: 'male' as const, index: true, birth: '2012-09', death: '2020' },
    ];
    expect(onDay(summaryOf(casusOf({ persons })), '2024-06-01').turns).toEqual({ age: 12, on: '2025-01' });
  });
});

describe('a summary', () => {
  test('gives the last leersessie as it was written, whatever their order', () => {
    const sessions = ['2024-03-07', '2024-05', '?"ooit"', '2023'].map((date) => ({ date }));
    expect(summaryOf(casusOf({ sessions })).lastSession).toBe('2024-05');
    expect(summaryOf(casusOf({})).lastSession).toBe('');
  });

  test('holds no name but the title', () => {
    const casus = about('2015', { consents: [said('vader', true)], title: 'Familie' });
    expect(JSON.stringify(summaryOf(casus))).not.toMatch(/vader|moeder|oma/);
  });
});

test('a casus is found by every sort of words in it, and by nothing that is no word of somebody', () => {
  const text = searchTextOf(
    casusOf({
      id: 'W-1',
      title: 'Familie',
      intake: { district: 'West', reframedQuestion: { text: 'Hoe verder?' } },
      persons: [{ id: 'p', gender: 'male', name: 'Joost', note: 'stil', traits: [{ category: 'other', text: 'moe', status: 'past' }] }],
      involved: [{ id: 'i', kind: 'school', name: 'De Vlinder' }],
      events: [{ id: 'e', date: '2020', title: 'verhuisd', for: [], impact: 1 }],
    }),
  );
  expect(text).toEqual({ code: 'W-1', title: 'Familie', names: 'Joost\nDe Vlinder', notes: 'West\nHoe verder?\nstil\nmoe\nverhuisd' });
});
