import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinOf, type Kin } from '../../../../shared/layout/genogram/kin.ts';
import { leastStretch, type StretchEdge } from '../../../../shared/layout/genogram/network-simplex.ts';
import { rank, type Ranks } from '../../../../shared/layout/genogram/p1-rank.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { casusOf, childrenOf, couple, people } from '../../../helpers/casus.ts';
import { at, broken, manyFamilies } from '../../../helpers/many-families.ts';
import { homesIn } from '../../../helpers/phases.ts';

interface Ranked {
  readonly kin: Kin;
  readonly ranks: Ranks;
}

function ranked(casus: Casus): Ranked {
  const kin = kinOf(casus);
  return { kin, ranks: rank(kin, homesIn(casus, kin)) };
}

/** Generation by id. */
function generations(casus: Casus): Readonly<Record<string, number>> {
  const { kin, ranks } = ranked(casus);
  return Object.fromEntries(kin.persons.map((person, index) => [person.id, at(ranks.persons, index)]));
}

/** Persons from whom the children of a source descend. */
function parentsOf(kin: Kin, source: Kin['sources'][number]): readonly number[] {
  if ('couple' in source.from) {
    const { a, b } = at(kin.couples, source.from.couple);
    return [a, b];
  }
  return 'person' in source.from ? [source.from.person] : [];
}

/**
 * Whether nobody would stand below themselves if every couple stood on one row: then no couple has a reason not to.
 */
function allCouplesCanShare(kin: Kin): boolean {
  const leader = kin.persons.map((_, person) => person);
  const find = (person: number): number => (at(leader, person) === person ? person : find(at(leader, person)));
  const join = (a: number, b: number): void => {
    leader[find(a)] = find(b);
  };
  for (const { a, b } of kin.couples) join(a, b);
  for (const { raised } of kin.sources) raised.forEach((child) => join(child, raised[0] ?? child));
  const below = new Map<number, Set<number>>();
  for (const source of kin.sources) {
    for (const parent of parentsOf(kin, source)) {
      for (const child of source.raised) below.set(find(parent), (below.get(find(parent)) ?? new Set()).add(find(child)));
    }
  }
  const state = new Map<number, 'open' | 'done'>();
  const free = (node: number): boolean => {
    if (state.get(node) === 'open') return false;
    if (state.get(node) === 'done') return true;
    state.set(node, 'open');
    const ok = [...(below.get(node) ?? [])].every(free);
    state.set(node, 'done');
    return ok;
  };
  return [...below.keys()].every(free);
}

const generationFaults = ({ ranks }: Ranked): readonly string[] => {
  const all = [...ranks.persons, ...ranks.parties];
  return all.some((row) => !Number.isInteger(row)) || Math.min(...all) !== 0 ? [all.join(' ')] : [];
};

