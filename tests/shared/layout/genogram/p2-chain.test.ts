import { describe, expect, test } from 'vitest';
import { type Chain, chains } from '../../../../shared/layout/genogram/p2-chain.ts';
import type { Rows } from '../../../../shared/layout/genogram/seats.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { casusOf, childrenOf, couple, people } from '../../../helpers/casus.ts';
import { at, broken, manyFamilies } from '../../../helpers/many-families.ts';
import { chainedOf, type Chained } from '../../../helpers/phases.ts';

type Pair = readonly [number, number];

const ofMany = new Map(manyFamilies.map(([name, casus]) => [name, chainedOf(casus)]));

/** What is wrong in the chains of each family. */
function faultsIn(faults: (family: Chained) => readonly string[]): readonly string[] {
  return broken(manyFamilies, (_, name) => faults(ofMany.get(name) ?? chainedOf(casusOf({}))));
}

const couplesOf = ({ rows }: Chained): readonly Pair[] => rows.couples.map(({ a, b }) => [a, b]);

/** Neighbours among twins, by age, as far as they share a row. */
function twinPairs({ kin, rows }: Chained): readonly Pair[] {
  return kin.twins
    .flatMap((group) => group.slice(1).map((person, index): Pair => [at(rows.seatOf, at(group, index)), at(rows.seatOf, person)]))
    .filter(([a, b]) => at(rows.seats, a).row === at(rows.seats, b).row);
}

