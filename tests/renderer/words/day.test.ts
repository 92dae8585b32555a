import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOnPaper, daySaid, dayTyped } from '../../../renderer/words/day.ts';

test.each([
  ['2024-05-06', '06-05-2024', '6 May 2024'],
  ['2024-05', '05-2024', 'May 2024'],
  ['2024', '2024', '2024'],
  ['?"onbekend"', '?"onbekend"', '?"onbekend"'],
])('%s is told in Dutch as %s and in English as %s', (date, nl, en) => {
  expect([daySaid(date, 'nl'), daySaid(date, 'en')]).toEqual([nl, en]);
});

test('every day that the paper writes is read back as the same day', () => {
  const days = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((it) => it.toISOString().slice(0, 10));
  fc.assert(fc.property(days, (day) => dayTyped(dayOnPaper(day)) === day));
});
