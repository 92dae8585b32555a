import { expect, test } from 'vitest';
import { dayInWords, dayTyped } from '../../../renderer/casussen/written-day.ts';

test.each([
  ['2024-05-16', '16 mei 2024', '16 May 2024'],
  ['2024-05', 'mei 2024', 'May 2024'],
  ['2024', '2024', '2024'],
  ['~1950', '±1950', '±1950'],
  ['?"na de zomer"', 'na de zomer', 'na de zomer'],
  ['', '', ''],
])('%s is written as %s', (date, nl, en) => expect([dayInWords(date, 'nl'), dayInWords(date, 'en')]).toEqual([nl, en]));

test.each([
  ['14-9-2025', '2025-09-14'],
  [' 14/09/2025 ', '2025-09-14'],
  ['9-2025', '2025-09'],
  ['2025', '2025'],
  ['2025-09-14', '2025-09-14'],
])('somebody who types %s means %s', (typed, day) => expect(dayTyped(typed)).toBe(day));

test.each(['', '31-2-2025', '2025-13', 'morgen', '~1950'])('%j is no day', (typed) => expect(dayTyped(typed)).toBeUndefined());
