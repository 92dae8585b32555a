import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, surelyBefore, timeOf } from '../../../shared/model/date.ts';

describe('a date', () => {
  test.each([
    ['2013-09-14', { precision: 'day', year: 2013, month: 9, day: 14 }],
    ['2013-09', { precision: 'month', year: 2013, month: 9 }],
    ['2013', { precision: 'year', year: 2013 }],
    ['~1950', { precision: 'about', year: 1950 }],
    ['<1940', { precision: 'before', year: 1940 }],
    ['>1940', { precision: 'after', year: 1940 }],
    ['?"eind jaren 80"', { precision: 'text', text: 'eind jaren 80' }],
    ['?"onbekend"', { precision: 'text', text: 'onbekend' }],
    ['2024-02-29', { precision: 'day', year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { precision: 'day', year: 2000, month: 2, day: 29 }],
  ])('%s is read', (text, date) => expect(readDate(text)).toEqual(date));

  test.each([
    '2013-02-30',
    '2023-02-29',
    '1900-02-29',
    '2013-04-31',
    '2013-13',
    '2013-00',
    '2013-01-00',
    '13',
    '14-09-2013',
    '2013-9-14',
    '~2013-09',
    '',
    '?',
    '?""',
    ' 2013',
    '2013 ',
    'onbekend',
    '２０１３',
    '<',
    '2013-09-14T00:00',
  ])('%j says no possible date', (text) => expect(readDate(text)).toBeUndefined());

  test('is possible exactly when the calendar has it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const real = new Date(Date.UTC(year, month - 1, day));
          expect(readDate(written) !== undefined).toBe(real.getUTCDate() === day);
        },
      ),
    );
  });

  test('is put in order with what is not known first', () => {
    const inOrder = ['<1940', '1940', '1940-02', '1940-02-03', '1940-03', '>1940', '1941'];
    const times = inOrder.map((text) => timeOf(text) ?? Number.NaN);
    expect(times.toSorted((a, b) => a - b)).toEqual(times);
    expect(timeOf('?"ooit"')).toBeUndefined();
  });

  test.each([
    ['2013-05', '2013-06', true],
    ['2013-05-01', '2013-05-02', true],
    ['2013-05', '2013-05-02', false],
    ['2012', '2013', false],
    ['~2012', '2013-01-01', false],
    ['2013-05-02', '2013-05-02', false],
  ])('%s surely lies before %s: %s', (first, second, answer) => expect(surelyBefore(first, second)).toBe(answer));
});
