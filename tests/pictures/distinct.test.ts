import { describe, expect, test } from 'vitest';
import { idsOf } from '../../shared/catalogue/entry.ts';
import { boundaryKinds, loyaltyKinds, type LoyaltyKind, triangleKinds } from '../../shared/catalogue/overlays.ts';
import { helpFrameworks, helpQualities, helpStatuses } from '../../shared/catalogue/help.ts';
import { helpLook } from '../../shared/catalogue/help-line.ts';
import { tieKinds, type LineLook } from '../../shared/catalogue/ties.ts';
import type { Point } from '../../shared/geometry/box.ts';
import type { LinePlacement } from '../../shared/layout/lines/line-placement.ts';
import type { Casus, Coalition } from '../../shared/model/records.ts';
import { drawCourse } from '../../shared/scene/draw-course.ts';
import { drawLines } from '../../shared/scene/draw-lines.ts';
import { penFor } from '../../shared/scene/pen.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import { casusOf, people } from '../helpers/casus.ts';
import { lookOf } from '../helpers/look.ts';
import { darknessOf, inkApart } from '../helpers/pixels.ts';
import { bent, between, coalitionOn, linesOf, onLine, p } from './courses.ts';

const looks: Readonly<Record<string, LineLook>> = {
  ...tieKinds,
  ...Object.fromEntries(idsOf(boundaryKinds).map((id) => [`boundary ${id}`, boundaryKinds[id]])),
  ...Object.fromEntries(idsOf(loyaltyKinds).filter((id) => !('form' in loyaltyKinds[id])).map((id) => [`loyalty ${id}`, loyaltyKinds[id]])),
};

/** Every help line that there can be: status, framework and quality in each combination. */
const help: Readonly<Record<string, LineLook>> = Object.fromEntries(
  idsOf(helpStatuses).flatMap((status) =>
    idsOf(helpFrameworks).flatMap((framework) =>
      idsOf(helpQualities).map((quality) => [`${status} ${framework} ${quality}`, helpLook({ status, framework, quality })]),
    ),
  ),
);

/** Ink in which two lines must differ at least, in full pixels of a line of 130 px: a bar of 20 px and 2.4 wide has 48. */
const LEAST = 30;

const courses = { straight: [p(0, 0), p(130, 0)], short: [p(0, 0), p(56, 0)], bent: bent(p(0, 0), p(130, 0), -20) } as const;

/** A coalition, triangle or loyalty of three who stand in the same places, drawn without them. */
function overlay(lists: Partial<Casus>, lines: Partial<LinePlacement>): Scene {
  const look = { ...lookOf(), theme: 'black-white' as const };
  const marks = drawLines(casusOf({ persons: people({ a: '1980', b: '1982', k: '2012' }), ...lists }), linesOf(lines), look, penFor('black-white', look.measure));
  return { view: { left: -110, top: -70, right: 110, bottom: 110 }, title: '', description: '', marks };
}

const corners = [p(-86, -30), p(86, -30), p(0, 78)] as const;
const side = (from: string, to: string, a: Point, b: Point) => ({ from, to, course: between(a, b, 36), middle: onLine(between(a, b, 36)) });
const [one, other, child] = corners;
const triangle = {
  id: 'd',
  corners,
  courses: [side('a', 'b', one, other), side('a', 'k', one, child), side('b', 'k', other, child)],
  badge: p(40, 90),
  capsules: [],
  texts: [],
};
const arc = coalitionOn('c', { members: [one, child], targets: [other] });
const fork = p(0, 16);
const forked = [[p(0, 48), fork], [fork, p(-58, -8)], [fork, p(58, -10)]];
const straight = [p(-74, 10), p(74, 10)];
const loyalty = (kind: LoyaltyKind): Scene => {
  const courses = kind === 'conflict' || kind === 'split' ? forked : [straight];
  const middle = onLine(straight);
  return overlay({ loyalties: [{ id: 'l', kind, from: 'k', to: ['a', 'b'] }] }, { loyalties: [{ id: 'l', courses, middle, capsules: [], texts: [] }] });
};
const coalition = (more: Partial<Coalition>, ticked = false): Scene =>
  overlay(
    { coalitions: [{ id: 'c', members: ['a', 'k'], against: more.effect === 'none' ? [] : ['b'], effect: 'against', overt: true, ...more }] },
    {
      coalitions: [
        more.effect === 'none'
          ? { id: 'c', arc: arc.arc, knots: arc.knots, spokes: [], shafts: [], capsules: [], texts: [] }
          : { ...arc, ...(ticked && { generationTick: onLine(arc.shafts[0]?.course ?? [], 0.45) }) },
      ],
    },
  );