const inside = (chain: Chain, pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(([a]) => at(chain.arrangements, 0).seats.includes(a));
const apart = (order: readonly number[], pairs: readonly Pair[]): number =>
  pairs.filter(([a, b]) => Math.abs(order.indexOf(a) - order.indexOf(b)) > 1).length;

/** Pairs of siblings in this order of whom the older stands right. */
function turned(order: readonly number[], rows: Rows): number {
  return rows.sibships
    .filter(({ source }) => source !== undefined)
    .flatMap(({ children, own }) => children.slice(0, own))
    .reduce((sum, child) => {
      const siblings = rows.sibships
        .filter((s) => s.source !== undefined && s.children.slice(0, s.own).includes(child))
        .flatMap((s) => s.children.slice(0, s.own));
      return (
        sum +
        siblings.filter((other) => order.includes(child) && order.indexOf(other) > order.indexOf(child) && rows.isOlder(other, child))
          .length
      );
    }, 0);
}

function permutations(seats: readonly number[]): readonly (readonly number[])[] {
  if (seats.length === 0) return [[]];
  return seats.flatMap((seat) => permutations(seats.filter((other) => other !== seat)).map((rest) => [seat, ...rest]));
}

/** Whether pairs can all stand side by side: nobody has more than two, and there is no ring. */
function isPath(seats: readonly number[], pairs: readonly Pair[]): boolean {
  const distinct = [...new Map(pairs.map(([a, b]) => [[a, b].toSorted((p, q) => p - q).join(' '), [a, b] as const])).values()];
  return distinct.length < seats.length && seats.every((seat) => distinct.filter((pair) => pair.includes(seat)).length <= 2);
}

describe('chains', () => {
  test('have every seat once, each chain on one row, in every arrangement', () => {
    const faults = faultsIn(({ chained, rows }) => {
      const seats = chained.flatMap((chain) => at(chain.arrangements, 0).seats);
      const same = seats.length === rows.seats.length && new Set(seats).size === seats.length;
      const rowed = chained.every((chain) => at(chain.arrangements, 0).seats.every((seat) => at(rows.seats, seat).row === chain.row));
      const whole = chained.every(({ arrangements }) =>
        arrangements.every(
          (one) =>
            one.seats.toSorted((a, b) => a - b).join() ===
            at(arrangements, 0)
              .seats.toSorted((a, b) => a - b)
              .join(),
        ),
      );
      return [
        ...(same ? [] : ['a seat is missing or doubled']),
        ...(rowed ? [] : ['on two rows']),
        ...(whole ? [] : ['other seats in another arrangement']),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('hold partners and twins together', () => {
    const faults = faultsIn((family) => {
      const chainOf = new Map(family.chained.flatMap((chain, index) => at(chain.arrangements, 0).seats.map((seat) => [seat, index])));
      return [...couplesOf(family), ...twinPairs(family)]
        .filter(([a, b]) => chainOf.get(a) !== chainOf.get(b))
        .map(([a, b]) => `${a} and ${b}`);
    });
    expect(faults).toEqual([]);
  });

  test('offer the best arrangement first, at no cost, and all others for what they cost above it', () => {
    const faults = faultsIn(({ chained }) =>
      chained
        .map(({ arrangements }) => arrangements.map(({ cost }) => cost))
        .filter((costs) => costs[0] !== 0 || costs.some((cost, index) => index > 0 && cost < at(costs, index - 1)))
        .map((costs) => costs.join(' ')),
    );
    expect(faults).toEqual([]);
  });

  test('set all partners and twins side by side where nobody has more than two of them and they make no ring', () => {
    const faults = faultsIn((family) =>
      family.chained.flatMap((chain) => {
        const pairs = [...inside(chain, couplesOf(family)), ...inside(chain, twinPairs(family))];
        const { seats } = at(chain.arrangements, 0);
        return isPath(seats, pairs) && apart(seats, pairs) > 0 ? [seats.map((seat) => at(family.rows.seats, seat).key).join(' ')] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('tear as few couples as any order would, then as few twins, then turn as few siblings', () => {
    let searched = 0;
    const faults = faultsIn((family) =>
      family.chained.flatMap((chain) => {
        const { seats } = at(chain.arrangements, 0);
        if (seats.length < 2 || seats.length > 6) return [];
        searched += 1;
        const [couples, twins] = [inside(chain, couplesOf(family)), inside(chain, twinPairs(family))];
        const price = (order: readonly number[]): number =>
          1e6 * apart(order, couples) + 1e3 * apart(order, twins) + turned(order, family.rows);
        const least = Math.min(...permutations(seats).map(price));
        return price(seats) > least
          ? [`${seats.map((seat) => at(family.rows.seats, seat).key).join(' ')}: ${price(seats)} over ${least}`]
          : [];
      }),
    );
    expect(faults).toEqual([]);
    expect(searched).toBeGreaterThan(100);
  });

  test('set the man of a lone couple left, unless couples may turn', () => {
    const casus = casusOf({ persons: people({ f0: '1950', m0: '1948' }), unions: [couple('u', 'f0', 'm0')] });
    expect(orders(casus, false)).toEqual(['m0 f0']);
    expect(orders(casus, true)).toEqual(['m0 f0', 'f0 m0']);
  });

  test('set three partners of one person from first to last, the latest beside the person', () => {
    const casus = casusOf({
      persons: people({ m0: '1950', f1: '1950', f2: '1952', f3: '1954' }),
      unions: [
        { id: 'a', partners: ['m0', 'f1'], form: 'married', end: 'divorced', dates: [{ kind: 'married', date: '1970' }] },
        { id: 'b', partners: ['m0', 'f2'], form: 'married', end: 'divorced', dates: [{ kind: 'married', date: '1980' }] },
        { id: 'c', partners: ['m0', 'f3'], form: 'married', dates: [{ kind: 'married', date: '1990' }] },
      ],
    });
    expect(orders(casus, false)[0]).toBe('f1 f2 m0 f3');
  });

  test('set partners of twins outside the twins', () => {
    const casus = casusOf({
      persons: people({ m0: '1950', f0: '1950', m1: '1980', m2: '1980', f1: '1981', f2: '1982' }),
      unions: [couple('u', 'm0', 'f0'), couple('v', 'm1', 'f1'), couple('w', 'm2', 'f2')],
      descents: childrenOf('u', 'm1', 'm2'),
      twins: [{ children: ['m1', 'm2'], zygosity: 'identical' }],
    });
    const best = orders(casus, false)[0] ?? '';
    expect(['f1 m1 m2 f2', 'f2 m2 m1 f1']).toContain(best);
  });
});

/** The arrangements of the longest chain, by id. */
function orders(casus: Casus, relaxed: boolean): readonly string[] {
  const { kin, rows } = chainedOf(casus);
  const all = chains(kin, rows, { relaxed }).toSorted((a, b) => at(b.arrangements, 0).seats.length - at(a.arrangements, 0).seats.length);
  return at(all, 0).arrangements.map(({ seats }) => seats.map((seat) => at(rows.seats, seat).key).join(' '));
}

test('a family without couples is a row of single seats', () => {
  const { chained } = chainedOf(casusOf({ persons: people({ m0: '1950', f0: '1952' }) }));
  expect(chained.map((chain) => chain.arrangements)).toEqual([[{ seats: [0], cost: 0 }], [{ seats: [1], cost: 0 }]]);
});
