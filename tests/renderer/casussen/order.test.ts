import { describe, expect, test } from 'vitest';
import { chosen, countsOf, districtsOf, firstChoice, keptRows, sorted } from '../../../renderer/casussen/order.ts';
import { row } from './rows.ts';

const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);

const rows = [
  row('W-2', { status: 'closed', lastSession: '2024-03-07' }),
  row('W-14', { status: null, lastSession: '' }),
  row('W-9', { district: 'Zuid', lastSession: '2024-05-14', consent: { state: 'partly', given: 1, of: 2 } }),
  row('W-19', { status: 'under-discussion' }),
  row('W-3', { status: 'moved-away', district: '', lastSession: '2024-03-12' }),
  row('W-11'),
];

describe('the order of the list', () => {
  test('puts the latest session first, then those without one, and what is over below', () => {
    expect(codes(chosen(rows, firstChoice))).toEqual(['W-11', 'W-19', 'W-9', 'W-14', 'W-3', 'W-2']);
  });

  test('keeps what is over below when the earliest session comes first', () => {
    const order = codes(sorted(rows, { column: 'session', direction: 'ascending' }));
    expect(order).toEqual(['W-14', 'W-9', 'W-11', 'W-19', 'W-2', 'W-3']);
  });

  test('counts the numbers in a code, so that 9 comes before 11', () => {
    expect(codes(sorted(rows, { column: 'code', direction: 'ascending' }))).toEqual(['W-2', 'W-3', 'W-9', 'W-11', 'W-14', 'W-19']);
    expect(codes(sorted(rows, { column: 'code', direction: 'descending' }))[0]).toBe('W-19');
  });
});

describe('the filters of the list', () => {
  test('count families that moved away with the closed ones', () => {
    expect(countsOf(rows, firstChoice)).toEqual({ all: 6, running: 2, 'under-discussion': 1, closed: 2 });
    expect(codes(chosen(rows, { ...firstChoice, status: 'closed' }))).toEqual(['W-3', 'W-2']);
  });

  test('count only what the other filters leave', () => {
    expect(countsOf(rows, { ...firstChoice, district: 'Zuid' }).all).toBe(1);
    expect(codes(chosen(rows, { ...firstChoice, consent: 'partly' }))).toEqual(['W-9']);
  });

  test('offer every district once, and none at the end', () => expect(districtsOf(rows)).toEqual(['West', 'Zuid', '']));
});

describe('a list that is read again', () => {
  test('keeps the objects of the rows that say the same', () => {
    const [first] = rows;
    const again = rows.map((one) => ({ ...one, ...(one.code === 'W-11' && { title: 'Nieuw' }) }));
    const kept = keptRows(rows, again);
    expect(kept[0]).toBe(first);
    expect(kept.at(-1)).not.toBe(rows.at(-1));
    expect(kept).toEqual(again);
  });
});