/** Every form of a coalition, every kind of triangle and of loyalty. */
const overlays = (): Readonly<Record<string, Scene>> => ({
  ...Object.fromEntries(
    (['against', 'excludes'] as const).flatMap((effect) =>
      [true, false].flatMap((overt) => [
        [`coalition ${effect} ${overt}`, coalition({ effect, overt })],
        [`coalition ${effect} ${overt} shifting`, coalition({ effect, overt, shifting: true })],
        [`coalition ${effect} ${overt} over generations`, coalition({ effect, overt }, true)],
      ]),
    ),
  ),
  alliance: coalition({ effect: 'none' }),
  'covert alliance': coalition({ effect: 'none', overt: false }),
  ...Object.fromEntries(
    idsOf(triangleKinds).map((kind) => {
      const stable = kind === 'stable-coalition' ? { coalition: { arc: arc.arc, knots: arc.knots, spokes: arc.spokes, shafts: arc.shafts } } : {};
      const placed = { ...triangle, ...stable, courses: kind === 'triangle' || kind === 'stable-coalition' ? [] : triangle.courses };
      return [`triangle ${kind}`, overlay({ triangles: [{ id: 'd', kind, corners: ['a', 'b', 'k'], target: 'k' }] }, { triangles: [placed] })];
    }),
  ),
  ...Object.fromEntries(idsOf(loyaltyKinds).map((kind) => [`loyalty ${kind}`, loyalty(kind)])),
});

function drawn(look: LineLook, course: keyof typeof courses): Scene {
  const pen = penFor('black-white', lookOf().measure);
  const marks = drawCourse(courses[course], look, onLine(courses[course]), pen);
  return { view: { left: -12, top: -40, right: 142, bottom: 24 }, title: '', description: '', marks };
}

/** The pairs that differ in less ink than asked. */
function alikeAmong(list: Readonly<Record<string, LineLook>>, course: keyof typeof courses): readonly string[] {
  return alike(Object.fromEntries(Object.entries(list).map(([id, look]) => [id, drawn(look, course)])));
}

function alike(scenes: Readonly<Record<string, Scene>>): readonly string[] {
  const pictures = Object.entries(scenes).map(([id, scene]) => ({ id, dark: darknessOf(scene) }));
  return pictures.flatMap((one, index) =>
    pictures.slice(index + 1).flatMap((other) => {
      const apart = inkApart(one.dark, other.dark);
      return apart < LEAST ? [`${one.id} and ${other.id}: ${apart.toFixed(0)}`] : [];
    }),
  );
}

describe('in black and white', () => {
  test('every form of a coalition, kind of triangle and kind of loyalty differs from every other', () => {
    expect(alike(overlays())).toEqual([]);
  });

  test.each(['straight', 'short', 'bent'] as const)('every kind of line differs in form from every other on a %s course', (course) => {
    expect(alikeAmong(looks, course)).toEqual([]);
  });

  test.each(['straight', 'bent'] as const)('every status, framework and quality of help differs from every other on a %s course', (course) => {
    expect(alikeAmong(help, course)).toEqual([]);
  });
});
