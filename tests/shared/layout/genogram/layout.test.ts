import { describe, expect, test } from 'vitest';
import { measureQuality } from '../../../../shared/layout/quality.ts';
import type { Placement } from '../../../../shared/layout/placement.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { casusOf } from '../../../helpers/casus.ts';
import { diceOf, familyOf } from '../../../helpers/families.ts';
import { laidOut, usuallyShown } from '../../../helpers/layout.ts';
import { at, keptFamilies, manyFamilies, type Named, oddOnes, sampleFamilies, usualFamilies } from '../../../helpers/many-families.ts';
import { phasesOf } from '../../../helpers/phases.ts';

type Faults = (casus: Casus, placement: Placement) => readonly string[] | Promise<readonly string[]>;

const drawn = new Map<string, Placement>();

/** The drawing of a family, made once for all tests. */
async function drawnOnce([name, casus]: Named): Promise<Placement> {
  const placement = drawn.get(name) ?? (await laidOut(usuallyShown(casus)));
  drawn.set(name, placement);
  return placement;
}

/** What is wrong with the drawing of each family, each with its name. */
async function faultsIn(families: readonly Named[], faults: Faults): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, casus] of families) {
    const own = await faults(usuallyShown(casus), await drawnOnce([name, casus]));
    found.push(...own.map((fault) => `${name}: ${fault}`));
  }
  return found;
}

const some: readonly Named[] = [
  ...sampleFamilies,
  ...keptFamilies.slice(0, 2),
  ...usualFamilies.filter((_, index) => index % 9 === 0),
  ...oddOnes.slice(0, 12),
];

function shuffled<T>(list: readonly T[], dice: () => number): T[] {
  return list
    .map((one) => ({ one, die: dice() }))
    .toSorted((a, b) => a.die - b.die)
    .map(({ one }) => one);
}

/** The same records with their keys in another order; lists in records stay, for their order means something. */
function rekeyed(value: unknown, dice: () => number): unknown {
  if (Array.isArray(value)) return value.map((one) => rekeyed(one, dice));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(shuffled(Object.entries(value), dice).map(([key, one]) => [key, rekeyed(one, dice)]));
}

/** The same casus with the records of every list, and the keys of every record, in another order. */
function turned(casus: Casus, seed: number): Casus {
  const dice = diceOf(seed);
  const lists = Object.entries(casus).map(([key, value]) => [key, Array.isArray(value) ? shuffled(value, dice) : value]);
  return rekeyed(Object.fromEntries(lists), dice) as Casus;
}

const scripts = [
  'عبد الرحمن بن محمد',
  'מרים בת דוד',
  '👨‍👩‍👧‍👦 Fam 🧬',
  '王小明',
  'Ελένη',
  'Zo\u0308e\u0301',
  'ก้องภพ',
  '',
  ' ',
  '\u202Eomgekeerd\u202C',
];

/** The same family under the names of all the world, some of them very long. */
function renamed(casus: Casus): Casus {
  const persons = casus.persons.map((person, index) => {
    const name = at(scripts, index % scripts.length);
    return { ...person, name: index % 7 === 0 ? `${name} van der Hoogen-Brinkhuizen tot Oldenbarneveld` : name };
  });
  return { ...casus, persons };
}

