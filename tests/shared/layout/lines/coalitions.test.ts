import { expect, test } from 'vitest';
import { withLines } from '../../../../shared/layout/lines/place-lines.ts';
import type { LinePlacement, PlacedCoalition } from '../../../../shared/layout/lines/line-placement.ts';
import { U } from '../../../../shared/catalogue/tokens.ts';
import { distance, lengthOf } from '../../../../shared/geometry/course.ts';
import type { Casus, Coalition } from '../../../../shared/model/records.ts';
import { casusOf, childrenOf, couple, people } from '../../../helpers/casus.ts';
import { drawnOn } from '../../../helpers/drawing.ts';
import { lookOf } from '../../../helpers/look.ts';
import { at } from '../../../helpers/many-families.ts';

const look = lookOf();
const options = { view: look.view, preset: look.preset, measure: look.measure, textScale: 1 };
const places = {
  f_oma: [0, 0],
  m_opa: [125, 0],
  m_dad: [-140, 163],
  f_mum: [160, 163],
  f_girl: [-60, 326],
  m_boy: [80, 326],
} as const;
const family = (lists: Partial<Casus>): Casus =>
  casusOf({
    persons: people({ f_oma: '1950', m_opa: '1948', m_dad: '1978', f_mum: '1980', f_girl: '2010', m_boy: '2013' }),
    unions: [couple('u1', 'm_opa', 'f_oma'), couple('u2', 'm_dad', 'f_mum')],
    descents: [...childrenOf('u1', 'f_mum'), ...childrenOf('u2', 'f_girl', 'm_boy')],
    involved: [{ id: 'school', kind: 'school', name: 'De Linde' }],
    ...lists,
  });
const linesOf = (lists: Partial<Casus>): LinePlacement => {
  const casus = family(lists);
  const drawn = drawnOn(casus, places);
  const persons = drawn.persons.map((person) => ({ ...person, generation: Math.round(person.y / 163) }));
  const { lines } = withLines(casus, { ...drawn, persons }, options);
  if (!lines) throw new Error('no lines were placed');
  return lines;
};
const coalitionOf = (members: readonly string[], against: readonly string[], more: Partial<Coalition> = {}): PlacedCoalition =>
  at(
    linesOf({
      coalitions: [{ id: 'c', members: [...members], against: [...against], effect: 'against', overt: true, ...more }],
    }).coalitions,
    0,
  );

test('an arc joins the first member to the last, with a knot on every outline and a spoke for those between', () => {
  const { arc, knots, spokes, apex, shafts } = coalitionOf(['f_oma', 'f_mum', 'f_girl'], ['m_dad']);
  expect(knots.map(({ member }) => member)).toEqual(['f_oma', 'f_mum', 'f_girl']);
  for (const { member, at: knot } of knots)
    expect(distance(knot, { x: places[member as keyof typeof places][0], y: places[member as keyof typeof places][1] })).toBeLessThan(40);
  expect(spokes).toHaveLength(1);
  expect(shafts).toHaveLength(1);
  expect(Math.min(...arc.map((point) => distance(point, apex?.at ?? { x: 0, y: 0 })))).toBeLessThan(4);
  expect(distance(at(shafts, 0).course[0] ?? { x: 0, y: 0 }, apex?.at ?? { x: 9, y: 9 })).toBeLessThan(1);
});

test('the tick over a generation stands where members are of different rows and the target between them', () => {
  expect(coalitionOf(['f_mum', 'f_girl'], ['m_dad']).generationTick).toBeDefined();
  expect(coalitionOf(['f_oma', 'f_girl'], ['m_dad']).generationTick).toBeDefined();
  expect(coalitionOf(['f_girl', 'm_boy'], ['m_dad']).generationTick).toBeUndefined();
  expect(coalitionOf(['f_mum', 'm_dad'], ['m_boy']).generationTick).toBeUndefined();
});

test('several targets part from one stem, and an alliance has neither apex nor shaft', () => {
  const { shafts } = coalitionOf(['f_girl', 'm_boy'], ['m_dad', 'f_mum']);
  expect(shafts.map(({ target }) => target)).toEqual([undefined, 'm_dad', 'f_mum']);
  const fork = at(shafts, 0).course.at(-1);
  for (const { course } of shafts.slice(1)) expect(distance(at(course, 0), fork ?? { x: 0, y: 0 })).toBeLessThan(1);
  const alliance = coalitionOf(['f_girl', 'm_boy'], [], { effect: 'none' });
  expect([alliance.apex, alliance.shafts]).toEqual([undefined, []]);
});

