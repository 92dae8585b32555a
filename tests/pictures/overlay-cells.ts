import { boundaryKinds, loyaltyKinds, triangleKinds } from '../../shared/catalogue/overlays.ts';
import type { Label } from '../../shared/catalogue/entry.ts';
import type { Point } from '../../shared/geometry/box.ts';
import type { LinePlacement, PlacedTriangle } from '../../shared/layout/lines/line-placement.ts';
import type { PlacedText } from '../../shared/layout/placement.ts';
import type { Casus, Coalition } from '../../shared/model/records.ts';
import { cardTitle, cellOf, onLine as word, type Cast, type Cell } from './cell.ts';
import { bent, between, coalitionOn, cubic, linesOf, onLine, p, tieOn } from './courses.ts';

/** What one picture of this section may show: half as wide and as high as this, px. */
const bounds = { left: -156, top: -78, right: 156, bottom: 112 };

const cell = (id: string, label: Label, cast: Readonly<Record<string, Cast>>, lists: Partial<Casus>, lines: Partial<LinePlacement>): Cell =>
  cellOf(id, label, cast, lists, { lines: linesOf(lines), bounds });

/** A word in the middle under a line or over it. */
const text = (words: string, x: number, y: number): PlacedText => word(words, x, y);

const against = (members: readonly string[], targets: readonly string[], more: Partial<Coalition> = {}): Casus['coalitions'] => [
  { id: 'c', members: [...members], against: [...targets], effect: 'against', overt: true, ...more },
];

const left = -104;
const right = 104;
const pair = { a: { at: p(left, -36), gender: 'female' }, b: { at: p(left, 62), gender: 'female', age: 14, index: true } } as const;
const three = { a: { at: p(left, -48) }, b: { at: p(left, 14), gender: 'female' }, c: { at: p(left, 76) } } as const;
const target = { t: { at: p(right, 13) } } as const;
const two = [pair.a.at, pair.b.at];

