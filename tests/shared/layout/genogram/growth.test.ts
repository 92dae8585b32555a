import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Placement } from '../../../../shared/layout/placement.ts';
import type { Casus, Person } from '../../../../shared/model/records.ts';
import { familyOf, oneOf, withOneChildMore } from '../../../helpers/families.ts';
import { laidOut } from '../../../helpers/layout.ts';
import { at } from '../../../helpers/many-families.ts';

/** A way in which a family changes; the seed says where. */
type Change = (casus: Casus, seed: number) => Casus;

const chosen = <T>(list: readonly T[], seed: number): T => oneOf(list, (seed % 97) / 97);
const somebody = (id: string, birth: string, gender: Person['gender']): Person => ({ id, name: 'Nieuw', gender, birth });

const aChild: Change = (casus, seed) => withOneChildMore(casus, seed).casus;

const aPartner: Change = (casus, seed) => {
  const single = casus.persons.filter(({ id }) => !casus.unions.some((union) => union.partners.includes(id)));
  const one = chosen(single.length > 0 ? single : casus.persons, seed);
  const added = somebody('new', one.birth ?? '1980', one.gender === 'male' ? 'female' : 'male');
  return {
    ...casus,
    persons: [...casus.persons, added],
    unions: [...casus.unions, { id: 'new-union', partners: [one.id, added.id], form: 'married' }],
  };
};

const aParentCouple: Change = (casus, seed) => {
  const orphans = casus.persons.filter(({ id }) => !casus.descents.some((descent) => descent.child === id));
  const one = chosen(orphans, seed);
  const year = Number(one.birth?.slice(0, 4) ?? '1950') - 28;
  return {
    ...casus,
    persons: [...casus.persons, somebody('new-father', String(year), 'male'), somebody('new-mother', String(year), 'female')],
    unions: [...casus.unions, { id: 'new-union', partners: ['new-father', 'new-mother'], form: 'married' }],
    descents: [...casus.descents, { child: one.id, kind: 'biological', union: 'new-union' }],
  };
};

/** Takes out somebody of whom nobody descends, so that all others stay kin. */
const onePersonLess: Change = (casus, seed) => {
  const leaves = casus.persons.filter(({ id }) => !casus.unions.some((union) => union.partners.includes(id)));
  const { id } = chosen(leaves, seed);
  return {
    ...casus,
    persons: casus.persons.filter((person) => person.id !== id),
    descents: casus.descents.filter(({ child }) => child !== id),
    twins: casus.twins.filter(({ children }) => !children.includes(id)),
  };
};

interface Moved {
  readonly before: Placement;
  readonly after: Placement;
}

async function moved(change: Change, size: number, seed: number): Promise<Moved> {
  const family = familyOf(size, seed);
  const before = await laidOut(family);
  return { before, after: await laidOut(change(family, seed), before) };
}

/** Rows by generation, with those who are in both drawings from left to right; told by their oldest id so that a new row on top renumbers nothing. */
function rowsOf(placement: Placement, others: Placement): readonly string[] {
  const known = new Set(others.persons.map(({ id }) => id));
  const rows = Map.groupBy(
    placement.persons.filter(({ id }) => known.has(id)),
    ({ generation }) => generation,
  );
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) =>
      row
        .toSorted((p, q) => p.x - q.x)
        .map(({ id }) => id)
        .join(' '),
    );
}

/** How far those who stood before move on average, px. Where rows come in on top, the paper goes down with everybody on it. */
function meanMove({ before, after }: Moved): number {
  const stood = new Map(before.persons.map((person) => [person.id, person]));
  const steps = after.persons.flatMap(({ id, x, y, generation }) => {
    const old = stood.get(id);
    return old === undefined ? [] : [{ x: x - old.x, y: y - old.y, rows: generation - old.generation }];
  });
  const down =
    Math.min(...steps.map(({ rows }) => rows)) === 0
      ? 0
      : at(
          steps.map(({ y }) => y).toSorted((a, b) => a - b),
          steps.length >> 1,
        );
  return steps.reduce((sum, step) => sum + Math.hypot(step.x, step.y - down), 0) / Math.max(1, steps.length);
}

describe.each([
  ['a child', aChild, 10],
  ['a partner', aPartner, 15],
  ['a couple of parents', aParentCouple, 15],
  ['one person less', onePersonLess, 15],
] as const)('with %s in a drawing that stood', (_, change, most) => {
  const families = fc.record({ size: fc.integer({ min: 10, max: 60 }), seed: fc.nat(5000) });

  test('the others keep their order', async () => {
    await fc.assert(
      fc.asyncProperty(families, async ({ size, seed }) => {
        const { before, after } = await moved(change, size, seed);
        expect(rowsOf(after, before)).toEqual(rowsOf(before, after));
      }),
      { numRuns: 6, seed: 11 },
    );
  });

  test(`the others move ${most} px at most on average, over families of 10 to 60`, async () => {
    const means: number[] = [];
    for (const { size, seed } of fc.sample(families, { numRuns: 6, seed: 12 })) means.push(meanMove(await moved(change, size, seed)));
    expect(means.reduce((sum, mean) => sum + mean, 0) / means.length).toBeLessThanOrEqual(most);
  });

  test(`the others move ${most} px at most on average in every family`, async () => {
    await fc.assert(
      fc.asyncProperty(families, async ({ size, seed }) => {
        expect(meanMove(await moved(change, size, seed))).toBeLessThanOrEqual(most);
      }),
      { numRuns: 6, seed: 13 },
    );
  });
});

test('a drawing that is made again from itself stays where it is', async () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const family = familyOf(12 + 8 * seed, seed);
    const before = await laidOut(family);
    const after = await laidOut(family, before);
    expect(rowsOf(after, before)).toEqual(rowsOf(before, after));
    expect(meanMove({ before, after })).toBeLessThanOrEqual(1);
  }
});

test('a drawing that grows child by child moves 10 px at most on average at every step, also from 38 persons to 46', async () => {
  let family = familyOf(38, 727);
  let before = await laidOut(family);
  const means: number[] = [];
  for (let step = 0; step < 8; step += 1) {
    family = aChild(family, 727 + step);
    const after = await laidOut(family, before);
    means.push(meanMove({ before, after }));
    before = after;
  }
  expect(means.filter((mean) => mean > 10)).toEqual([]);
});
