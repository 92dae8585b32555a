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

const twoFamilies = casusOf({
  persons: people({ m1: '1960', f1: '1962', m2: '1961', f2: '1963', m3: '1990', f3: '1992' }),
  unions: [couple('u1', 'm1', 'f1'), couple('u2', 'm2', 'f2')],
  descents: [...childrenOf('u1', 'm3'), ...childrenOf('u2', 'f3')],
});

const counted = (casus: Casus, placement: Placement, measure: Measured): number => measureQuality(casus, placement)[measure];
const places = (casus: Casus, placement: Placement, measure: Measured) => {
  return faultsOf(casus, placement).filter((f) => f.measure === measure).map(({ ids, at: where }) => ({ ids, at: where }));
};

test('a neat drawing has no fault of any kind', () => {
  expect(faultsOf(parentsAndTwo, neat)).toEqual([]);
  expect(measureQuality(parentsAndTwo, neat)).toMatchObject({ persons: 4, couples: 1, sibPairs: 1, centreMean: 0, centreMax: 0 });
});

describe('cross', () => {
  test('counts each point where two families cross, and names the place', () => {
    const crossed = drawnOn(twoFamilies, { m1: [0, 0], f1: [120, 0], m2: [300, 0], f2: [420, 0], m3: [330, 160], f3: [90, 160] }, { u2: { bar: 90 } });
    expect(places(twoFamilies, crossed, 'cross')).toEqual([{ ids: ['u1', 'u2'], at: at(330, 90) }]);
  });

  test('counts a line that only touches another', () => {
    const placement = placementOf({
      unions: [
        { id: 'u1', lines: [{ part: 'couple', points: [at(0, 0), at(100, 0)] }], mark: at(50, 0), texts: [] },
        { id: 'u2', lines: [{ part: 'couple', points: [at(50, 1), at(50, 80)] }], mark: at(50, 40), texts: [] },
      ],
    });
    expect(counted(twoFamilies, placement, 'cross')).toBe(1);
  });

  test('does not count lines that stay a stroke apart, nor the lines of one family', () => {
    const placement = placementOf({
      unions: [
        { id: 'u1', lines: [{ part: 'couple', points: [at(0, 0), at(100, 0)] }, { part: 'parent', points: [at(50, -9), at(50, 9)] }], mark: at(50, 0), texts: [] },
        { id: 'u2', lines: [{ part: 'couple', points: [at(20, 4), at(20, 80)] }], mark: at(20, 40), texts: [] },
      ],
    });
    expect(counted(twoFamilies, placement, 'cross')).toBe(0);
  });

  test('lets lines meet at the outline of a person both end at, and only there', () => {
    const remarried = casusOf({ persons: people({ m1: undefined, f1: undefined, f2: undefined }), unions: [couple('u1', 'm1', 'f1'), couple('u2', 'm1', 'f2')] });
    const meeting = (y: number): Placement => {
      return placementOf({
        persons: [stands('f1', -120, 0), stands('m1', 0, 0), stands('f2', 120, 0)],
        unions: [
          { id: 'u1', lines: [{ part: 'couple', points: [at(0, y), at(-120, y)] }], mark: at(-60, y), texts: [] },
          { id: 'u2', lines: [{ part: 'couple', points: [at(0, y), at(120, y)] }], mark: at(60, y), texts: [] },
        ],
      });
    };
    expect(counted(remarried, meeting(24), 'cross')).toBe(0);
    expect(counted(remarried, meeting(42), 'cross')).toBe(1);
  });

  test('lets the line of a donor end on the drop of its child', () => {
    const casus = casusOf({
      persons: people({ m1: undefined, f1: undefined, f2: undefined, x: undefined }),
      unions: [couple('u1', 'm1', 'f1')],
      descents: [...childrenOf('u1', 'f2'), { child: 'f2', kind: 'donor', parents: ['x'] }],
    });
    const drawn = drawnOn(casusOf({ ...casus, descents: childrenOf('u1', 'f2') }), { m1: [0, 0], f1: [120, 0], f2: [60, 160], x: [200, 100] });
    const donor = (to: number) => ({ child: 'f2', source: { parents: ['x'] }, kind: 'donor', points: [at(176, 100), at(to, 100)], mark: at(0, 0), texts: [] });
    expect(counted(casus, { ...drawn, descents: [...drawn.descents, donor(60)] }, 'cross')).toBe(0);
    expect(counted(casus, { ...drawn, descents: [...drawn.descents, donor(20)] }, 'cross')).toBe(1);
  });
});

describe('ambig', () => {
  const side = { m1: [0, 0], f1: [120, 0], m2: [200, 0], f2: [320, 0], m3: [230, 160], f3: [90, 160] } as const;

  test('counts two families once whose bars run on one another', () => {
    expect(counted(twoFamilies, drawnOn(twoFamilies, side), 'ambig')).toBe(1);
  });

  test('does not count bars on tracks of their own', () => {
    expect(counted(twoFamilies, drawnOn(twoFamilies, side, { u2: { bar: 85 } }), 'ambig')).toBe(0);
  });
});

