import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HULL_RADIUS, PARTNER_GAP, SIBLING_GAP, SIBLING_GAP_LEAST, U } from '../../../shared/catalogue/tokens.ts';
import { textStyles } from '../../../shared/catalogue/type.ts';
import { boxAround, overlap } from '../../../shared/geometry/box.ts';
import type { Box } from '../../../shared/geometry/box.ts';
import { grown } from '../../../shared/geometry/boxes.ts';
import { apart, edgesOf, holdsBox, isSimple, meetsBox, signedArea } from '../../../shared/geometry/polygon.ts';
import type { Polygon } from '../../../shared/geometry/polygon.ts';
import { roundedPolygon } from '../../../shared/geometry/rounding.ts';
import { placeHouseholds } from '../../../shared/layout/genogram/households.ts';
import { wordBox } from '../../../shared/layout/genogram/households/figures.ts';
import type { GuestToHouse, HouseholdInput, HouseholdToPlace } from '../../../shared/layout/genogram/households/figures.ts';
import type { Measure, PlacedPerson, PlacedText } from '../../../shared/layout/placement.ts';

const ROW = 3.4 * U;
const measure: Measure = (text, role) => text.length * textStyles[role].size * 0.56;

function line(role: PlacedText['role'], text: string, x: number, y: number): PlacedText {
  return { role, text, x, y, anchor: 'middle', width: measure(text, role) };
}

function person(id: string, x: number, y: number, size = U): PlacedPerson {
  const texts = [line('years', '1980', x, y - size / 2 - 7), line('name', id, x, y + size / 2 + 17)];
  return { id, x, y, width: size, height: size, generation: 0, texts };
}

function ghost(of: string, x: number, y: number, here: number): GuestToHouse {
  return { person: of, x, y, width: U, height: U, texts: [line('name', of, x, y + U / 2 + 17)], nights: { here, there: 14 - here } };
}

function home(id: string, members: readonly string[], guests: readonly GuestToHouse[] = []): HouseholdToPlace {
  return { id, name: `huis ${id}`, members, guests };
}

