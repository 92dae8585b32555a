import { expect, test } from 'vitest';
import { standsStill } from '../../../renderer/workspace/stands-still.ts';
import { casusOf, people } from '../../helpers/casus.ts';

const casus = casusOf({ id: 'W-1', title: 'Begin', persons: people({ m1: '1980', f1: '1982' }) });

test('nobody moves when something is written about the family', () => {
  expect(standsStill(casus, { ...casus, title: 'Later', intake: { district: 'West' } })).toBe(true);
  expect(standsStill(casus, structuredClone(casus))).toBe(true);
});

test('the drawing is laid out again when somebody in it changes', () => {
  const [first, ...others] = casus.persons;
  expect(standsStill(casus, { ...casus, persons: first ? [{ ...first, name: 'Een langere naam' }, ...others] : [] })).toBe(false);
  expect(standsStill(casus, { ...casus, persons: others })).toBe(false);
  expect(standsStill(casus, { ...casus, referenceDate: '2025-01-01' })).toBe(false);
});