test('a shaft is long enough to be seen, where the arc would pass close by the only target too', () => {
  const moved = { m_dad: [30, 150], f_mum: [-260, 163], f_oma: [240, 0], m_opa: [365, 0], f_girl: [-100, 326], m_boy: [10, 326] } as const;
  const near = { ...places, ...moved };
  const casus = family({
    coalitions: [{ id: 'c', members: ['f_oma', 'f_mum', 'f_girl'], against: ['m_dad'], effect: 'against', overt: true }],
  });
  const drawn = drawnOn(casus, near);
  const persons = drawn.persons.map((person) => ({ ...person, generation: Math.round(person.y / 163) }));
  const shaft = withLines(casus, { ...drawn, persons }, options).lines?.coalitions[0]?.shafts[0]?.course ?? [];
  expect(lengthOf(shaft)).toBeGreaterThan(1.2 * U);
});

test('the arms of a fork leave their stem forward, and the stem is long enough to be seen', () => {
  for (const members of [
    ['f_girl', 'm_boy'],
    ['f_oma', 'f_girl'],
    ['f_oma', 'm_boy'],
  ]) {
    const { shafts } = coalitionOf(members, ['m_dad', 'f_mum']);
    const [stem, ...arms] = shafts.map(({ course }) => course);
    const [start, fork] = [at(stem ?? [], 0), (stem ?? []).at(-1) ?? { x: 0, y: 0 }];
    expect(distance(start, fork)).toBeGreaterThanOrEqual(1.2 * 48 - 0.01);
    const way = { x: fork.x - start.x, y: fork.y - start.y };
    for (const arm of arms) {
      const next = at(arm, 2);
      const cos = ((next.x - fork.x) * way.x + (next.y - fork.y) * way.y) / (distance(next, fork) * Math.hypot(way.x, way.y));
      expect(cos).toBeGreaterThan(0.5);
    }
  }
});

test('every inner member has its knot on the arc itself, or a spoke of at least half a unit', () => {
  for (const against of ['m_dad', 'm_opa', 'm_boy']) {
    const { arc, knots, spokes } = coalitionOf(['f_oma', 'f_mum', 'f_girl'], [against]);
    const joined = knots.filter(({ at: knot }) => {
      const spoke = spokes.find((course) => course[0]?.x === knot.x && course[0]?.y === knot.y);
      return spoke ? distance(knot, spoke.at(-1) ?? knot) >= 24 : Math.min(...arc.map((point) => distance(point, knot))) < 0.01;
    });
    expect(joined).toHaveLength(3);
  }
});

test('a theme stands within 16 px of its own shaft', () => {
  const { texts, shafts } = coalitionOf(['f_mum', 'f_girl'], ['m_dad'], { theme: 'bedtijd' });
  const { x, y, width } = at(texts, 0);
  const away = at(shafts, 0).course.map((point) =>
    Math.hypot(Math.max(0, Math.abs(point.x - x) - width / 2), Math.max(0, y - 10 - point.y, point.y - y - 4)),
  );
  expect(Math.min(...away)).toBeLessThanOrEqual(16);
});

test('the turning mark of a revolving slate sits where its second line starts', () => {
  const slate = at(linesOf({ loyalties: [{ id: 'l', kind: 'revolving-slate', from: 'f_oma', to: ['f_mum', 'f_girl'] }] }).loyalties, 0);
  expect(distance(slate.middle?.at ?? { x: 999, y: 0 }, at(at(slate.courses, 1), 0))).toBeLessThan(45);
  expect(Math.min(...at(slate.courses, 1).map((point) => distance(point, slate.middle?.at ?? { x: 999, y: 0 })))).toBeLessThan(3);
});

test('a boundary does not strike through a shaft or the line of a couple', () => {
  const { coalitions, boundaries } = linesOf({
    coalitions: [{ id: 'c', members: ['f_oma', 'f_mum'], against: ['m_dad'], effect: 'against', overt: true }],
    boundaries: [{ id: 'g', kind: 'rigid', between: [['m_dad'], ['f_mum']] }],
  });
  const boundary = at(boundaries, 0).course;
  for (const { course } of at(coalitions, 0).shafts)
    for (const point of boundary) expect(Math.min(...course.map((other) => distance(other, point)))).toBeGreaterThan(4);
});

