import { descentKinds, zygosities } from '../../shared/catalogue/descents.ts';
import { idsOf } from '../../shared/catalogue/entry.ts';
import { involvedKinds } from '../../shared/catalogue/help.ts';
import { guest, hull } from '../../shared/catalogue/household.ts';
import { BAR_DEPTH, U } from '../../shared/catalogue/tokens.ts';
import { unionEnds, unionForms, type UnionEnd, type UnionForm } from '../../shared/catalogue/unions.ts';
import type { Point } from '../../shared/geometry/box.ts';
import type { PlacedUnion } from '../../shared/layout/placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import { beside, cardTitle, cellOf, hullName, onLine, type Cast, type Cell } from './cell.ts';

const p = (x: number, y: number): Point => ({ x, y });
/** Half the distance between partners: close, and where a date stands over slashes. */
const CLOSE = 58;
const WIDE = 92;
const FOOT = U / 2;
const BAR = FOOT + BAR_DEPTH;

const partners = (half: number, left: Partial<Cast> = {}): Readonly<Record<string, Cast>> => ({
  m: { at: p(-half, 0), gender: 'male', ...left },
  v: { at: p(half, 0), gender: 'female' },
});

const union = (form: UnionForm, end?: UnionEnd): Casus['unions'] => [{ id: 'u', partners: ['m', 'v'], form, ...(end && { end }) }];

function bracket(half: number, label: string, above: boolean): readonly PlacedUnion[] {
  const points = [p(-half, FOOT), p(-half, BAR), p(half, BAR), p(half, FOOT)];
  return [{ id: 'u', lines: [{ part: 'couple', points }], mark: p(0, BAR), texts: label === '' ? [] : [onLine(label, 0, above ? 16 : BAR - 6)] }];
}

const dated: Readonly<Record<UnionForm, string>> = {
  married: 'h 2006', 'registered-partnership': 'gp 2011', cohabiting: 'sw 2015', engaged: 'verl 2023',
  'living-apart-together': '', short: 'rel 2009', secret: '', unknown: '',
};
const ended: Readonly<Record<UnionEnd, string>> = {
  separated: 'h 2006 · ue 2015', divorced: 'h 2006 · s 2017', widowed: 'h 1971 – †2011', annulled: 'h 2009', 'remarried-same': 'h 98 · s 04 · h 07',
};

/** Every form and end of a union (section B). */
export const unionCells: readonly Cell[] = [
  ...idsOf(unionForms).map((form) =>
    cellOf(`unionForms.${form}`, unionForms[form].label, partners(CLOSE), { unions: union(form) }, { unions: bracket(CLOSE, dated[form], false) }),
  ),
  ...idsOf(unionEnds).map((end) =>
    cellOf(
      `unionEnds.${end}`,
      unionEnds[end].label,
      partners(WIDE, end === 'widowed' ? { death: '2011' } : {}),
      { unions: union('married', end) },
      { unions: bracket(WIDE, ended[end], end !== 'widowed') },
    ),
  ),
  cellOf('unions.parents-apart', { nl: 'ex-partners, samen ouder', en: 'apart as partners, together as parents' },
    { ...partners(WIDE), c: { at: p(0, 100), gender: 'female', age: 9 } },
    { unions: union('cohabiting', 'separated'), descents: [{ child: 'c', kind: 'biological', union: 'u' }] },
    {
      unions: [{
        id: 'u',
        lines: [
          { part: 'partner', points: [p(-WIDE + FOOT, 0), p(WIDE - FOOT, 0)] },
          { part: 'parent', points: [p(-WIDE, FOOT), p(-WIDE, BAR), p(WIDE, BAR), p(WIDE, FOOT)] },
        ],
        mark: p(0, 0), texts: [onLine('sw 2006 · ue 2017', 0, -16)],
      }],
      sibships: [{ source: { union: 'u' }, lines: [[p(0, BAR), p(0, 58)]] }],
      descents: [{ child: 'c', source: { union: 'u' }, kind: 'biological', points: [p(0, 58), p(0, 76)], mark: p(0, 70), texts: [] }],
      bounds: { left: -138, top: -46, right: 138, bottom: 146 },
    }),
];

const TOP = -28;
const CHILD = 52;

