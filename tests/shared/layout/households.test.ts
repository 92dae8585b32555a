import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HULL_RADIUS, PARTNER_GAP, SIBLING_GAP, SIBLING_GAP_LEAST, U } from '../../../shared/catalogue/tokens.ts';
import { overlap } from '../../../shared/geometry/box.ts';
import { grown } from '../../../shared/geometry/boxes.ts';
import { apart, edgesOf, holdsBox, isSimple, meetsBox, signedArea } from '../../../shared/geometry/polygon.ts';
import type { Polygon } from '../../../shared/geometry/polygon.ts';
import { roundedPolygon } from '../../../shared/geometry/rounding.ts';
import { placeHouseholds } from '../../../shared/layout/genogram/households.ts';
import { wordBox } from '../../../shared/layout/genogram/households/figures.ts';
import type { HouseholdInput } from '../../../shared/layout/genogram/households/figures.ts';
import { home, measure, person, symbolOf } from '../../helpers/homes.ts';

const ROW = 3.4 * U;
function rounded(outlines: readonly Polygon[]): readonly Polygon[] {
  return outlines.map((outline) => roundedPolygon(outline, HULL_RADIUS));
}

/** A grid of persons, each in at most one household, moved about a little, some only a dot. */
const familiesAt = (...distances: number[]): fc.Arbitrary<HouseholdInput> =>
  fc
    .record({
      gap: fc.constantFrom(...distances),
      columns: fc.integer({ min: 2, max: 7 }),
      cells: fc.array(
        fc.record({
          present: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
          home: fc.integer({ min: -2, max: 3 }),
          dx: fc.integer({ min: -4, max: 4 }),
          dot: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
        }),
        { minLength: 3, maxLength: 24 },
      ),
    })
    .map(({ gap, columns, cells }): HouseholdInput => {
      const placed = cells.flatMap(({ present, home: at, dx, dot }, cell) => {
        const [column, row] = [cell % columns, Math.floor(cell / columns)];
        return present ? [{ at, person: person(`p${cell}`, column * gap + dx, row * ROW, dot ? 12 : U) }] : [];
      });
      const households = [0, 1, 2, 3].map((at) =>
        home(
          `h${at}`,
          placed.filter((one) => one.at === at).map((one) => one.person.id),
        ),
      );
      return { persons: placed.map((one) => one.person), households, measure };
    });

const families = familiesAt(SIBLING_GAP_LEAST, SIBLING_GAP, PARTNER_GAP);

const membersOf = (input: HouseholdInput, id: string): readonly string[] => input.households.find((one) => one.id === id)?.members ?? [];

