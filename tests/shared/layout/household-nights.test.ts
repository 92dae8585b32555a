import { describe, expect, test } from 'vitest';
import { HULL_RADIUS, U } from '../../../shared/catalogue/tokens.ts';
import { holdsBox, meetsBox } from '../../../shared/geometry/polygon.ts';
import type { Polygon } from '../../../shared/geometry/polygon.ts';
import { roundedPolygon } from '../../../shared/geometry/rounding.ts';
import { placeHouseholds } from '../../../shared/layout/genogram/households.ts';
import type { HouseholdInput } from '../../../shared/layout/genogram/households/figures.ts';
import type { PlacedPerson } from '../../../shared/layout/placement.ts';
import { ghost, home, measure, person, symbolOf } from '../../helpers/homes.ts';

const ROW = 3.4 * U;
const rounded = (outlines: readonly Polygon[]): readonly Polygon[] => outlines.map((outline) => roundedPolygon(outline, HULL_RADIUS));
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
