import { describe, expect, test } from 'vitest';
import { ageOf, ageOn, isDeadOn } from '../../../shared/rules/age.ts';

const years = (count: number, circa = false): object => ({ unit: 'years', count, circa });

describe('an age', () => {
  test.each([
    ['2013-09-14', '2024-05-16', years(10)],
    ['2013-05-16', '2024-05-16', years(11)],
    ['2013-05-17', '2024-05-16', years(10)],
    ['2000-02-29', '2024-02-28', years(23)],
    ['2007-11', '2024-05-16', years(16)],
    ['2007-05', '2024-05-16', years(17)],
    ['1978', '2024-05-16', years(46)],
    ['2010', '2024-05-16', years(14, true)],
    ['2006', '2024', years(18)],
    ['~1950', '2024-05-16', years(74, true)],
    ['2024', '2024-05-16', years(0, true)],
    ['2022-06', '2024-05', { unit: 'months', count: 23, circa: false }],
    ['2022-05', '2024-05', years(2)],
    ['2024-04-20', '2024-06-01', { unit: 'weeks', count: 6, circa: false }],
    ['2024-02-28', '2024-03-01', { unit: 'weeks', count: 0, circa: false }],
    ['2023-12-25', '2024-01-15', { unit: 'weeks', count: 3, circa: false }],
    ['2024-04', '2024-05-16', { unit: 'months', count: 1, circa: false }],
  ])('of somebody born %s is right on %s', (birth, on, age) => expect(ageOn(birth, on)).toEqual(age));

  test.each([undefined, '<1940', '>1940', '?"lang geleden"', '2025', '2024-07'])('of somebody born %s cannot be counted', (birth) =>
    expect(ageOn(birth, '2024-05-16')).toBeUndefined(),
  );

  test('stops at death', () => {
    const person = { id: 'p', gender: 'male', birth: '1946', death: '2008' } as const;
    expect(ageOf(person, '2024')).toEqual(years(62));
    expect(ageOf(person, '2000')).toEqual(years(54));
    expect(ageOf({ ...person, death: '?"onbekend"' }, '2024')).toBeUndefined();
  });
});

test.each([
  [undefined, false],
  ['2008', true],
  ['2024', true],
  ['2025', false],
  ['2024-06', false],
  ['2024-05', true],
  ['?"onbekend"', true],
  ['<2025', true],
])('somebody who died %s is dead in May 2024: %s', (death, dead) =>
  expect(isDeadOn({ id: 'p', gender: 'male', ...(death === undefined ? {} : { death }) }, '2024-05')).toBe(dead),
);