describe('hulls of households', () => {
  test('hold the symbol and the words of every member', () => {
    fc.assert(
      fc.property(families, (input) => {
        for (const { id, outlines } of placeHouseholds(input))
          for (const member of input.persons.filter((one) => membersOf(input, id).includes(one.id)))
            for (const box of [symbolOf(member), ...member.texts.map((text) => wordBox(text))])
              expect(rounded(outlines).some((outline) => holdsBox(outline, box))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('keep 4 px clear of every stranger, also where their corners are rounded', () => {
    fc.assert(
      fc.property(families, (input) => {
        for (const { id, outlines } of placeHouseholds(input))
          for (const stranger of input.persons.filter((one) => !membersOf(input, id).includes(one.id)))
            for (const outline of rounded(outlines)) expect(meetsBox(outline, grown(symbolOf(stranger), 3.99))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('keep off one another', () => {
    fc.assert(
      fc.property(families, (input) => {
        const placed = placeHouseholds(input);
        placed.forEach((one, at) => {
          for (const other of placed.slice(at + 1))
            for (const a of one.outlines) for (const b of other.outlines) expect(apart(a, b, 1)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('are simple outlines that run clockwise', () => {
    fc.assert(
      fc.property(families, (input) => {
        for (const outline of placeHouseholds(input).flatMap((one) => one.outlines)) {
          expect(isSimple(outline)).toBe(true);
          expect(signedArea(outline)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('have no steps under 8 px where people stand at the usual distance', () => {
    fc.assert(
      fc.property(familiesAt(SIBLING_GAP, PARTNER_GAP), (input) => {
        for (const outline of placeHouseholds(input).flatMap((one) => one.outlines))
          for (const [a, b] of edgesOf(outline)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(8);
      }),
      { numRuns: 60 },
    );
  });

  test('are one outline for a household that has the paper to itself', () => {
    fc.assert(
      fc.property(families, (input) => {
        const alone = { ...input, households: input.households.slice(0, 1) };
        for (const { outlines } of placeHouseholds(alone)) expect(outlines).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  test('have names that touch no symbol, no word and no other name', () => {
    fc.assert(
      fc.property(families, (input) => {
        const placed = placeHouseholds(input);
        const taken = input.persons.flatMap((one) => [symbolOf(one), ...one.texts.map((text) => wordBox(text))]);
        placed.forEach((one, at) => {
          const others = placed.filter((_, other) => other !== at).map((other) => wordBox(other.label));
          for (const box of [...taken, ...others]) expect(overlap(wordBox(one.label), box)).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('stay as they are when somebody far away is added', () => {
    fc.assert(
      fc.property(families, (input) => {
        const more = {
          ...input,
          persons: [person('far', 9000, 9000), ...input.persons],
          households: [...input.households, home('far', ['far'])],
        };
        expect(placeHouseholds(more).slice(0, -1)).toEqual(placeHouseholds(input));
      }),
      { numRuns: 60 },
    );
  });
});

const hullOf = (input: HouseholdInput): Polygon => placeHouseholds(input)[0]?.outlines[0] ?? [];

describe('the shape of a hull', () => {
  test('is a box for one row', () => {
    expect(
      hullOf({ persons: [person('a', 0, 0), person('b', 91, 0), person('c', 300, 0)], households: [home('h', ['a', 'b'])], measure }),
    ).toHaveLength(4);
  });

  test('is convex where nobody stands in the way', () => {
    const persons = [person('mother', 300, 0), person('one', 0, ROW), person('two', 150, ROW), person('three', 300, ROW)];
    const hull = hullOf({ persons, households: [home('h', ['mother', 'one', 'two', 'three'])], measure });
    expect(hull).toHaveLength(5);
  });

  test('is an L where a stranger stands in the corner', () => {
    const persons = [person('mother', 182, 0), person('ex', 91, 0), person('one', 91, ROW), person('two', 182, ROW)];
    expect(hullOf({ persons, households: [home('h', ['mother', 'one', 'two'])], measure })).toHaveLength(6);
  });

  test('has a notch where a lost pregnancy stands between the children', () => {
    const persons = [
      person('mother', 248, 0),
      person('one', 0, ROW),
      person('two', 166, ROW),
      person('pet', 254, ROW),
      person('', 83, ROW - 18, 12),
    ];
    const placed = placeHouseholds({ persons, households: [home('h', ['mother', 'one', 'two', 'pet'])], measure });
    expect(placed[0]?.outlines).toHaveLength(1);
    expect(placed[0]?.outlines[0]?.length).toBeLessThanOrEqual(8);
  });

  test('falls apart only where a ring of another household lies between', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const persons = ids.map((id, at) => person(id, (at % 3) * 77, Math.floor(at / 3) * ROW));
    const around = ids.filter((id) => id !== 'e');
    const placed = placeHouseholds({
      persons: [...persons, person('x', 700, ROW)],
      households: [home('ring', around), home('split', ['e', 'x'])],
      measure,
    });
    const split = placed.find((one) => one.id === 'split');
    const ring = placed.find((one) => one.id === 'ring');
    expect((split?.outlines.length ?? 0) + (ring?.outlines.length ?? 0)).toBeLessThanOrEqual(3);
  });

  test('may cross that of a household with which it shares a member', () => {
    const persons = [person('a', 0, 0), person('b', 91, 0), person('c', 182, 0)];
    const placed = placeHouseholds({ persons, households: [home('one', ['a', 'b']), home('two', ['b', 'c'])], measure });
    expect(placed.map((one) => one.outlines.length)).toEqual([1, 1]);
    for (const { outlines } of placed)
      expect(rounded(outlines).some((outline) => holdsBox(outline, symbolOf({ x: 91, y: 0, width: U, height: U })))).toBe(true);
  });

  test('is left out for a household of which nobody is drawn', () => {
    expect(placeHouseholds({ persons: [person('a', 0, 0)], households: [home('h', ['nobody'])], measure })).toEqual([]);
  });
});