describe('the layout of a genogram', () => {
  test('runs the phases that are tested one by one', async () => {
    const faults = await faultsIn(some, async (casus, placement) => {
      const { order, rows, ranks, kin } = await phasesOf(casus);
      const xOf = new Map(placement.persons.map(({ id, x }) => [id, x]));
      const generations = placement.persons.filter(
        ({ id, generation }) =>
          at(
            ranks.persons,
            kin.persons.findIndex((p) => p.id === id),
          ) !== generation,
      );
      const disordered = order.flatMap((row) => {
        const xs = row.flatMap((seat) => xOf.get('person' in at(rows.seats, seat).what ? at(rows.seats, seat).key : '') ?? []);
        return xs.some((x, index) => index > 0 && x <= at(xs, index - 1)) ? ['another order'] : [];
      });
      return [...generations.map(({ id }) => `${id} stands on another row`), ...disordered];
    });
    expect(faults).toEqual([]);
  });

  test('is the same for the same casus', async () => {
    for (const [name, casus] of some) expect([name, await laidOut(usuallyShown(casus))]).toEqual([name, await drawnOnce([name, casus])]);
  });

  test('does not depend on the order of lists and keys in the file', async () => {
    for (const [index, [name, casus]] of some.entries()) {
      const shown = usuallyShown(casus);
      expect([name, await laidOut(turned(shown, 40 + index))]).toEqual([name, await drawnOnce([name, casus])]);
    }
  });

  test.each([
    ['samples', sampleFamilies],
    ['kept families of 15 and 50', keptFamilies],
    ['families of 5 to 20', usualFamilies.slice(0, 16)],
    ['families of 21 to 40', usualFamilies.slice(16)],
    [
      'more families of 5 to 28',
      Array.from({ length: 24 }, (_, k): Named => [`a family of ${5 + k}, seed ${300 + k}`, familyOf(5 + k, 300 + k)]),
    ],
    ['odd families', oddOnes],
  ])('puts nothing on top of each other, no line through a stranger and draws all there is, in %s', async (_, families) => {
    const faults = await faultsIn(families, (casus, placement) => {
      const { over, thru, ambig, missing } = measureQuality(casus, placement);
      return Object.entries({ over, thru, ambig, missing }).flatMap(([measure, count]) => (count === 0 ? [] : [`${measure} ${count}`]));
    });
    expect(faults).toEqual([]);
  });

  test('draws every record once', async () => {
    const faults = await faultsIn(manyFamilies, (casus, { persons, unions, descents, sibships, twins }) => {
      const expected = (ids: readonly string[]): string => ids.toSorted().join(', ');
      const lists: readonly (readonly [string, readonly string[], readonly string[]])[] = [
        ['persons', persons.map(({ id }) => id), casus.persons.map(({ id }) => id)],
        ['unions', unions.map(({ id }) => id), casus.unions.map(({ id }) => id)],
        [
          'descents',
          descents.map(({ child, source }) => `${child} of ${JSON.stringify(source)}`),
          casus.descents.map((d) => `${d.child} of ${sourceText(d)}`),
        ],
        [
          'twins',
          twins.map(({ children }) => children.toSorted().join(' ')),
          casus.twins.map(({ children }) => children.toSorted().join(' ')),
        ],
      ];
      const doubled = sibships.map(({ source }) => JSON.stringify(source)).filter((one, index, all) => all.indexOf(one) !== index);
      return [
        ...lists
          .filter(([, drawn, wanted]) => expected(drawn) !== expected(wanted))
          .map(([kind, drawn, wanted]) => `${kind}: ${drawn.length} of ${wanted.length}`),
        ...doubled.map((source) => `the sibship of ${source} twice`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('stands names in any script, none and very long ones', async () => {
    const faults = await faultsIn([...sampleFamilies.slice(0, 6), ...usualFamilies.slice(10, 20)], async (casus) => {
      const strange = renamed(casus);
      const placement = await laidOut(strange);
      const { over, thru, ambig, missing } = measureQuality(strange, placement);
      const numbers = JSON.stringify(placement).includes('null') ? ['a number that is none'] : [];
      return [
        ...numbers,
        ...Object.entries({ over, thru, ambig, missing }).flatMap(([measure, count]) => (count === 0 ? [] : [`${measure} ${count}`])),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('of nobody is empty, and of one person is that person', async () => {
    expect(await laidOut(casusOf({}))).toMatchObject({ persons: [], unions: [], sibships: [] });
    const { persons, bounds } = await laidOut(casusOf({ persons: [{ id: 'x', gender: 'unknown' }] }));
    expect(persons.map(({ id, generation }) => [id, generation])).toEqual([['x', 0]]);
    expect(bounds.right - bounds.left).toBeLessThan(100);
  });
});

/** The source of a descent as its placed line names it. */
function sourceText({ union, parents, organisation }: Casus['descents'][number]): string {
  if (union !== undefined) return JSON.stringify({ union });
  return parents === undefined ? JSON.stringify({ organisation }) : JSON.stringify({ parents });
}