test('a school can be a member: it gets a card, and a knot on it', () => {
  const { knots } = coalitionOf(['f_mum', 'school'], ['m_dad']);
  expect(knots.map(({ member }) => member)).toEqual(['f_mum', 'school']);
});

test('a theme, a hypothesis and whose view it is stand beside the shaft', () => {
  const { texts, capsules } = coalitionOf(['f_mum', 'f_girl'], ['m_dad'], {
    theme: 'bedtijd',
    certainty: 'hypothesis',
    time: 'wished',
    perspective: 'school',
  });
  expect(texts.map(({ text }) => text)).toEqual(['bedtijd', 'volgens De Linde']);
  expect(capsules).toHaveLength(2);
});

test('each kind of triangle draws its own lines between its corners', () => {
  const sides = (kind: Casus['triangles'][number]['kind']) =>
    at(linesOf({ triangles: [{ id: 'd', kind, corners: ['m_dad', 'f_mum', 'm_boy'], target: 'm_boy' }] }).triangles, 0);
  const pairs = (kind: Casus['triangles'][number]['kind']) => sides(kind).courses.map(({ from, to }) => `${from} ${to}`);
  expect(pairs('triangle')).toEqual([]);
  expect(pairs('triangulation')).toEqual(['m_dad f_mum', 'm_boy m_dad', 'm_boy f_mum']);
  expect(pairs('detouring-attacking')).toEqual(['m_dad f_mum', 'm_dad m_boy', 'f_mum m_boy']);
  expect(sides('detouring-attacking').badge).toBeDefined();
  expect(sides('stable-coalition').coalition?.knots.map(({ member }) => member)).toEqual(['m_dad', 'f_mum']);
});

test('a conflict that a tie draws already is not drawn once more by a triangle', () => {
  const sides = (kind: Casus['ties'][number]['kind'], more: Partial<Casus['ties'][number]> = {}) =>
    at(
      linesOf({
        ties: [{ id: 't', from: 'f_mum', to: 'm_dad', kind, ...more }],
        triangles: [{ id: 'd', kind: 'triangulation', corners: ['m_dad', 'f_mum', 'm_boy'], target: 'm_boy' }],
      }).triangles,
      0,
    ).courses.map(({ from, to }) => `${from} ${to}`);
  expect(sides('conflict')).toEqual(['m_boy m_dad', 'm_boy f_mum']);
  expect(sides('hostile')).toEqual(['m_boy m_dad', 'm_boy f_mum']);
  expect(sides('distrust')).toHaveLength(3);
  expect(sides('conflict', { time: 'past' })).toHaveLength(3);
});

test('a loyalty conflict parts in a circle, a revolving slate goes from one to the next', () => {
  const [fork, slate] = linesOf({
    loyalties: [
      { id: 'l1', kind: 'conflict', from: 'm_boy', to: ['m_dad', 'f_mum'] },
      { id: 'l2', kind: 'revolving-slate', from: 'f_oma', to: ['f_mum', 'f_girl'] },
    ],
  }).loyalties;
  expect(fork?.courses).toHaveLength(3);
  for (const [index, course] of (fork?.courses ?? []).entries())
    expect(distance(at(course, index === 0 ? course.length - 1 : 0), fork?.middle?.at ?? { x: 0, y: 0 })).toBeCloseTo(12, 0);
  expect(slate?.courses).toHaveLength(2);
  const mum = { x: places.f_mum[0], y: places.f_mum[1] };
  expect(distance(slate?.courses[0]?.at(-1) ?? mum, mum)).toBeGreaterThan(24);
  expect(distance(slate?.courses[0]?.at(-1) ?? { x: 999, y: 0 }, mum)).toBeLessThan(40);
});

test('a boundary is a straight line with each side on its own hand', () => {
  const { course } = at(
    linesOf({
      boundaries: [
        {
          id: 'g',
          kind: 'clear',
          between: [
            ['m_dad', 'f_mum'],
            ['f_girl', 'm_boy'],
          ],
        },
      ],
    }).boundaries,
    0,
  );
  for (const { y } of course) expect(y > 163 && y < 326).toBe(true);
});
