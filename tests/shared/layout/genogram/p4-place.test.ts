import { beforeAll, describe, expect, test } from 'vitest';
import { pack } from '../../../../shared/layout/genogram/p4-place.ts';
import { at, broken, enoughFamilies } from '../../../helpers/many-families.ts';
import { phasesOf, type Phases } from '../../../helpers/phases.ts';
import { tooNear } from '../../../helpers/rows-of-seats.ts';

const families = new Map<string, Phases>();
beforeAll(async () => {
  for (const [name, casus] of enoughFamilies) families.set(name, await phasesOf(casus));
}, 60_000);

function faultsIn(faults: (family: Phases) => readonly string[]): readonly string[] {
  return broken(enoughFamilies, (_, name) => {
    const family = families.get(name);
    return family === undefined ? ['not drawn'] : faults(family);
  });
}

describe('places', () => {
  test('keep the order of every row, and neighbours their distance', () => {
    expect(faultsIn((family) => tooNear(family, family.placed))).toEqual([]);
  });

  test('set partners and twins side by side at their least distance', () => {
    const faults = faultsIn(({ blocks, placed, spacing }) =>
      blocks.flatMap(({ seats }) =>
        seats.slice(1).flatMap((seat, index) => {
          const left = at(seats, index);
          const far = at(placed, seat) - at(placed, left) - spacing(left, seat);
          return Math.abs(far) > 0.01 ? [`${left} and ${seat} stand ${far} px further than they need`] : [];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('draw lines no longer than rows that are packed round one middle would', () => {
    const length = ({ rows }: Phases, xs: ArrayLike<number>): number =>
      rows.sibships.reduce((sum, { from, children }) => {
        const couple = 'couple' in from ? rows.couples.find((one) => one.couple === from.couple) : undefined;
        const stem = 'seat' in from ? at(xs, from.seat) : couple === undefined ? 0 : (at(xs, couple.a) + at(xs, couple.b)) / 2;
        return sum + children.reduce((all, child) => all + Math.abs(at(xs, child) - stem), 0);
      }, 0);
    const all = [...families.values()];
    const [packed, placed] = [
      all.reduce((sum, family) => sum + length(family, pack(family.order, family.spacing)), 0),
      all.reduce((sum, family) => sum + length(family, family.placed), 0),
    ];
    expect(placed).toBeLessThan(0.8 * packed);
  });
});

test('packed rows stand at their least distances round one middle', () => {
  expect(
    faultsIn((family) => {
      const xs = pack(family.order, family.spacing);
      const middles = family.order.filter((row) => row.length > 0).map((row) => (at(xs, at(row, 0)) + at(xs, at(row, row.length - 1))) / 2);
      return [...tooNear(family, xs), ...middles.filter((middle) => Math.abs(middle) > 1e-6).map((middle) => `a row round ${middle}`)];
    }),
  ).toEqual([]);
});