describe('rank', () => {
  test('counts generations in whole rows from 0 at the top', () => {
    expect(broken(manyFamilies, (casus) => generationFaults(ranked(casus)))).toEqual([]);
  });

  test('sets every child below each parent who raised it', () => {
    const faults = broken(manyFamilies, (casus) => {
      const { kin, ranks } = ranked(casus);
      return kin.sources.flatMap((source) =>
        parentsOf(kin, source).flatMap((parent) =>
          source.raised
            .filter((child) => at(ranks.persons, child) <= at(ranks.persons, parent))
            .map((child) => `${at(kin.persons, child).id} is not below ${at(kin.persons, parent).id}`),
        ),
      );
    });
    expect(faults).toEqual([]);
  });

  test('sets full siblings on one row', () => {
    const faults = broken(manyFamilies, (casus) => {
      const { kin, ranks } = ranked(casus);
      const byParents = Map.groupBy(
        kin.sources.filter(({ from }) => !('party' in from)),
        (source) => parentsOf(kin, source).join(' '),
      );
      return [...byParents].flatMap(([parents, sources]) => {
        const rows = new Set(sources.flatMap(({ raised }) => raised.map((child) => at(ranks.persons, child))));
        return rows.size > 1 ? [`the children of ${parents} stand on ${rows.size} rows`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  test('sets an organisation above everybody of whom it is guardian', () => {
    const faults = broken(manyFamilies, (casus) => {
      const { kin, ranks } = ranked(casus);
      return kin.sources.flatMap(({ from, children, further }) => {
        if (!('party' in from)) return [];
        return [...children, ...further]
          .filter((ward) => at(ranks.persons, ward) <= at(ranks.parties, from.party))
          .map((ward) => at(kin.persons, ward).id);
      });
    });
    expect(faults).toEqual([]);
  });

  test('sets partners on one row in every family where blood allows it', () => {
    const free = manyFamilies.filter(([, casus]) => allCouplesCanShare(kinOf(casus)));
    expect(free.length).toBeGreaterThan(manyFamilies.length / 2);
    const faults = broken(free, (casus) => {
      const { kin, ranks } = ranked(casus);
      return kin.couples
        .filter(({ a, b }) => ranks.persons[a] !== ranks.persons[b])
        .map(({ a, b }) => `${at(kin.persons, a).id} and ${at(kin.persons, b).id} stand on two rows`);
    });
    expect(faults).toEqual([]);
  });

  test('sets an uncle and the niece whom he marries on two rows, and their child below both', () => {
    const casus = casusOf({
      persons: people({ m0: '1900', f0: '1902', m1: '1925', m2: '1930', f2: '1927', f3: '1952', m4: '1975' }),
      unions: [couple('old', 'm0', 'f0'), couple('first', 'm1', 'f2'), couple('kin', 'm2', 'f3')],
      descents: [...childrenOf('old', 'm1', 'm2'), ...childrenOf('first', 'f3'), ...childrenOf('kin', 'm4')],
    });
    expect(generations(casus)).toEqual({ m0: 0, f0: 0, m1: 1, f2: 1, m2: 1, f3: 2, m4: 3 });
  });

  test('sets a stranger beside people of the same age and a pet with the children of its home', () => {
    const persons = people({ m0: '1950', f0: '1952', m1: '1980', f1: '1982', x1: '1979' });
    const casus = casusOf({
      persons: [...persons, { id: 'rex', gender: 'unknown', kind: 'pet', birth: '2020' }],
      unions: [couple('u', 'm0', 'f0')],
      descents: childrenOf('u', 'm1', 'f1'),
      households: [{ id: 'home', name: 'Thuis', members: ['m0', 'f0', 'm1', 'rex'].map((person) => ({ person })) }],
    });
    expect(generations(casus)).toEqual({ m0: 0, f0: 0, m1: 1, f1: 1, x1: 1, rex: 1 });
  });

  test('sets an organisation that is guardian right above its ward', () => {
    const casus = casusOf({
      persons: people({ m0: '1970', f0: '1972', m1: '2010' }),
      unions: [couple('u', 'm0', 'f0')],
      descents: [...childrenOf('u', 'm1'), { child: 'm1', kind: 'guardianship', organisation: 'gi' }],
      involved: [{ id: 'gi', kind: 'statutory', name: 'Jeugdbescherming' }],
    });
    expect(ranked(casus).ranks.parties).toEqual([0]);
  });
});

/** The least weighted length that any whole ranks from 0 up to `most` reach. */
function leastByHand(nodes: number, edges: readonly StretchEdge[], most: number): number {
  let least = Infinity;
  const ranks: number[] = [];
  const tryFrom = (node: number): void => {
    if (node === nodes) {
      least = Math.min(least, costOf(ranks, edges));
      return;
    }
    for (let row = 0; row <= most; row += 1) {
      ranks[node] = row;
      const kept = edges.every(({ from, to, least: length }) => from > node || to > node || at(ranks, to) - at(ranks, from) >= length);
      if (kept) tryFrom(node + 1);
    }
  };
  tryFrom(0);
  return least;
}

const costOf = (ranks: readonly number[], edges: readonly StretchEdge[]): number =>
  edges.reduce((sum, { from, to, weight }) => sum + weight * (at(ranks, to) - at(ranks, from)), 0);

test('the least stretch is what trying every ranking finds', () => {
  const edge = fc.record({ a: fc.nat(4), b: fc.nat(4), least: fc.integer({ min: 0, max: 2 }), weight: fc.integer({ min: 1, max: 16 }) });
  fc.assert(
    fc.property(fc.array(edge, { minLength: 1, maxLength: 8 }), (wishes) => {
      const edges = wishes.flatMap(({ a, b, least, weight }) =>
        a === b ? [] : [{ from: Math.min(a, b), to: Math.max(a, b), least, weight }],
      );
      const { rank: ranks } = leastStretch(5, edges);
      expect(edges.every(({ from, to, least }) => at(ranks, to) - at(ranks, from) >= least)).toBe(true);
      expect(costOf(ranks, edges)).toBe(leastByHand(5, edges, 8));
    }),
  );
});
