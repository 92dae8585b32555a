import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureQuality } from '../../../../shared/layout/quality.ts';
import type { Casus, Descent, Person } from '../../../../shared/model/records.ts';
import { exported } from '../../../bench/exported.ts';
import { layoutOurs } from '../../../bench/ours.ts';
import { casusOf, childrenOf, couple, people } from '../../../helpers/casus.ts';
import { oddFamilies } from '../../../helpers/odd-families.ts';
import { svgQuality } from '../../../helpers/svg-quality.ts';

const office: Casus['involved'] = [{ id: 'gi', kind: 'statutory', name: 'Jeugdbescherming' }];

function persons(...ids: readonly string[]): Person[] {
  return people(Object.fromEntries(ids.map((id) => [id, undefined])));
}

function ward(child: string): Descent {
  return { child, kind: 'guardianship', organisation: 'gi' };
}

/** What every drawing keeps. */
const kept = {
  svg: { ambig: [], thru: [], loose: [], gaps: [], doubled: [], missing: [] },
  quality: { ambig: 0, thru: 0, over: 0, missing: 0 },
};

/** Draws a casus and measures it, with the row of each person. */
async function expectSound(casus: Casus) {
  const { placement } = await layoutOurs(casus);
  const { cross: _, ...svg } = svgQuality(exported(casus, placement), casus);
  const rows: Record<string, number> = Object.fromEntries(placement.persons.map(({ id, generation }) => [id, generation]));
  return { svg, quality: measureQuality(casus, placement), rows };
}

describe('partners of two generations', () => {
  test('an uncle who married two nieces and is a lone parent too has a line of his own to each', async () => {
    const casus = casusOf({
      persons: persons('m1', 'f1', 'm2', 'm3', 'f3', 'f4', 'm5', 'm6', 'f7', 'f8'),
      unions: [couple('u1', 'm1', 'f1'), couple('u2', 'm3', 'f3'), couple('u3', 'm2', 'f4'), couple('u4', 'm2', 'f8')],
      descents: [
        ...childrenOf('u1', 'm2', 'm3'),
        ...childrenOf('u2', 'f4', 'f8'),
        ...childrenOf('u3', 'm6'),
        { child: 'm5', kind: 'biological', parents: ['m2'] },
        { child: 'f7', kind: 'biological', parents: ['m2'] },
      ],
    });
    const { quality, ...all } = await expectSound(casus);
    expect({ quality, ...all }).toMatchObject(kept);
    expect(quality).toMatchObject({ row: quality.coupleFloorGenerations, wordOnLine: 0 });
  });

  test('whoever has three partners is torn from one of them only', async () => {
    const casus = casusOf({
      persons: persons('m1', 'f2', 'f3', 'f4', 'm5', 'f6'),
      unions: [couple('u1', 'm1', 'f2'), couple('u2', 'm1', 'f3'), couple('u3', 'm1', 'f4'), couple('u4', 'm5', 'f3')],
      descents: [{ child: 'm5', kind: 'biological', parents: ['f2'] }, ...childrenOf('u1', 'f6')],
    });
    const { quality, ...all } = await expectSound(casus);
    expect({ quality, ...all }).toMatchObject(kept);
    expect(quality.couple).toBe(1);
  });
});

describe('wards of an organisation', () => {
  test('a mother and her baby stand in two generations, below it', async () => {
    const casus = casusOf({
      persons: persons('f1', 'm1', 'm2'),
      unions: [couple('u1', 'm1', 'f1')],
      descents: [...childrenOf('u1', 'm2'), ward('f1'), ward('m2')],
      involved: office,
    });
    expect(await expectSound(casus)).toMatchObject({ ...kept, rows: { f1: 1, m1: 1, m2: 2 } });
  });

  test('a father and his son in law are no brothers', async () => {
    const casus = casusOf({
      persons: persons('m1', 'f2', 'm3'),
      unions: [couple('u1', 'm3', 'f2')],
      descents: [{ child: 'f2', kind: 'biological', parents: ['m1'] }, ward('m1'), ward('m3')],
      involved: office,
    });
    expect(await expectSound(casus)).toMatchObject({ ...kept, rows: { m1: 1, f2: 2, m3: 2 } });
  });

  test('have no order among themselves: their partners keep that of siblings', async () => {
    const casus = casusOf({
      persons: people({ m1: '1950', f1: '1952', m2: '1980', m3: '1990', f2: '1995', f3: '1970' }),
      unions: [couple('u1', 'm1', 'f1'), couple('u2', 'm2', 'f2'), couple('u3', 'm3', 'f3')],
      descents: [...childrenOf('u1', 'm2', 'm3'), ward('f2'), ward('f3')],
      involved: office,
    });
    const { quality, ...all } = await expectSound(casus);
    expect({ quality, ...all }).toMatchObject(kept);
    expect(quality.sib).toBe(0);
  });
});