function symbolOf(placed: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Box {
  return boxAround(placed, placed.width, placed.height);
}

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
      { numRuns: 150 },
    );
  });

  test('keep 4 px clear of every stranger, also where their corners are rounded', () => {
    fc.assert(
      fc.property(families, (input) => {
        for (const { id, outlines } of placeHouseholds(input))
          for (const stranger of input.persons.filter((one) => !membersOf(input, id).includes(one.id)))
            for (const outline of rounded(outlines)) expect(meetsBox(outline, grown(symbolOf(stranger), 3.99))).toBe(false);
      }),
      { numRuns: 150 },
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
      { numRuns: 150 },
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
      { numRuns: 150 },
    );
  });

  test('have no steps under 8 px where people stand at the usual distance', () => {
    fc.assert(
      fc.property(familiesAt(SIBLING_GAP, PARTNER_GAP), (input) => {
        for (const outline of placeHouseholds(input).flatMap((one) => one.outlines))
          for (const [a, b] of edgesOf(outline)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(8);
      }),
      { numRuns: 150 },
    );
  });

  test('are one outline for a household that has the paper to itself', () => {
    fc.assert(
      fc.property(families, (input) => {
        const alone = { ...input, households: input.households.slice(0, 1) };
        for (const { outlines } of placeHouseholds(alone)) expect(outlines).toHaveLength(1);
      }),
      { numRuns: 150 },
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
      { numRuns: 150 },
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

const arrowIn = (asked: HouseholdInput) => placeHouseholds(asked).find((one) => one.id === 'f')?.guests[0]?.arrow;

describe('a child that lives in two homes', () => {
  const persons = [person('father', 0, 0), person('mother', 300, 0), person('child', 300, ROW)];
  const input = (...more: PlacedPerson[]): HouseholdInput => ({
    persons: [...persons, ...more],
    households: [home('m', ['mother', 'child']), home('f', ['father'], [ghost('child', 0, ROW, 5)])],
    measure,
  });

  test('has its ghost inside the second hull and a level arrow between the two, left home first', () => {
    const [mothers, fathers] = placeHouseholds(input());
    const arrow = arrowIn(input());
    expect(fathers && rounded(fathers.outlines).some((outline) => holdsBox(outline, symbolOf({ x: 0, y: ROW, width: U, height: U })))).toBe(
      true,
    );
    expect(arrow?.text.text).toBe('5 / 9');
    expect(arrow?.from.y).toBe(arrow?.to.y);
    for (const { outlines } of [mothers, fathers].flatMap((one) => one ?? []))
      for (const outline of rounded(outlines))
        expect(meetsBox(outline, { left: arrow?.from.x ?? 0, right: arrow?.to.x ?? 0, top: ROW - 0.5, bottom: ROW + 0.5 })).toBe(false);
  });

  test('gets no arrow where somebody stands between the homes', () => {
    const tall: PlacedPerson = { ...person('between', 150, ROW), height: 260 };
    expect(arrowIn(input(tall))).toBeUndefined();
  });

  const toAndFro = (...here: readonly [number, number]): readonly (readonly [string | undefined, string | undefined])[] => {
    const asked: HouseholdInput = {
      persons: [...persons, person('brother', 390, ROW)],
      households: [
        home('m', ['mother', 'child', 'brother']),
        home('f', ['father'], [ghost('child', 0, ROW, here[0]), ghost('brother', -90, ROW, here[1])]),
      ],
      measure,
    };
    const guests = placeHouseholds(asked).find((one) => one.id === 'f')?.guests ?? [];
    return guests.map((guest) => [guest.arrow?.text.text, guest.nightsText?.text]);
  };
  test('shares one arrow with a brother who has the same nights, and tells its own inside its outline where theirs differ', () => {
    expect(toAndFro(5, 5)).toEqual([
      ['5 / 9', undefined],
      [undefined, undefined],
    ]);
    expect(toAndFro(5, 2)).toEqual([
      [undefined, '5/9'],
      [undefined, '2/12'],
    ]);
  });

  test('tells its nights inside its outline where lines of the family leave an arrow no room', () => {
    const lines = Array.from({ length: 19 }, (_, index) => ROW - 90 + 10 * index).map((y) => [
      { x: 60, y },
      { x: 240, y },
    ]);
    const guest = placeHouseholds({ ...input(), lines }).find((one) => one.id === 'f')?.guests[0];
    expect([guest?.arrow, guest?.nightsText?.text]).toEqual([undefined, '5/9']);
  });
});

describe('the edge of a hull', () => {
  const alone = { persons: [person('a', 0, 0), person('b', 120, 0)], households: [home('h', ['a', 'b'])], measure };
  const topOf = (input: HouseholdInput): number => Math.min(...(placeHouseholds(input)[0]?.outlines ?? []).flat().map((point) => point.y));
  const top = topOf(alone);
  test.each([-5, -1, 0, 3])('does not run along a family line that lies %i px from it', (off) => {
    const lines = [
      [
        { x: -200, y: top + off },
        { x: 300, y: top + off },
      ],
    ];
    expect(Math.abs(topOf({ ...alone, lines }) - top - off)).toBeGreaterThanOrEqual(7);
  });
  test('stays where it is when a line crosses it', () =>
    expect(
      topOf({
        ...alone,
        lines: [
          [
            { x: 60, y: -200 },
            { x: 60, y: 0 },
          ],
        ],
      }),
    ).toBe(top));
  test('holds a household together whose member stands close to a stranger', () => {
    const close = { ...alone, persons: [...alone.persons, person('stranger', -U - 7, 0)] };
    expect(placeHouseholds(close)[0]?.outlines).toHaveLength(1);
  });
});
