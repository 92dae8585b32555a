import { expect, test } from 'vitest';
import { dayOfMoment, momentInWords, momentAmong } from '../../../renderer/words/moment.ts';

const at = (day: number, hour: number, minute = 0) => new Date(2024, 4, day, hour, minute).getTime();

test('today and yesterday are called so, by the calendar and not by hours', () => {
  expect(momentInWords(at(16, 10, 30), at(16, 23, 59), 'nl')).toBe('vandaag 10:30');
  expect(momentInWords(at(15, 23, 45), at(16, 0, 5), 'nl')).toBe('gisteren 23:45');
  expect(momentInWords(at(15, 16, 45), at(16, 9), 'en')).toBe('yesterday 16:45');
});

test('any other day has its date', () => {
  expect(dayOfMoment(at(14, 12), at(16, 12), 'nl')).toBe('14 mei 2024');
  expect(dayOfMoment(at(17, 12), at(16, 12), 'nl')).toBe('17 mei 2024');
});

test('two moments of one minute are told apart by their seconds, any other by its minute', () => {
  const at = (time: string): number => new Date(`2026-11-22T${time}`).getTime();
  const all = [at('10:30:05'), at('10:30:40'), at('10:31:05')];
  expect(all.map((it) => momentAmong(it, all, at('12:00:00'), 'nl'))).toEqual(['vandaag 10:30:05', 'vandaag 10:30:40', 'vandaag 10:31']);
  expect(momentAmong(at('10:30:05'), all, at('12:00:00'), 'en')).toBe('today 10:30:05');
});
