import { describe, expect, test } from 'vitest';
import { U } from '../../../shared/catalogue/tokens.ts';
import { faultsOf, measureQuality } from '../../../shared/layout/quality.ts';
import type { Measured } from '../../../shared/layout/quality.ts';
import type { Placement } from '../../../shared/layout/placement.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { casusOf, childrenOf, couple, people } from '../../helpers/casus.ts';
import { at, drawnOn, placementOf, stands, word } from '../../helpers/drawing.ts';

const parentsAndTwo = casusOf({
  persons: people({ m1: '1960', f1: '1962', m2: '1990', f2: '1992' }),
  unions: [couple('u1', 'm1', 'f1')],
  descents: childrenOf('u1', 'm2', 'f2'),
});
const neat = drawnOn(parentsAndTwo, { m1: [0, 0], f1: [120, 0], m2: [15, 160], f2: [105, 160] });

const counted = (casus: Casus, placement: Placement, measure: Measured): number => measureQuality(casus, placement)[measure];
const places = (casus: Casus, placement: Placement, measure: Measured) => {
  return faultsOf(casus, placement)
    .filter((f) => f.measure === measure)
    .map(({ ids, at: where }) => ({ ids, at: where }));
};

const order = (births: readonly (string | undefined)[]): number => {
  const casus = casusOf({
    persons: people({ m1: undefined, f1: undefined, a: births[0], b: births[1], c: births[2] }),
    unions: [couple('u1', 'm1', 'f1')],
    descents: childrenOf('u1', 'a', 'b', 'c'),
  });
  return counted(casus, drawnOn(casus, { m1: [0, 0], f1: [120, 0], a: [0, 160], b: [90, 160], c: [180, 160] }), 'sib');
};

describe('sib', () => {
  test('counts each pair next to each other by birth with the older on the right', () => {
    expect(order(['1990', '1991', '1992'])).toBe(0);
    expect(order(['1992', '1991', '1990'])).toBe(2);
    expect(order(['1991', '1990', '1992'])).toBe(1);
  });

  test('judges only where dates say who is older', () => {
    expect(order(['1990', '1990-05', '1990'])).toBe(0);
    expect(order(['1992', undefined, '1990'])).toBe(1);
    expect(order(['?"eind jaren 80"', '~1980', '<1981'])).toBe(0);
    expect(order(['>1985', '1985', '1990'])).toBe(1);
  });

  test('passes over half-siblings', () => {
    const casus = casusOf({
      persons: people({ m1: undefined, f1: undefined, f2: undefined, a: '1999', b: '1990' }),
      unions: [couple('u1', 'm1', 'f1'), couple('u2', 'm1', 'f2')],
      descents: [...childrenOf('u1', 'a'), ...childrenOf('u2', 'b')],
    });
    const drawn = drawnOn(casus, { f1: [0, 0], m1: [120, 0], f2: [240, 0], a: [60, 160], b: [180, 160] });
    expect(measureQuality(casus, drawn)).toMatchObject({ sib: 0, sibPairs: 0 });
  });

  test('says what marriages between two sibships make unavoidable', () => {
    const crosswise = casusOf({
      persons: people({ m1: undefined, f1: undefined, m2: undefined, f2: undefined, a: '1990', b: '1992', c: '1990', d: '1992' }),
      unions: [couple('u1', 'm1', 'f1'), couple('u2', 'm2', 'f2'), couple('u3', 'a', 'd'), couple('u4', 'b', 'c')],
      descents: [...childrenOf('u1', 'a', 'b'), ...childrenOf('u2', 'c', 'd')],
    });
    expect(measureQuality(crosswise, placementOf({})).sibFloor).toBe(1);
    const alongside = casusOf({
      ...crosswise,
      unions: [couple('u1', 'm1', 'f1'), couple('u2', 'm2', 'f2'), couple('u3', 'a', 'c'), couple('u4', 'b', 'd')],
    });
    expect(measureQuality(alongside, placementOf({})).sibFloor).toBe(0);
  });
});

