import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casus as casusRecord } from '../../../shared/model/records.ts';
import { eventAt, momentsOf, yearsUnder } from '../../../renderer/workspace/moments.ts';

const casus = casusRecord.parse(JSON.parse(readFileSync('assets/samples/w-2024-011.casus.json', 'utf8')));

test('every event of a casus is told by its own name at the moment at which it is, and nothing else is', () => {
  const points = momentsOf(casus).flatMap((moment) => moment.points);
  const named = points.flatMap((point) => eventAt(casus, point) ?? []);
  expect(named.toSorted()).toEqual(casus.events.map(({ title }) => title).toSorted());
  expect(points.filter(({ kind }) => kind !== 'event').map((point) => eventAt(casus, point))).not.toContainEqual(expect.any(String));
});

test('years under the dots never touch, stand under their own dot, and each is there once', () => {
  const moments = momentsOf(casus);
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 1800 }), fc.integer({ min: 0, max: moments.length }), (width, count) => {
      const some = moments.slice(0, count);
      const years = yearsUnder(some, width);
      const step = width / Math.max(1, count);
      for (const [nth, { at, year }] of years.entries()) {
        expect(some[at]?.date).toContain(year);
        // What stands after the last is the word for now, at the end of the track.
        expect(((years[nth + 1]?.at ?? some.length) - at) * step).toBeGreaterThanOrEqual(38);
      }
      expect(new Set(years.map(({ year }) => year)).size).toBe(years.length);
    }),
  );
});

test('in a wide window the year of every event stands under a dot', () => {
  const moments = momentsOf(casus);
  const years = yearsUnder(moments, 1600).map(({ year }) => year);
  const events = moments.filter(({ points }) => points.some(({ kind }) => kind === 'event'));
  expect(years).toEqual(expect.arrayContaining(events.map(({ date }) => date.slice(0, 4))));
});
