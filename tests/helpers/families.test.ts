import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureQuality } from '../../shared/layout/quality.ts';
import { checkCasus } from '../../shared/model/check.ts';
import { placementOf } from './drawing.ts';
import { familyOf, withOneChildMore } from './families.ts';
import { oddFamilies } from './odd-families.ts';

test('a generated family has as many persons as asked and is the same for the same seed', () => {
  for (const n of [2, 15, 150]) {
    expect(familyOf(n, 4).persons).toHaveLength(n);
    expect(familyOf(n, 4)).toEqual(familyOf(n, 4));
  }
  expect(familyOf(50, 4)).not.toEqual(familyOf(50, 5));
});

test('a generated family remarries, and has in-laws with parents of their own', () => {
  const { unions, descents, persons } = familyOf(150, 7);
  const count = new Map<string, number>();
  for (const id of unions.flatMap((u) => u.partners)) count.set(id, (count.get(id) ?? 0) + 1);
  expect([...count.values()].filter((n) => n > 1).length).toBeGreaterThan(5);
  expect(descents.length).toBeGreaterThan(persons.length / 2);
});

test('a child more is the youngest of its union', () => {
  const { casus, child, union } = withOneChildMore(familyOf(50, 3), 8);
  expect(casus.persons).toHaveLength(51);
  const births = casus.descents.filter((d) => d.union === union).map((d) => casus.persons.find((p) => p.id === d.child)?.birth ?? '');
  expect(births.toSorted().at(-1)).toBe(casus.persons.find((p) => p.id === child)?.birth);
});

test('generated and odd families are valid files', () => {
  expect(checkCasus(familyOf(150, 5))).toMatchObject({ ok: true });
  fc.assert(
    fc.property(oddFamilies, (casus) => {
      expect(checkCasus(casus)).toMatchObject({ ok: true });
    }),
  );
});

test('the measures stand any odd family, and a floor is never above what there is', () => {
  fc.assert(
    fc.property(oddFamilies, (casus) => {
      const quality = measureQuality(casus, placementOf({}));
      expect(quality.coupleFloorSides + quality.coupleFloorGenerations).toBeLessThanOrEqual(quality.couples);
      expect(quality.sibFloor).toBeLessThanOrEqual(quality.sibPairs);
      expect(quality.missing).toBe(casus.persons.length);
    }),
  );
});
