import { describe, expect, test } from 'vitest';
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
  return faultsOf(casus, placement)
    .filter((f) => f.measure === measure)
    .map(({ ids, at: where }) => ({ ids, at: where }));
};

test('a neat drawing has no fault of any kind', () => {
  expect(faultsOf(parentsAndTwo, neat)).toEqual([]);
  expect(measureQuality(parentsAndTwo, neat)).toMatchObject({ persons: 4, couples: 1, sibPairs: 1, centreMean: 0, centreMax: 0 });
});

const meeting = (y: number): Placement => {
  return placementOf({
    persons: [stands('f1', -120, 0), stands('m1', 0, 0), stands('f2', 120, 0)],
    unions: [
      { id: 'u1', lines: [{ part: 'couple', points: [at(0, y), at(-120, y)] }], mark: at(-60, y), texts: [] },
      { id: 'u2', lines: [{ part: 'couple', points: [at(0, y), at(120, y)] }], mark: at(60, y), texts: [] },
    ],
  });
};

const donor = (to: number) => ({
  child: 'f2',
  source: { parents: ['x'] },
  kind: 'donor',
  points: [at(176, 100), at(to, 100)],
  mark: at(0, 0),
  texts: [],
});

describe('cross', () => {
  test('counts each point where two families cross, and names the place', () => {
    const crossed = drawnOn(
      twoFamilies,
      { m1: [0, 0], f1: [120, 0], m2: [300, 0], f2: [420, 0], m3: [330, 160], f3: [90, 160] },
      { u2: { bar: 90 } },
    );
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
        {
          id: 'u1',
          lines: [
            { part: 'couple', points: [at(0, 0), at(100, 0)] },
            { part: 'parent', points: [at(50, -9), at(50, 9)] },
          ],
          mark: at(50, 0),
          texts: [],
        },
        { id: 'u2', lines: [{ part: 'couple', points: [at(20, 4), at(20, 80)] }], mark: at(20, 40), texts: [] },
      ],
    });
    expect(counted(twoFamilies, placement, 'cross')).toBe(0);
  });

  test('lets lines meet at the outline of a person both end at, and only there', () => {
    const remarried = casusOf({
      persons: people({ m1: undefined, f1: undefined, f2: undefined }),
      unions: [couple('u1', 'm1', 'f1'), couple('u2', 'm1', 'f2')],
    });
    expect(counted(remarried, meeting(24), 'cross')).toBe(0);
    expect(counted(remarried, meeting(42), 'cross')).toBe(1);
  });

  test('lets the line of a donor end on the drop of its child', () => {
    const casus = casusOf({
      persons: people({ m1: undefined, f1: undefined, f2: undefined, x: undefined }),
      unions: [couple('u1', 'm1', 'f1')],
      descents: [...childrenOf('u1', 'f2'), { child: 'f2', kind: 'donor', parents: ['x'] }],
    });
    const drawn = drawnOn(casusOf({ ...casus, descents: childrenOf('u1', 'f2') }), {
      m1: [0, 0],
      f1: [120, 0],
      f2: [60, 160],
      x: [200, 100],
    });
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
      descents: [
        {
          child: 'f2',
          source: { union: 'u1' },
          kind: 'biological',
          points: [at(15, 100), at(15, 200), at(105, 200), at(105, 184)],
          mark: at(0, 0),
          texts: [],
        },
      ],
      unions: [{ id: 'u1', lines: [{ part: 'couple', points: [at(-40, 0), at(96, 0)] }], mark: at(60, 0), texts: [] }],
    });
    expect(
      places(parentsAndTwo, through, 'thru')
        .map((f) => f.ids.at(-1) ?? '')
        .toSorted(),
    ).toEqual(['m1', 'm2']);
  });
});

describe('over', () => {
  const two = casusOf({ persons: people({ a: undefined, b: undefined }) });
  const over = (placement: Placement, textScale = 1): number => measureQuality(two, placement, { textScale }).over;

  test('counts symbols on symbols, words on symbols and words on words', () => {
    expect(over(placementOf({ persons: [stands('a', 0, 0), stands('b', 40, 0)] }))).toBe(1);
    expect(over(placementOf({ persons: [stands('a', 0, 0, [word('Johanna', 0, 40, 60)]), stands('b', 0, 70)] }))).toBe(0);
    expect(over(placementOf({ persons: [stands('a', 0, 0, [word('Johanna', 0, 46, 60)]), stands('b', 0, 70)] }))).toBe(1);
    expect(
      over(placementOf({ persons: [stands('a', 0, 0, [word('Johanna', 0, 40, 60)]), stands('b', 59, 0, [word('Jan', 59, 40, 60)])] })),
    ).toBe(1);
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

test('wordOnLine counts a line through a name, apart from a drop through the years of its own child and a date on its own bar', () => {
  const named = (texts: Placement['persons'][number]['texts']): Placement => ({
    ...neat,
    persons: neat.persons.map((p) => (p.id === 'm1' ? { ...p, texts } : p)),
  });
  expect(counted(parentsAndTwo, named([word('Jan', 0, 45, 30)]), 'wordOnLine')).toBe(1);
  expect(counted(parentsAndTwo, named([word('Jan', 0, 58, 30)]), 'wordOnLine')).toBe(0);
  expect(
    counted(
      parentsAndTwo,
      { ...neat, persons: neat.persons.map((p) => (p.id === 'm2' ? { ...p, texts: [word('1990', 15, 130, 24)] } : p)) },
      'wordOnDrop',
    ),
  ).toBe(1);
  const dated = { ...neat, unions: neat.unions.map((u) => ({ ...u, texts: [word('h 1985', 60, 45, 40)] })) };
  expect(counted(parentsAndTwo, dated, 'wordOnLine')).toBe(0);
});
