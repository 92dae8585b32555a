import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { casus as casusRecord } from '../../../shared/model/records.ts';
import { eventAt, momentsOf } from '../../../renderer/workspace/moments.ts';

const casus = casusRecord.parse(JSON.parse(readFileSync('assets/samples/w-2024-011.casus.json', 'utf8')));

test('every event of a casus is told by its own name at the moment at which it is, and nothing else is', () => {
  const points = momentsOf(casus).flatMap((moment) => moment.points);
  const named = points.flatMap((point) => eventAt(casus, point) ?? []);
  expect(named.toSorted()).toEqual(casus.events.map(({ title }) => title).toSorted());
  expect(points.filter(({ kind }) => kind !== 'event').map((point) => eventAt(casus, point))).not.toContainEqual(expect.any(String));
});
