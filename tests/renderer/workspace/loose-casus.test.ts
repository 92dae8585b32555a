import { expect, test } from 'vitest';
import { changed } from '../../../renderer/workspace/loose-casus.ts';
import type { Loose } from '../../../renderer/workspace/loose-casus.ts';
import { applyChange, difference, invert } from '../../../shared/model/change.ts';
import { casusOf } from '../../helpers/casus.ts';

const start = casusOf({ title: 'Gezin', intake: { district: 'West' } });
const fresh: Loose = { from: start, now: start, done: [], undone: [] };

test('what began on an older casus leaves in place what was done since, and is taken back by itself', () => {
  const titled = changed(fresh, difference(start, { ...start, title: 'Familie' }));
  const both = changed(titled, difference(start, { ...start, intake: { district: 'Noord' } }));
  expect(both.now).toMatchObject({ title: 'Familie', intake: { district: 'Noord' } });
  expect(both.done).toHaveLength(2);
  const [first, last] = [both.done[0] ?? [], both.done[1] ?? []];
  const back = applyChange(both.now ?? start, invert(last));
  expect(back).toEqual(titled.now);
  expect(applyChange(back, invert(first))).toEqual(start);
});

test('what was done already is not done twice', () => {
  const change = difference(start, { ...start, title: 'Familie' });
  const once = changed(fresh, change);
  expect(changed(once, change)).toBe(once);
});
