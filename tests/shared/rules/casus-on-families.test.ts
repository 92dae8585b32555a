import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCasus } from '../../../shared/model/check.ts';
import { casusOn } from '../../../shared/rules/casus-on.ts';
import { lastDayOf } from '../../../shared/rules/moment.ts';
import { turningPoints } from '../../../shared/rules/turning-points.ts';
import { datedFamilies, momentsAsked } from '../../helpers/dated-families.ts';
import { samples } from '../../helpers/samples.ts';

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

test('the reference date or a later one gives the same casus, an earlier one says its own date', () => {
  for (const casus of samples.values()) {
    for (const date of [casus.referenceDate, casus.referenceDate.slice(0, 7), '2124']) expect(casusOn(casus, date)).toBe(casus);
    expect(casusOn(casus, '2016-03').referenceDate).toBe('2016-03');
  }
});

test('every family stays usable on every date, and nobody who was born goes away', () => {
  fc.assert(
    fc.property(datedFamilies, momentsAsked, momentsAsked, (casus, one, other) => {
      expect(checkCasus(casus).ok).toBe(true);
      const [early, late] = lastDayOf(one) <= lastDayOf(other) ? [one, other] : [other, one];
      const [before, after] = [casusOn(casus, early), casusOn(casus, late)];
      for (const then of [before, after]) {
        const checked = checkCasus(then);
        expect(checked.ok ? [] : checked.faults).toEqual([]);
      }
      const still = new Set(ids(after.persons));
      expect(ids(before.persons).filter((id) => !still.has(id))).toEqual([]);
      const parties = new Set(ids(after.involved));
      expect(ids(before.involved).filter((id) => !parties.has(id))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('between two turning points nothing changes', () => {
  const dayBefore = (date: string): string => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
  };
  fc.assert(
    fc.property(datedFamilies, (casus) => {
      const points = turningPoints(casus);
      const dates = [...new Set(points.map(({ date }) => date))];
      expect(dates.toSorted((a, b) => lastDayOf(a) - lastDayOf(b))).toEqual(dates);
      for (const [index, date] of dates.entries()) {
        const next = dates[index + 1];
        if (next === undefined || lastDayOf(casus.referenceDate) <= lastDayOf(next)) continue;
        const until = dayBefore(next);
        if (lastDayOf(until) <= lastDayOf(date)) continue;
        expect({ ...casusOn(casus, until), referenceDate: '' }).toEqual({ ...casusOn(casus, date), referenceDate: '' });
      }
    }),
    { numRuns: 200 },
  );
});
