import { beforeAll, describe, expect, test } from 'vitest';
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

/** How far each drawn sibship hangs beside the middle of its couple, px. */
function bends({ rows }: Phases, xs: ArrayLike<number>): readonly number[] {
  return rows.sibships
    .filter(({ drawn }) => drawn)
    .map(({ from, children, own }) => {
      const couple = 'couple' in from ? rows.couples.find((one) => one.couple === from.couple) : undefined;
      const stem = 'seat' in from ? at(xs, from.seat) : couple === undefined ? 0 : (at(xs, couple.a) + at(xs, couple.b)) / 2;
      const counted = (own > 0 ? children.slice(0, own) : children).map((child) => at(xs, child));
      return stem - (Math.min(...counted) + Math.max(...counted)) / 2;
    });
}

const straightLines = (bent: readonly number[]): number => bent.filter((bend) => Math.abs(bend) < 0.5).length;

describe('snapping', () => {
  test('keeps the order of every row, and neighbours their distance', () => {
    expect(faultsIn((family) => tooNear(family, family.snapped))).toEqual([]);
  });

  test('moves partners and twins as one', () => {
    const faults = faultsIn(({ blocks, straight, snapped }) =>
      blocks.flatMap(({ seats }) => {
        const moves = seats.map((seat) => at(snapped, seat) - at(straight, seat));
        return Math.max(...moves) - Math.min(...moves) > 0.01 ? [seats.join(' ')] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('makes more lines exactly straight, over all families', () => {
    const count = (xs: (family: Phases) => ArrayLike<number>): number =>
      [...families.values()].reduce((sum, family) => sum + straightLines(bends(family, xs(family))), 0);
    expect(count(({ snapped }) => snapped)).toBeGreaterThan(count(({ straight }) => straight));
  });

  test('bends no line that was straight', () => {
    const faults = faultsIn((family) => {
      const [before, after] = [bends(family, family.straight), bends(family, family.snapped)];
      return before.flatMap((bend, index) =>
        Math.abs(bend) < 0.5 && Math.abs(at(after, index)) >= 0.5
          ? [`sibship ${index} from ${bend.toFixed(2)} to ${at(after, index).toFixed(1)} px`]
          : [],
      );
    });
    expect(faults).toEqual([]);
  });
});