describe('sib', () => {
  const order = (births: readonly (string | undefined)[]): number => {
    const casus = casusOf({
      persons: people({ m1: undefined, f1: undefined, a: births[0], b: births[1], c: births[2] }),
      unions: [couple('u1', 'm1', 'f1')],
      descents: childrenOf('u1', 'a', 'b', 'c'),
    });
    return counted(casus, drawnOn(casus, { m1: [0, 0], f1: [120, 0], a: [0, 160], b: [90, 160], c: [180, 160] }), 'sib');
  };

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
    const alongside = casusOf({ ...crosswise, unions: [couple('u1', 'm1', 'f1'), couple('u2', 'm2', 'f2'), couple('u3', 'a', 'c'), couple('u4', 'b', 'd')] });
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

describe('thru', () => {
  test('counts a family line through a stranger once', () => {
    const placement = { ...neat, persons: [...neat.persons, stands('x', 60, 62)] };
    expect(places(parentsAndTwo, placement, 'thru').map((f) => f.ids)).toEqual([['u1', 'x']]);
  });

  test('does not count a stranger beside the line, nor where a line arrives', () => {
    expect(counted(parentsAndTwo, { ...neat, persons: [...neat.persons, stands('x', 60, 110)] }, 'thru')).toBe(0);
  });

  test('counts a drop through a sibling and a couple line right through its own partner', () => {
    const through = placementOf({
      persons: neat.persons,
      descents: [{ child: 'f2', source: { union: 'u1' }, kind: 'biological', points: [at(15, 100), at(15, 200), at(105, 200), at(105, 184)], mark: at(0, 0), texts: [] }],
      unions: [{ id: 'u1', lines: [{ part: 'couple', points: [at(-40, 0), at(96, 0)] }], mark: at(60, 0), texts: [] }],
    });
    expect(places(parentsAndTwo, through, 'thru').map((f) => f.ids.at(-1)).toSorted()).toEqual(['m1', 'm2']);
  });
});

describe('over', () => {
  const two = casusOf({ persons: people({ a: undefined, b: undefined }) });
  const over = (placement: Placement, textScale = 1): number => measureQuality(two, placement, { textScale }).over;

  test('counts symbols on symbols, words on symbols and words on words', () => {
    expect(over(placementOf({ persons: [stands('a', 0, 0), stands('b', 40, 0)] }))).toBe(1);
    expect(over(placementOf({ persons: [stands('a', 0, 0, [word('Johanna', 0, 40, 60)]), stands('b', 0, 70)] }))).toBe(0);
    expect(over(placementOf({ persons: [stands('a', 0, 0, [word('Johanna', 0, 46, 60)]), stands('b', 0, 70)] }))).toBe(1);
    expect(over(placementOf({ persons: [stands('a', 0, 0, [word('Johanna', 0, 40, 60)]), stands('b', 59, 0, [word('Jan', 59, 40, 60)])] }))).toBe(1);
  });

  test('measures words as large as the theme sets them', () => {
    const close = placementOf({ persons: [stands('a', 0, 0, [word('Johanna', 0, 36, 60)])] });
    expect(over(close)).toBe(0);
    expect(over(close, 1.5)).toBe(1);
  });

  test('lets a card hold its own words', () => {
    const card = { id: 'school', x: 0, y: 0, width: 120, height: 40, texts: [word('De Brug', 0, 4, 60)] };
    expect(over(placementOf({ parties: [card] }))).toBe(0);
    expect(over(placementOf({ parties: [card], persons: [stands('a', 0, 40)] }))).toBe(1);
  });
});

test('wordOnLine counts a line through a name, and not the date on its own bar', () => {
  const named = (texts: Placement['persons'][number]['texts']): Placement => ({ ...neat, persons: neat.persons.map((p) => (p.id === 'm1' ? { ...p, texts } : p)) });
  expect(counted(parentsAndTwo, named([word('Jan', 0, 45, 30)]), 'wordOnLine')).toBe(1);
  expect(counted(parentsAndTwo, named([word('Jan', 0, 58, 30)]), 'wordOnLine')).toBe(0);
  const dated = { ...neat, unions: neat.unions.map((u) => ({ ...u, texts: [word('h 1985', 60, 45, 40)] })) };
  expect(counted(parentsAndTwo, dated, 'wordOnLine')).toBe(0);
});

describe('households', () => {
  const casus = casusOf({ ...parentsAndTwo, households: [{ id: 'home', name: 'huis', members: [{ person: 'm2' }, { person: 'f2' }] }] });
  const outline = (left: number, right: number) => [at(left, 120), at(right, 120), at(right, 200), at(left, 200)];
  const home = (left: number, right: number, guests: Placement['households'][number]['guests'] = []): Placement => {
    return { ...neat, households: [{ id: 'home', outlines: [outline(left, right)], label: word('', 0, 0, 0), guests }] };
  };

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
