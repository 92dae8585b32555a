import { expect, test } from 'vitest';
import { casus as casusRecord } from '../../../shared/model/records.ts';
import { perform } from '../../../shared/commands/index.ts';
import { retargeted } from '../../../renderer/workspace/line-ends.ts';

const people = ['anna', 'bert', 'cees', 'dora'];
const casus = casusRecord.parse({
  format: 'systeemkaart/casus',
  version: 1,
  id: 'T-1',
  title: '',
  referenceDate: '2024-05-16',
  persons: people.map((id) => ({ id, name: id, gender: 'unknown' })),
  loyalties: [{ id: 'l', kind: 'split', from: 'anna', to: ['bert', 'cees'] }],
  triangles: [{ id: 't', kind: 'triangulation', corners: ['anna', 'bert', 'cees'], target: 'cees' }],
});
const after = (kind: 'loyalty' | 'triangle', from: string, to: string) => {
  const done = perform(casus, retargeted(casus, { kind, id: kind === 'loyalty' ? 'l' : 't' }, from, to));
  if (!done.ok) throw new Error('refused');
  return done.casus;
};

test('each end of a loyalty can be put at somebody else, and the others stay', () => {
  expect(after('loyalty', 'anna', 'dora').loyalties[0]).toMatchObject({ from: 'dora', to: ['bert', 'cees'] });
  expect(after('loyalty', 'cees', 'dora').loyalties[0]).toMatchObject({ from: 'anna', to: ['bert', 'dora'] });
  expect(retargeted(casus, { kind: 'loyalty', id: 'l' }, 'cees', 'bert')).toEqual([]);
});

test('each corner of a triangle can be put at somebody else, who is then aimed at where that corner was', () => {
  expect(after('triangle', 'cees', 'dora').triangles[0]).toMatchObject({ corners: ['anna', 'bert', 'dora'], target: 'dora' });
  expect(after('triangle', 'anna', 'dora').triangles[0]).toMatchObject({ corners: ['dora', 'bert', 'cees'], target: 'cees' });
  expect(retargeted(casus, { kind: 'triangle', id: 't' }, 'anna', 'bert')).toEqual([]);
});
