import { beforeAll, describe, expect, test } from 'vitest';
import { pack, type Xs } from '../../../../shared/layout/genogram/p4-place.ts';
import { priceOf, straighten } from '../../../../shared/layout/genogram/p5-straighten.ts';
import { diceOf } from '../../../helpers/families.ts';
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

const from = ({ rows, order, spacing, settings }: Phases, start: Xs, more: Partial<Phases['settings']> = {}): Xs =>
  straighten(rows, order, start, spacing, { ...settings, ...more });

/** By what share two prices may differ: straightening stops where more steps bring little. */
const MORE = 0.05;

const price = ({ rows, order, spacing, settings }: Phases, xs: Xs): number => priceOf(rows, order, xs, spacing, settings);

const farthest = (xs: Xs, others: Xs): number => Math.max(0, ...xs.map((x, seat) => Math.abs(x - at(others, seat))));

/** How far the middle of a couple is from the middle of its children, all sibships together. */
function misses({ rows }: Phases, xs: Xs): number {
  return rows.sibships.reduce((sum, sibship) => {
    const couple =
      'couple' in sibship.from ? rows.couples.find((one) => 'couple' in sibship.from && one.couple === sibship.from.couple) : undefined;
    const stem = 'seat' in sibship.from ? at(xs, sibship.from.seat) : couple === undefined ? 0 : (at(xs, couple.a) + at(xs, couple.b)) / 2;
    const children = sibship.children.map((child) => at(xs, child));
    return sum + Math.abs(stem - (Math.min(...children) + Math.max(...children)) / 2);
  }, 0);
}

describe('straightening', () => {
  test('keeps the order of every row, and neighbours their distance', () => {
    expect(faultsIn((family) => tooNear(family, family.straight))).toEqual([]);
  });

  test('hangs sibships nearer to the middle of their couples', () => {
    const all = [...families.values()];
    const sum = (xs: (family: Phases) => Xs): number => all.reduce((total, family) => total + misses(family, xs(family)), 0);
    expect(sum(({ straight }) => straight)).toBeLessThan(0.8 * sum(({ placed }) => placed));
  });

  // The price may leave a stretch free where seats cost the same, so its worth is compared and not the places.
  test('comes to nearly the same price from quite different starts', () => {
    const faults = faultsIn((family) => {
      const dice = diceOf(7);
      const packed = pack(family.order, family.spacing);
      const loose = family.order.map((row) => {
        let x = -600 * dice();
        return row.map((seat, index) => (x += index === 0 ? 0 : family.spacing(at(row, index - 1), seat) + 120 * dice()));
      });
      const scattered = [...packed];
      family.order.forEach((row, index) => row.forEach((seat, place) => (scattered[seat] = at(at(loose, index), place))));
      const usual = price(family, family.straight);
      return [packed, scattered].flatMap((start, index) => {
        const found = price(family, from(family, start));
        return Math.abs(found - usual) > (index === 0 ? MORE : 3 * MORE) * usual + 20
          ? [`${found.toFixed(0)} from ${index === 0 ? 'packed' : 'scattered'}, usually ${usual.toFixed(0)}`]
          : [];
      });
    });
    expect(faults).toEqual([]);
  });

  test('makes hardly anything better when it goes on where it ended', () => {
    const faults = faultsIn((family) => {
      const usual = price(family, family.straight);
      const found = price(family, from(family, family.straight));
      return usual - found > MORE * usual + 20 ? [`${found.toFixed(0)} after ${usual.toFixed(0)}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('leaves everybody within 12 px who has an anchor near where they would stand anyhow', () => {
    const faults = faultsIn((family) => {
      const anchors = new Map(family.straight.map((x, seat) => [seat, x]));
      const far = farthest(from(family, family.placed, { anchors }), family.straight);
      return far > 12 ? [`${far.toFixed(1)} px`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('keeps whoever has an anchor nearer to it than whoever has none', () => {
    const faults = faultsIn((family) => {
      const wanted = family.placed.map((x) => 1.15 * x);
      const anchors = new Map(wanted.map((x, seat) => [seat, x]));
      const [held, free] = [from(family, wanted, { anchors }), from(family, wanted)];
      const away = (xs: Xs): number => rowwise(family, xs).reduce((sum, x, seat) => sum + (x - at(rowwise(family, wanted), seat)) ** 2, 0);
      return away(held) > away(free) + 1 ? [`${away(held).toFixed(0)} over ${away(free).toFixed(0)}`] : [];
    });
    expect(faults).toEqual([]);
  });
});

/** The same places with each row round its own middle: of how two rows stand to each other the price may leave a stretch free. */
function rowwise({ order }: Phases, xs: Xs): Xs {
  const shifted = [...xs];
  for (const row of order) {
    const middle = row.reduce((sum, seat) => sum + at(xs, seat), 0) / Math.max(1, row.length);
    for (const seat of row) shifted[seat] = at(xs, seat) - middle;
  }
  return shifted;
}
