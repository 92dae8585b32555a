import { expect, test } from 'vitest';
import { dueIn } from '../../../renderer/casussen/due.ts';
import { row } from './rows.ts';

const today = '2025-01-01';

test('what is due comes in the order of its day, and says what is past', () => {
  const due = dueIn(
    [
      row('W-1', { turns: { age: 16, on: '2025-09-14' } }),
      row('W-2', { turns: { age: 12, on: '2024-12-01' } }),
      row('W-3', { retainUntil: '2024-12-31' }),
      row('W-4', { retainUntil: '2040-01-01' }),
      row('W-5', { turns: { age: 12, on: '2027-02-01' } }),
    ],
    today,
  );
  expect(due.map(({ code, what }) => [code, what])).toEqual([
    ['W-2', 'turns'],
    ['W-3', 'retained'],
    ['W-1', 'turns'],
  ]);
  expect(due.map((one) => one.what === 'turns' && one.past)).toEqual([true, false, false]);
});

test('a casus that is over asks for no consent, but its keeping term counts', () => {
  const over = row('W-1', { status: 'closed', turns: { age: 12, on: '2025-02-01' }, retainUntil: '2024-12-31' });
  expect(dueIn([over], today).map(({ what }) => what)).toEqual(['retained']);
});

test('a birthday is told from a year and a half before', () => {
  const rows = [row('W-1', { turns: { age: 12, on: '2026-07-01' } }), row('W-2', { turns: { age: 12, on: '2026-07-02' } })];
  expect(dueIn(rows, today).map(({ code }) => code)).toEqual(['W-1']);
});

test('a year of which only half is gone is not past', () => {
  const [due] = dueIn([row('W-1', { turns: { age: 12, on: '~2025' } })], '2025-06-01');
  expect(due).toMatchObject({ what: 'turns', past: false });
});
