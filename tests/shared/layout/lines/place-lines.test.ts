import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { layers } from '../../../../shared/catalogue/layers.ts';
import { idsOf } from '../../../../shared/catalogue/entry.ts';
import { boxAround, overlap } from '../../../../shared/geometry/box.ts';
import { distance, lengthOf, placeAt } from '../../../../shared/geometry/course.ts';
import { withLines } from '../../../../shared/layout/lines/place-lines.ts';
import type { Placement } from '../../../../shared/layout/placement.ts';
import { coursesOf } from '../../../../shared/layout/quality/line-courses.ts';
import { lineLooks } from '../../../../shared/layout/quality/line-looks.ts';
import { lineFaults } from '../../../../shared/layout/quality/lines.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { familyOf } from '../../../helpers/families.ts';
import { laidOut } from '../../../helpers/layout.ts';
import { lookOf } from '../../../helpers/look.ts';
import { at } from '../../../helpers/many-families.ts';
import { withRandomLines } from '../../../helpers/random-lines.ts';
import { samples } from '../../../helpers/samples.ts';

const look = lookOf();
const options = { view: look.view, preset: look.preset, measure: look.measure, textScale: 1 };
const bare = (casus: Casus): Casus => ({ ...casus, ties: [], coalitions: [], triangles: [], loyalties: [], boundaries: [] });

/** A casus on its places, before its lines. */
interface Stands {
  readonly name: string;
  readonly casus: Casus;
  readonly family: Placement;
}
const stands = async (name: string, casus: Casus): Promise<Stands> => ({
  name,
  casus,
  family: await laidOut(bare(casus), await laidOut(casus)),
});
const lined = new Map<Stands, Placement>();
/** With its lines, made once for all tests. */
function drawnOnce(of: Stands): Placement {
  const placement = lined.get(of) ?? withLines(of.casus, of.family, options);
  lined.set(of, placement);
  return placement;
}
const faultsIn = (all: readonly Stands[], kinds: readonly string[]): readonly string[] =>
  all.flatMap((of) =>
    lineFaults(of.casus, drawnOnce(of))
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, record, other }) => `${of.name}: ${kind} of ${record} ${other}`),
  );

let known: readonly Stands[] = [];
let random: readonly Stands[] = [];
beforeAll(async () => {
  known = await Promise.all([...samples].map(([name, casus]) => stands(name, casus)));
  const sizes = [8, 14, 20, 26, 32];
  random = await Promise.all(
    sizes.map((size, index) => stands(`${size} persons`, withRandomLines(familyOf(size, 300 + index), 15, index + 1))),
  );
}, 120_000);

describe('the lines of the samples', () => {
  test('run through no symbol and no name of somebody who is no end, along no family line, and end within 8 px', () => {
    expect(faultsIn(known, ['symbol', 'name', 'along', 'end'])).toEqual([]);
  }, 60_000);

  test('have their words near their own line, and on no ink but its own, in the three cases', () => {
    const cases = known.filter(({ casus }) => /^[WZ]-/.test(casus.id));
    expect(cases).toHaveLength(3);
    for (const it of cases) {
      const [{ name, casus }, drawn] = [it, drawnOnce(it)];
      const { struck, far } = lineLooks(casus, drawn);
      expect([name, far, struck]).toEqual([name, [], []]);
    }
  }, 60_000);

  test('stay with all their marks and words where they are when somebody gets another name', () => {
    for (const it of known) {
      const [{ casus, family }, before] = [it, drawnOnce(it)];
      const renamed = { ...casus, persons: casus.persons.map((person, index) => (index === 0 ? { ...person, name: 'Sjors' } : person)) };
      const after = withLines(renamed, family, { ...options, previous: before });
      const marks = ({ lines }: Placement) => lines?.ties.map(({ id, course, middle, capsules }) => ({ id, course, middle, capsules }));
      expect(marks(after)).toEqual(marks(before));
      expect(after.lines?.coalitions.map(({ arc, shafts }) => ({ arc, shafts }))).toEqual(
        before.lines?.coalitions.map(({ arc, shafts }) => ({ arc, shafts })),
      );
    }
  }, 60_000);

  test('are all there', () => {
    for (const it of known) {
      const [{ name, casus }, { lines }] = [it, drawnOnce(it)];
      for (const list of ['ties', 'coalitions', 'triangles', 'loyalties'] as const)
        expect([name, list, (lines?.[list] ?? []).map(({ id }) => id)]).toEqual([name, list, casus[list].map(({ id }) => id).toSorted()]);
    }
  }, 60_000);
});

