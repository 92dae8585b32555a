import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { U } from '../../../../shared/catalogue/tokens.ts';
import { layoutGenogram } from '../../../../shared/layout/genogram/layout.ts';
import type { Placement } from '../../../../shared/layout/placement.ts';
import type { Casus, Coalition, Tie, Triangle } from '../../../../shared/model/records.ts';
import { familyOf, withOneChildMore } from '../../../helpers/families.ts';
import type { View as LayoutView } from '../../../../shared/rules/view.ts';
import { laidOut, usualView } from '../../../helpers/layout.ts';
import { lookOf } from '../../../helpers/look.ts';
import { at } from '../../../helpers/many-families.ts';
import { withRandomLines } from '../../../helpers/random-lines.ts';
import { samples } from '../../../helpers/samples.ts';

const look = lookOf();
const families = fc.record({ size: fc.integer({ min: 8, max: 24 }), seed: fc.nat(5000) });
const bare = (casus: Casus): Casus => ({ ...casus, ties: [], coalitions: [], triangles: [], loyalties: [], boundaries: [] });
const shownWith = async (casus: Casus, layers: LayoutView['layers']): Promise<Placement> =>
  (await layoutGenogram(casus, { view: { ...usualView, layers }, preset: look.preset, measure: look.measure, textScale: 1 })).placement;
/** Where everybody stands from the first, who need not stand at the same place of the sheet. */
const apart = ({ persons }: Placement) => persons.map(({ id, x, y }) => [id, x - at(persons, 0).x, y - at(persons, 0).y]);

function movesOf(before: Placement, after: Placement): readonly number[] {
  const stood = new Map(before.persons.map((person) => [person.id, person]));
  return after.persons.flatMap(({ id, x, y }) => {
    const old = stood.get(id);
    return old === undefined ? [] : [Math.hypot(x - old.x, y - old.y)];
  });
}

const whereIs = (placement: Placement, id: string): Placement['persons'][number] => {
  const found = placement.persons.find((person) => person.id === id);
  if (found === undefined) throw new Error(`${id} does not stand in the drawing`);
  return found;
};
const acrossOf = ({ persons }: Placement): number => Math.max(...persons.map(({ x }) => x)) - Math.min(...persons.map(({ x }) => x));
const downOf = ({ persons }: Placement): number => Math.max(...persons.map(({ y }) => y)) - Math.min(...persons.map(({ y }) => y));

/** Two who parted, their three children, and lines that squeeze between them. */
const parted: Casus = {
  ...familyOf(8, 1),
  persons: [
    { id: 'pa', gender: 'male', birth: '1980' },
    { id: 'ma', gender: 'female', birth: '1981' },
    { id: 'one', gender: 'female', birth: '2008' },
    { id: 'two', gender: 'male', birth: '2010' },
    { id: 'three', gender: 'male', birth: '2012' },
  ],
  unions: [{ id: 'u', partners: ['pa', 'ma'], form: 'married', end: 'divorced' }],
  descents: ['one', 'two', 'three'].map((child) => ({ child, kind: 'biological', union: 'u' })),
  twins: [],
};
const tie = (id: string, from: string, to: string, kind: Tie['kind'] = 'conflict'): Tie => ({ id, from, to, kind });
const against: Coalition = { id: 'c', members: ['ma', 'one'], against: ['pa'], effect: 'against', overt: true };
const between = (placement: Placement, left: string, right: string): number => whereIs(placement, right).x - whereIs(placement, left).x;