describe('a child of somebody who stands no higher', () => {
  const siblings = ['m2', 'f2', 'm3', 'm4'];
  const family = {
    persons: persons('m1', 'f1', ...siblings, 'f3', 'm5', 'm6'),
    unions: [couple('u1', 'm1', 'f1'), couple('u2', 'm3', 'f3')],
  };
  const born: Descent[] = [
    ...childrenOf('u1', ...siblings),
    ...childrenOf('u2', 'm5'),
    { child: 'm6', kind: 'biological', parents: ['m4'] },
  ];

  test.each([
    ['adopted by a brother and his wife', { child: 'm2', kind: 'adopted', union: 'u2' }],
    ['under the guardianship of a brother', { child: 'f2', kind: 'guardianship', parents: ['m2'] }],
    ['under the guardianship of a brother who is a lone parent', { child: 'f2', kind: 'guardianship', parents: ['m4'] }],
  ] satisfies [string, Descent][])('%s is drawn with a line round the row', async (_, descent) => {
    const { quality, ...all } = await expectSound(casusOf({ ...family, descents: [...born, descent] }));
    expect({ quality, ...all }).toMatchObject(kept);
    expect(quality.row).toBe(0);
  });

  test('cared for by a niece and her husband, who stand lower', async () => {
    const casus = casusOf({
      persons: persons('m1', 'm2', 'm3', 'f4', 'm5'),
      unions: [couple('u1', 'm5', 'f4')],
      descents: [
        { child: 'm2', kind: 'biological', parents: ['m1'] },
        { child: 'm3', kind: 'biological', parents: ['m1'] },
        { child: 'f4', kind: 'biological', parents: ['m2'] },
        { child: 'm3', kind: 'foster', union: 'u1' },
      ],
    });
    expect(await expectSound(casus)).toMatchObject({ ...kept, rows: { m3: 1, f4: 2 } });
  });

  test('adopted by a half-sibling and his wife, on the lowest row', async () => {
    const casus = casusOf({
      persons: persons('m1', 'f1', 'f2', 'm3', 'm4', 'f5'),
      unions: [couple('u1', 'm1', 'f1'), couple('u2', 'm1', 'f2'), couple('u3', 'm3', 'f5')],
      descents: [...childrenOf('u1', 'm3'), ...childrenOf('u2', 'm4'), { child: 'm4', kind: 'adopted', union: 'u3' }],
    });
    expect(await expectSound(casus)).toMatchObject(kept);
  });
});

test('twins below another bar hang from their own', async () => {
  const casus = casusOf({
    persons: people({ m1: '1950', f1: '1952', f2: '1955', m3: '1980', f3: '1980', m4: '1990', m5: '1992', f6: undefined }),
    unions: [couple('u1', 'f1', 'm1'), couple('u2', 'm1', 'f2')],
    descents: [
      ...childrenOf('u1', 'm3', 'f3'),
      ...childrenOf('u2', 'm4', 'm5'),
      { child: 'm3', kind: 'donor', parents: ['f6'] },
      { child: 'f3', kind: 'foster', union: 'u2' },
      ward('f3'),
    ],
    twins: [{ children: ['m3', 'f3'], zygosity: 'fraternal' }],
    involved: office,
  });
  expect(await expectSound(casus)).toMatchObject(kept);
});

test('any odd family keeps its lines apart, whole and off everybody else', async () => {
  await fc.assert(
    fc.asyncProperty(oddFamilies, async (casus) => {
      expect(await expectSound(casus)).toMatchObject(kept);
    }),
    { numRuns: 60, seed: 20 },
  );
}, 30_000);
