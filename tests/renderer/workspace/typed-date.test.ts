import { expect, test } from 'vitest';
import { dateTyped } from '../../../renderer/workspace/typed-date.ts';

test.each([
  ['14-9-2025', '2025-09-14'],
  [' 14/09/2025 ', '2025-09-14'],
  ['9-2025', '2025-09'],
  ['2025', '2025'],
  ['2025-09-14', '2025-09-14'],
])('somebody who types %s means %s', (typed, day) => expect(dateTyped(typed)).toBe(day));

test.each(['', '31-2-2025', '2025-13', 'morgen', '~1950'])('%j is no day', (typed) => expect(dateTyped(typed)).toBeUndefined());

test('where a whole day is asked for, a month is none', () => {
  expect([dateTyped('14-9-2025', 'day'), dateTyped('9-2025', 'day')]).toEqual(['2025-09-14', undefined]);
});