/** Coalitions and alliances (section E.2). */
export const coalitionCells: readonly Cell[] = [
  cell('coalitions.alliance', { nl: 'bondgenootschap', en: 'alliance: together for something' },
    { a: { at: p(-72, 30), gender: 'female' }, b: { at: p(72, 30), gender: 'female' } },
    { coalitions: [{ id: 'c', members: ['a', 'b'], against: [], effect: 'none', overt: true }] },
    {
      coalitions: [{
        id: 'c', arc: cubic(p(-72, 0), p(-62, -42), p(62, -42), p(72, 0)), spokes: [], shafts: [], capsules: [], texts: [],
        knots: [{ member: 'a', at: p(-72, 0) }, { member: 'b', at: p(72, 0) }],
      }],
    }),
  cell('coalitionEffects.against', { nl: 'coalitie tegen een derde', en: 'coalition against a third' }, { ...pair, ...target },
    { coalitions: against(['a', 'b'], ['t']) }, { coalitions: [coalitionOn('c', { members: two, targets: [target.t.at] })] }),
  cell('coalitionEffects.excludes', { nl: 'verborgen coalitie, sluit iemand uit', en: 'covert coalition that shuts someone out' },
    { ...three, t: { at: p(right, 14), gender: 'female', age: 11 } },
    { coalitions: against(['a', 'b', 'c'], ['t'], { effect: 'excludes', overt: false }) },
    { coalitions: [coalitionOn('c', { members: [three.a.at, three.b.at, three.c.at], targets: [p(right, 14)] })] }),
  cell('coalitions.generations', { nl: 'coalitie over de generatiegrens', en: 'coalition across generations' },
    { ...pair, t: { at: p(right, -30) } },
    { coalitions: against(['a', 'b'], ['t']) },
    { coalitions: [coalitionOn('c', { members: two, targets: [p(right, -30)], ticked: true })] }),
  cellOf('coalitions.party', { nl: 'hulpverlener in coalitie', en: 'a helper in a coalition' },
    { a: pair.a, ...target },
    { coalitions: against(['a', 'w'], ['t']), involved: [{ id: 'w', kind: 'school', name: 'school' }] },
    {
      parties: [{ id: 'w', x: -100, y: 62, width: 96, height: 34, texts: [cardTitle('school', -100, 66)] }],
      lines: linesOf({
        coalitions: [coalitionOn('c', { members: two, targets: [target.t.at] }, {
          arc: cubic(p(left + 26, -24), p(left + 58, -14), p(left + 82, 52), p(left + 58, 62)),
          knots: [{ member: 'a', at: p(left + 26, -24) }, { member: 'w', at: p(left + 58, 62) }],
          apex: { at: p(-38, 19), along: p(1, 0) },
          shafts: [{ course: [p(-38, 19), p(right - 30, 15)] }],
        })],
      }),
      bounds,
    }),
  cell('coalitions.covert', { nl: 'verborgen coalitie', en: 'covert coalition' }, { ...pair, ...target },
    { coalitions: against(['a', 'b'], ['t'], { overt: false, certainty: 'hypothesis' }) },
    { coalitions: [coalitionOn('c', { members: two, targets: [target.t.at] }, { capsules: [{ at: p(10, 13), along: p(1, 0) }] })] }),
  cell('coalitions.shifting', { nl: 'wisselende coalitie', en: 'shifting coalition' }, { ...pair, ...target },
    { coalitions: against(['a', 'b'], ['t'], { shifting: true, theme: 'bedtijd' }) },
    { coalitions: [coalitionOn('c', { members: two, targets: [target.t.at] }, { texts: [text('bedtijd', 6, 0)] })] }),
  cell('coalitions.several', { nl: 'coalitie tegen twee', en: 'coalition against two' },
    { ...three, t: { at: p(right, -36) }, u: { at: p(right, 62), gender: 'female' } },
    { coalitions: against(['a', 'b', 'c'], ['t', 'u']) },
    { coalitions: [coalitionOn('c', { members: [three.a.at, three.b.at, three.c.at], targets: [p(right, -36), p(right, 62)] })] }),
  cell('coalitions.strong', { nl: 'sterke coalitie, vroeger', en: 'strong coalition, past' }, { ...pair, ...target },
    { coalitions: against(['a', 'b'], ['t'], { strength: 3, time: 'past' }) }, { coalitions: [coalitionOn('c', { members: two, targets: [target.t.at] })] }),
];

const corners = [p(-86, -30), p(86, -30), p(0, 78)] as const;
const family = {
  a: { at: corners[0] }, b: { at: corners[1], gender: 'female' }, k: { at: corners[2], gender: 'female', age: 9, index: true },
} as const satisfies Readonly<Record<string, Cast>>;

const side = (from: string, to: string, a: Point, b: Point): PlacedTriangle['courses'][number] => {
  const course = between(a, b, 36, 36);
  return { from, to, course, middle: onLine(course) };
};

const triangleCell = (kind: keyof typeof triangleKinds): Cell =>
  cell(`triangleKinds.${kind}`, triangleKinds[kind].label, family, { triangles: [{ id: 'd', kind, corners: ['a', 'b', 'k'], target: 'k' }] }, {
    triangles: [{
      id: 'd', corners, badge: kind === 'mediator' ? p(0, 36) : p(40, 90), capsules: [],
      courses: [side('a', 'b', corners[0], corners[1]), side('a', 'k', corners[0], corners[2]), side('b', 'k', corners[1], corners[2])],
      texts: [],
    }],
  });

const { arc, knots, spokes, shafts, apex } = coalitionOn('', { members: [p(-86, -30), p(0, 78)], targets: [p(86, -30)], reach: [30, 34] });

/** Mother and child against father: drawn as a coalition on the fill. */
const stableCell = cell('triangleKinds.stable-coalition', triangleKinds['stable-coalition'].label,
  { a: { at: corners[0], gender: 'female' }, b: { at: corners[1] }, k: family.k },
  { triangles: [{ id: 'd', kind: 'stable-coalition', corners: ['a', 'b', 'k'], target: 'b' }] },
  { triangles: [{ id: 'd', corners, courses: [], coalition: { arc, knots, spokes, shafts, ...(apex && { apex }) }, capsules: [], texts: [] }] });

