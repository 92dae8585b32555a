import { expect, test } from 'vitest';
import { perform } from '../../../shared/commands/index.ts';
import { slotOf, touchesOf } from '../../../renderer/workspace/touching.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

const touched = (ids: readonly string[]): readonly string[] | undefined => {
  const done = perform(wholeCasus, touchesOf(wholeCasus, 1, ids));
  if (!done.ok) throw new Error('not done');
  return done.casus.hypotheses.find(({ slot }) => slot === 1)?.touches;
};

test('several are touched together: those that were not yet, and where all were, none of them', () => {
  expect(touched(['karin'])).toEqual(['lotte', 'l1', 'karin']);
  expect(touched(['karin', 'lotte'])).toEqual(['lotte', 'l1', 'karin']);
  expect(touched(['lotte', 'l1'])).toEqual([]);
});

test('an empty slot touches nothing', () => {
  expect(touchesOf({ ...wholeCasus, hypotheses: [] }, 1, ['karin'])).toEqual([]);
});

test('only a hypothesis that is seen alone is one', () => {
  expect(slotOf({ hypothesis: 3 })).toBe(3);
  expect(slotOf({ perspective: 'karin' })).toBeUndefined();
  expect(slotOf(undefined)).toBeUndefined();
});
