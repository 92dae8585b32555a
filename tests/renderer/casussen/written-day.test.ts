import { expect, test } from 'vitest';
import { dayInWords } from '../../../renderer/casussen/written-day.ts';

test.each([
  ['2024-05-16', '16 mei 2024', '16 May 2024'],
  ['2024-05', 'mei 2024', 'May 2024'],
  ['2024', '2024', '2024'],
  ['~1950', '±1950', '±1950'],
  ['?"na de zomer"', 'na de zomer', 'na de zomer'],
  ['', '', ''],
])('%s is written as %s', (date, nl, en) => expect([dayInWords(date, 'nl'), dayInWords(date, 'en')]).toEqual([nl, en]));