/** Every kind of descent and of twins (section C). */
export const descentCells: readonly Cell[] = [
  ...idsOf(descentKinds).map((kind) =>
    cellOf(`descentKinds.${kind}`, descentKinds[kind].label,
      { c: { at: p(0, CHILD), age: 9, gender: kind === 'adopted' ? 'female' : 'male' } },
      { descents: [{ child: 'c', kind, union: 'u' }] },
      {
        sibships: [{ source: { union: 'u' }, lines: [[p(-36, TOP), p(36, TOP)]] }],
        descents: [{
          child: 'c', source: { union: 'u' }, kind, points: [p(0, TOP), p(0, CHILD - FOOT)], mark: p(0, 0),
          texts: kind === 'foster' ? [beside('PZ 2021', 12, 4)] : [],
        }],
        bounds: { left: -50, top: -44, right: 60, bottom: 92 },
      }),
  ),
  ...idsOf(zygosities).map((zygosity) =>
    cellOf(`zygosities.${zygosity}`, zygosities[zygosity].label,
      { a: { at: p(-34, CHILD), age: 8, gender: 'female' }, b: { at: p(34, CHILD), age: 8, gender: zygosity === 'identical' ? 'female' : 'male' } },
      { twins: [{ children: ['a', 'b'], zygosity }] },
      {
        sibships: [{ source: { union: 'u' }, lines: [[p(-36, TOP), p(36, TOP)]] }],
        descents: ['a', 'b'].map((child, index) => ({
          child, source: { union: 'u' }, kind: 'biological', points: [p(0, TOP), p(index === 0 ? -34 : 34, CHILD - FOOT)], mark: p(0, 0), texts: [],
        })),
        twins: [{ children: ['a', 'b'], apex: p(0, TOP), bar: [p(-20.4, 5.6), p(20.4, 5.6)] }],
        bounds: { left: -70, top: -44, right: 70, bottom: 92 },
      }),
  ),
];

const square = (left: number, top: number, right: number, bottom: number): readonly Point[] => [p(left, top), p(right, top), p(right, bottom), p(left, bottom)];

/** Households, guests and the cards of parties (sections A.29, B, F.1). */
export const homeCells: readonly Cell[] = [
  cellOf('household.hull', hull.label,
    { m: { at: p(-70, 0), gender: 'female', age: 41 }, a: { at: p(0, 0), age: 14 }, b: { at: p(70, 0), gender: 'female', age: 9 } },
    { households: [{ id: 'h', name: 'huis moeder', members: ['m', 'a', 'b'].map((person) => ({ person })) }] },
    {
      households: [{ id: 'h', outlines: [square(-116, -46, 116, 46)], label: hullName('huis moeder', 60, 62), guests: [] }],
      bounds: { left: -130, top: -60, right: 130, bottom: 70 },
    }),
  cellOf('household.guest', guest.label,
    { m: { at: p(-70, -40), gender: 'female' }, v: { at: p(70, -40) }, c: { at: p(-70, 36), age: 9 } },
    { households: [{ id: 'h', name: 'huis moeder', members: [{ person: 'c', nightsPer14: 9 }] }, { id: 'g', name: 'huis vader', members: [{ person: 'c', nightsPer14: 5 }] }] },
    {
      households: [
        { id: 'h', outlines: [square(-110, -84, -30, 80)], label: hullName('huis moeder', -70, 94), guests: [] },
        {
          id: 'g', outlines: [square(30, -84, 110, 80)], label: hullName('huis vader', 70, 94),
          guests: [{ person: 'c', x: 70, y: 36, width: U, height: U, texts: [], arrow: { from: p(-28, 36), to: p(28, 36), text: hullName('9 / 5', 0, 28) } }],
        },
      ],
      bounds: { left: -120, top: -94, right: 120, bottom: 104 },
    }),
  ...idsOf(involvedKinds).map((kind) =>
    cellOf(`involvedKinds.${kind}`, involvedKinds[kind].label, {},
      { involved: [{ id: 'w', kind, name: involvedKinds[kind].label.nl }] },
      {
        parties: [{
          id: 'w', x: 0, y: 0, width: 150, height: 40,
          texts: [cardTitle(involvedKinds[kind].label.nl, 0, kind === 'place' ? 10 : 4)],
        }],
        bounds: { left: -84, top: -30, right: 84, bottom: 30 },
      }),
  ),
];