describe('room for lines', () => {
  test('stays while the layers of lines are off: uncovering one moves nobody', async () => {
    await fc.assert(
      fc.asyncProperty(families, async ({ size, seed }) => {
        const casus = withRandomLines(familyOf(size, seed), 10, seed);
        const [covered, uncovered] = [await shownWith(casus, new Set(['households'])), await shownWith(casus, usualView.layers)];
        expect(apart(uncovered)).toEqual(apart(covered));
      }),
      { numRuns: 6, seed: 21 },
    );
  });

  test('a couple apart with children and a coalition across it stands at 7.2 U, one together in a triangle at 6 U', async () => {
    const triangle: Triangle = { id: 't', kind: 'detouring-supportive', corners: ['pa', 'ma', 'two'] };
    const { end: _, ...together } = at(parted.unions, 0);
    const [apart, one] = [
      await laidOut({ ...parted, coalitions: [against] }),
      await laidOut({ ...parted, unions: [together], triangles: [triangle] }),
    ];
    expect(between(apart, 'pa', 'ma')).toBeGreaterThanOrEqual(7.2 * U);
    expect(between(apart, 'pa', 'ma')).toBeLessThan(7.4 * U);
    expect(between(one, 'pa', 'ma')).toBeGreaterThanOrEqual(6 * U);
    expect(between(one, 'pa', 'ma')).toBeLessThan(6.2 * U);
  });

  test('one line between two moves them no further apart than they stood without it', async () => {
    const lined = await laidOut({ ...parted, ties: [tie('t', 'pa', 'ma')] });
    expect(between(lined, 'pa', 'ma')).toBe(between(await laidOut(parted), 'pa', 'ma'));
  });

  test('rows stand further apart the more lines cross between them, up to 1.8 times', async () => {
    const lines = (count: number): readonly Tie[] =>
      Array.from({ length: count }, (_, n) =>
        tie(`t${String(n).padStart(2, '0')}`, n % 2 === 0 ? 'pa' : 'ma', at(['one', 'two', 'three'], n % 3)),
      );
    const downs: number[] = [];
    for (const count of [0, 2, 6, 12]) downs.push(downOf(await laidOut({ ...parted, ties: [...lines(count)] })));
    expect(downs).toEqual(downs.toSorted((a, b) => a - b));
    expect(at(downs, 3)).toBeGreaterThan(at(downs, 0));
    expect(at(downs, 3)).toBeLessThanOrEqual(1.81 * at(downs, 0));
  });

  test('who is an end of six lines has more white beside it than who is an end of two', async () => {
    const star = (count: number): Casus => ({
      ...parted,
      ties: ['pa', 'ma', 'one', 'three', 'pa', 'ma'].slice(0, count).map((other, n) => tie(`t${n}`, other, 'two', 'distant')),
    });
    const [few, many] = [await laidOut(star(2)), await laidOut(star(6))];
    expect(between(many, 'two', 'three')).toBeGreaterThan(between(few, 'two', 'three') + 10);
  });

  test('makes no drawing taller to its width than it was, or than a sheet in landscape holds', async () => {
    for (const [name, casus] of samples) {
      const [alone, lined] = [await laidOut(bare(casus)), await laidOut(casus)];
      if (downOf(alone) === 0) continue;
      const least = Math.min(1.7, acrossOf(alone) / downOf(alone));
      expect([name, acrossOf(lined) / downOf(lined) > 0.93 * least]).toEqual([name, true]);
    }
  }, 60_000);
});

describe('a drawing that goes on from another', () => {
  const added = (casus: Casus, seed: number): Casus => withRandomLines(casus, 1 + (seed % 6), seed + 1);

  test('moves nobody when lines come', async () => {
    await fc.assert(
      fc.asyncProperty(families, fc.boolean(), async ({ size, seed }, lined) => {
        const casus = lined ? withRandomLines(familyOf(size, seed), 6, seed) : familyOf(size, seed);
        const before = await laidOut(casus);
        const more = added({ ...casus, ties: casus.ties.map((one) => ({ ...one, id: `old ${one.id}` })), coalitions: [] }, seed);
        expect(Math.max(...movesOf(before, await laidOut(more, before)))).toBe(0);
      }),
      { numRuns: 5, seed: 22 },
    );
  }, 60_000);

  test('moves nobody when lines go', async () => {
    await fc.assert(
      fc.asyncProperty(families, async ({ size, seed }) => {
        const casus = withRandomLines(familyOf(size, seed), 6, seed);
        const before = await laidOut(casus);
        expect(Math.max(...movesOf(before, await laidOut(bare(casus), before)))).toBe(0);
      }),
      { numRuns: 4, seed: 23 },
    );
  }, 60_000);

  test('moves nobody when somebody gets a name that is no wider', async () => {
    await fc.assert(
      fc.asyncProperty(families, async ({ size, seed }) => {
        const casus = familyOf(size, seed);
        const before = await laidOut(casus);
        const persons = casus.persons.map((person, index) => (index === seed % size ? { ...person, name: 'Jo' } : person));
        const moves = movesOf(before, await laidOut({ ...casus, persons }, before));
        expect(Math.max(...moves)).toBe(0);
      }),
      { numRuns: 5, seed: 24 },
    );
  });

  test('keeps the room that it has when a child is born', async () => {
    const before = await laidOut({ ...parted, coalitions: [against] });
    const { casus } = withOneChildMore({ ...parted, coalitions: [against] }, 3);
    const after = await laidOut(casus, before);
    expect(between(after, 'pa', 'ma')).toBeGreaterThanOrEqual(7.2 * U - 1);
    expect(downOf(after)).toBe(downOf(before));
  });
});