describe('random lines over random families', () => {
  test('run through no symbol and end within 8 px of their outlines', () => {
    expect(faultsIn(random, ['symbol', 'end'])).toEqual([]);
  }, 60_000);

  test('are smooth courses of close points inside the bounds', () => {
    for (const it of random) {
      const [{ casus }, placement] = [it, drawnOnce(it)];
      for (const { course } of placement.lines ? coursesOf(casus, placement.lines) : []) {
        expect(course.length).toBeGreaterThan(1);
        for (const [index, point] of course.entries()) {
          expect(Number.isFinite(point.x) && Number.isFinite(point.y)).toBe(true);
          expect(distance(point, course[index - 1] ?? point)).toBeLessThan(12);
          const { left, right, top, bottom } = placement.bounds;
          expect(point.x >= left && point.x <= right && point.y >= top && point.y <= bottom).toBe(true);
        }
      }
    }
  }, 60_000);

  test('move no person, and with the earlier drawing at hand a new one moves no other line', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.nat(), fc.nat(), (which, one, other) => {
        const it = at(random, which);
        const [{ casus, family }, before] = [it, drawnOnce(it)];
        const from = at(casus.persons, one % casus.persons.length).id;
        const to = at(casus.persons, other % casus.persons.length).id;
        const joined = [...casus.ties, ...casus.coalitions.map((it) => ({ from: it.members[0], to: it.members[1] }))];
        fc.pre(from !== to && !joined.some((tie) => [tie.from, tie.to].every((id) => id === from || id === to)));
        const more = { ...casus, ties: [...casus.ties, { id: 'a new one', from, to, kind: 'fused' as const }] };
        const after = withLines(more, family, { ...options, previous: before });
        expect(after.persons).toEqual(before.persons);
        expect(after.lines?.ties.filter(({ id }) => id !== 'a new one').map((it) => it.course)).toEqual(
          before.lines?.ties.map((it) => it.course),
        );
        expect(after.lines?.coalitions.map((it) => it.arc)).toEqual(before.lines?.coalitions.map((it) => it.arc));
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  test('lie where they lie in whatever order the lists are', () => {
    const first = at(random, 1);
    const { casus, family } = first;
    const turned = { ...casus, ties: casus.ties.toReversed(), coalitions: casus.coalitions.toReversed() };
    expect(withLines(turned, family, options)).toEqual(drawnOnce(first));
  });
});

describe('lines between the same two', () => {
  test('fan out by 16 px, each in its own direction', async () => {
    const family = familyOf(8, 5);
    const [one, , other] = family.persons.map(({ id }) => id);
    const ties = (['close', 'cutoff', 'normal'] as const).map((kind, index) => ({
      id: `t${index}`,
      from: (index === 1 ? other : one) ?? '',
      to: (index === 1 ? one : other) ?? '',
      kind,
    }));
    const { casus, family: placed } = await stands('fan', { ...family, ties });
    const [a, b, c] = (withLines(casus, placed, options).lines?.ties ?? []).map(({ course }) => course);
    const middle = (course: typeof a) => placeAt(course ?? [], lengthOf(course ?? []) / 2).at;
    const near = (course: typeof a, point: { x: number; y: number }) => Math.min(...(course ?? []).map((other) => distance(other, point)));
    expect(near(b, middle(a))).toBeGreaterThan(13);
    expect(near(b, middle(c))).toBeGreaterThan(13);
    expect(near(c, middle(a))).toBeGreaterThan(26);
    const symbol = placed.persons.find(({ id }) => id === other);
    expect(distance(at(b ?? [], 0), symbol ?? { x: 0, y: 0 })).toBeLessThan(45);
  });
});

describe('layers', () => {
  const lists = {
    ties: 'ties',
    coalitions: 'coalitions',
    triangles: 'triangles',
    loyalties: 'loyalties',
    boundaries: 'boundaries',
  } as const;

  test('each leave out their own lines, and without any nothing changes', () => {
    const { casus, family } = at(
      known.filter(({ casus }) => casus.triangles.length > 0),
      0,
    );
    const seen = (off: readonly string[]) => {
      const shown = new Set(idsOf(layers).filter((id) => !off.includes(id)));
      return withLines(casus, family, { ...options, view: { ...look.view, layers: shown } });
    };
    for (const layer of Object.values(lists)) expect(seen([layer]).lines?.[layer]).toEqual([]);
    expect(seen(Object.values(lists))).toEqual(family);
  });

  test('normal contact and plain loyalty have layers of their own', async () => {
    const family = familyOf(6, 9);
    const [from = '', to = ''] = family.persons.map(({ id }) => id);
    const { casus, family: placed } = await stands('plain', {
      ...family,
      ties: [{ id: 't', from, to, kind: 'normal' }],
      loyalties: [{ id: 'l', kind: 'loyalty', from, to: [to] }],
    });
    const without = new Set(idsOf(layers).filter((id) => id !== 'normal-ties' && id !== 'plain-loyalties'));
    expect(withLines(casus, placed, { ...options, view: { ...look.view, layers: without } }).lines).toBeUndefined();
    expect(withLines(casus, placed, options).lines?.ties).toHaveLength(1);
    expect(withLines(casus, placed, options).lines?.loyalties).toHaveLength(1);
  });
});

describe('cards', () => {
  test('stand for every party at which a line ends, on no symbol and on no other card', () => {
    for (const it of known) {
      const [{ casus }, { parties, persons }] = [it, drawnOnce(it)];
      const wanted = casus.coalitions.flatMap((it) => [...it.members, ...it.against]);
      for (const id of wanted.filter((one) => casus.involved.some((it) => it.id === one))) expect(parties.map((it) => it.id)).toContain(id);
      const boxes = [...persons, ...parties].map((it) => boxAround(it, it.width, it.height));
      boxes.forEach((box, index) => boxes.slice(index + 1).forEach((other) => expect(overlap(box, other)).toBe(false)));
    }
  }, 60_000);
});