describe('couple', () => {
  const wives = casusOf({
    persons: people({ m1: undefined, f1: undefined, f2: undefined, f3: undefined }),
    unions: [couple('u1', 'm1', 'f1'), couple('u2', 'm1', 'f2'), couple('u3', 'f3', 'm1')],
  });

  test('counts a couple with somebody between, and tells the floor of two sides', () => {
    const drawn = drawnOn(wives, { f1: [0, 0], m1: [100, 0], f2: [200, 0], f3: [300, 0] });
    expect(places(wives, drawn, 'couple').map((f) => f.ids)).toEqual([['f3', 'm1', 'f2']]);
    expect(measureQuality(wives, drawn)).toMatchObject({ couples: 3, coupleFloorSides: 1, coupleFloorGenerations: 0 });
  });

  test('does not count somebody between them on another row', () => {
    expect(counted(wives, drawnOn(wives, { f1: [0, 0], m1: [100, 0], f2: [50, 160] }), 'couple')).toBe(1);
    expect(counted(wives, placementOf({ persons: [stands('f1', 0, 0), stands('m1', 100, 0), stands('x', 50, 160)] }), 'couple')).toBe(0);
  });

  test('knows that a ring of couples has one that cannot stand together', () => {
    const ring = casusOf({
      persons: people({ a: undefined, b: undefined, c: undefined }),
      unions: [couple('u1', 'a', 'b'), couple('u2', 'b', 'c'), couple('u3', 'c', 'a')],
    });
    expect(measureQuality(ring, placementOf({})).coupleFloorSides).toBe(1);
  });

  test('counts an uncle and niece as two rows, and tells that it must be', () => {
    const casus = casusOf({
      persons: people({ m1: undefined, f1: undefined, m2: undefined, m3: undefined, f3: undefined, f4: undefined, a: undefined }),
      unions: [couple('u1', 'm1', 'f1'), couple('u2', 'm2', 'f3'), couple('u3', 'm3', 'f4')],
      descents: [...childrenOf('u1', 'm2', 'm3'), ...childrenOf('u2', 'f4'), ...childrenOf('u3', 'a')],
    });
    const drawn = drawnOn(casus, { m1: [50, 0], f1: [150, 0], f3: [0, 160], m2: [100, 160], m3: [300, 160], f4: [50, 320], a: [200, 480] });
    expect(measureQuality(casus, drawn)).toMatchObject({ couple: 1, row: 1, coupleFloorSides: 0, coupleFloorGenerations: 1 });
  });
});

describe('row', () => {
  test('counts siblings on two rows and a child beside its parent', () => {
    const lower = drawnOn(parentsAndTwo, { m1: [0, 0], f1: [120, 0], m2: [15, 160], f2: [105, 320] });
    expect(places(parentsAndTwo, lower, 'row')).toEqual([{ ids: ['m2', 'f2'], at: expect.objectContaining(at(105, 320)) }]);
    const beside = drawnOn(parentsAndTwo, { m1: [0, 0], f1: [120, 0], m2: [200, 0], f2: [300, 0] });
    expect(counted(parentsAndTwo, beside, 'row')).toBe(2);
  });
});

const outline = (left: number, right: number) => [at(left, 120), at(right, 120), at(right, 200), at(left, 200)];

const home = (left: number, right: number, guests: Placement['households'][number]['guests'] = []): Placement => {
  return { ...neat, households: [{ id: 'home', outlines: [outline(left, right)], label: word('', 0, 0, 0), guests }] };
};

describe('households', () => {
  const casus = casusOf({ ...parentsAndTwo, households: [{ id: 'home', name: 'huis', members: [{ person: 'm2' }, { person: 'f2' }] }] });

  test('a stranger inside and a member outside count, a guest does not', () => {
    expect(measureQuality(casus, home(-20, 140))).toMatchObject({ stranger: 0, leftOut: 0 });
    expect(places(casus, home(-20, 70), 'leftOut').map((f) => f.ids)).toEqual([['home', 'f2']]);
    const guest = { person: 'f2', x: 60, y: 160, width: 20, height: 20, texts: [] };
    expect(measureQuality(casus, home(-20, 70, [guest]))).toMatchObject({ leftOut: 0 });
    const x = stands('x', 60, 160);
    expect(places(casus, { ...home(-20, 140), persons: [...neat.persons, x] }, 'stranger').map((f) => f.ids)).toEqual([['home', 'x']]);
  });
});

test('missing counts persons, unions and descents that are not drawn', () => {
  expect(counted(parentsAndTwo, placementOf({}), 'missing')).toBe(4);
  expect(counted(parentsAndTwo, placementOf({ persons: neat.persons }), 'missing')).toBe(3);
});

test('centre is how far stems hang from the middle of their couple', () => {
  const sibships = neat.sibships.map((s) => ({ ...s, lines: [[at(75, 42), at(75, 70)], ...s.lines.slice(1)] }));
  expect(measureQuality(parentsAndTwo, { ...neat, sibships })).toMatchObject({ centreMean: 15, centreMax: 15 });
});

test('area is the bounding box in symbols per person, of the symbols and of everything', () => {
  const persons = [stands('m1', 0, 0), stands('f1', 2 * U, 0)];
  const placement = placementOf({ persons, bounds: { left: -U, top: -U, right: 3 * U, bottom: U } });
  expect(measureQuality(parentsAndTwo, placement)).toMatchObject({ areaPerPerson: 1.5, areaPerPersonAll: 4, width: 4 * U, height: 2 * U });
});