/** Every kind of triangle (section E.4). */
export const triangleCells: readonly Cell[] = [
  triangleCell('triangle'),
  triangleCell('detouring-attacking'),
  triangleCell('detouring-supportive'),
  triangleCell('triangulation'),
  triangleCell('mediator'),
  stableCell,
];

const fork = p(0, 16);
const forkCell = (kind: 'conflict' | 'split'): Cell =>
  cell(`loyaltyKinds.${kind}`, loyaltyKinds[kind].label, family,
    { loyalties: [{ id: 'l', kind, from: 'k', to: ['a', 'b'] }], ties: [{ id: 't', from: 'a', to: 'b', kind: 'conflict' }] },
    {
      ties: [tieOn('t', between(corners[0], corners[1], 32))],
      loyalties: [{
        id: 'l', middle: { at: fork, along: p(0, 1) }, capsules: [], texts: [],
        courses: [[p(0, 48), fork], [fork, p(-58, -8)], [fork, p(58, -10)]],
      }],
    });

const column = { g: { at: p(0, -62), death: '2011', birth: '1943' }, v: { at: p(0, 8), age: 46 }, k: { at: p(0, 78), age: 17, index: true } } as const;
const tall = { ...bounds, top: -92, bottom: 112 };
const straightLoyalty = (kind: 'loyalty' | 'delegate', mandate = ''): Cell => {
  const course = [p(-74, 10), p(74, 10)];
  return cell(`loyaltyKinds.${kind}`, loyaltyKinds[kind].label, { a: { at: p(-104, 10), gender: 'female' }, b: { at: p(104, 10), age: 12, index: true } },
    { loyalties: [{ id: 'l', kind, from: 'a', to: ['b'], ...(mandate !== '' && { mandate }) }] },
    { loyalties: [{ id: 'l', courses: [course], middle: onLine(course), capsules: [], texts: mandate === '' ? [] : [text(mandate, 0, 40)] }] });
};

/** Every kind of loyalty (section E.5). */
export const loyaltyCells: readonly Cell[] = [
  forkCell('conflict'),
  forkCell('split'),
  straightLoyalty('loyalty'),
  straightLoyalty('delegate', 'maak het af'),
  cellOf('loyaltyKinds.invisible', loyaltyKinds.invisible.label, column,
    { loyalties: [{ id: 'l', kind: 'invisible', from: 'k', to: ['g'] }] },
    { lines: linesOf({ loyalties: [{ id: 'l', courses: [bent(p(29, 78), p(29, -62), 46)], capsules: [], texts: [] }] }), bounds: tall }),
  cellOf('loyaltyKinds.revolving-slate', loyaltyKinds['revolving-slate'].label, column,
    { loyalties: [{ id: 'l', kind: 'revolving-slate', from: 'g', to: ['v', 'k'] }] },
    {
      lines: linesOf({
        loyalties: [{
          id: 'l', courses: [bent(p(29, -62), p(38, -4), -22), bent(p(38, 18), p(30, 78), -22)], middle: { at: p(37, 7), along: p(0, 1) }, capsules: [], texts: [],
        }],
      }),
      bounds: tall,
    }),
];

/** Every kind of boundary (section E.6). */
export const boundaryCells: readonly Cell[] = (['clear', 'diffuse', 'rigid'] as const).map((kind) =>
  cell(`boundaryKinds.${kind}`, boundaryKinds[kind].label,
    { a: { at: p(-46, -34) }, b: { at: p(46, -34), gender: 'female' }, k: { at: p(0, 74), age: 9 } },
    { boundaries: [{ id: 'g', kind, between: [['a', 'b'], ['k']] }] },
    { boundaries: [{ id: 'g', course: [p(-78, 18), p(78, 18)], capsules: [], texts: [] }] }));

/** All pictures of section E. */
export const overlayCells: readonly Cell[] = [...coalitionCells, ...triangleCells, ...loyaltyCells, ...boundaryCells];
