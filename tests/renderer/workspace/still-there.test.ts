import { expect, test } from 'vitest';
import { stillBegun, stillSeen, stillThere } from '../../../renderer/workspace/still-there.ts';
import type { Gesture } from '../../../renderer/workspace/gesture.ts';
import { choosing } from '../../../renderer/workspace/gesture.ts';
import { deed, perform } from '../../../shared/commands/index.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

/** The casus after a colleague took somebody away. */
function without(...keys: string[]) {
  const done = perform(wholeCasus, [deed('person.remove', { keys })]);
  if (!done.ok) throw new Error('Nobody is kept.');
  return done.casus;
}
const aiming: Gesture = { is: 'aiming', command: 'coalition.draw', members: ['karin', 'joke'], given: { against: ['peter', 'lotte'] } };

test('what was begun with somebody whom a colleague takes away is left, and who was aimed at is left out', () => {
  expect(stillBegun(wholeCasus, aiming)).toBe(aiming);
  expect(stillBegun(without('joke'), aiming)).toBe(choosing);
  expect(stillBegun(without('peter'), aiming)).toMatchObject({ is: 'aiming', given: { against: ['lotte'] } });
  expect(stillBegun(without('joke'), { is: 'naming', id: 'joke' })).toBe(choosing);
  expect(stillBegun(without('joke'), { is: 'finding-kind' })).toEqual({ is: 'finding-kind' });
});

test('what was seen alone and is gone does not keep the rest faded', () => {
  const both = { records: [{ kind: 'person', id: 'karin' } as const, { kind: 'person', id: 'joke' } as const] };
  expect(stillSeen(wholeCasus, both)).toBe(both);
  expect(stillSeen(without('joke'), both)).toEqual({ records: [{ kind: 'person', id: 'karin' }] });
  expect(stillSeen(without('joke', 'karin'), both)).toBeUndefined();
  expect(stillSeen(without('joke'), { perspective: 'joke' })).toBeUndefined();
  expect(stillSeen({ ...wholeCasus, hypotheses: [] }, { hypothesis: 1 })).toBeUndefined();
  expect(stillThere(without('joke'), both.records)).toEqual([{ kind: 'person', id: 'karin' }]);
});
