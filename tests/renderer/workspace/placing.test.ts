import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aligned } from '../../../renderer/workspace/align.ts';
import { brushed } from '../../../renderer/workspace/brushed.ts';
import { carried } from '../../../renderer/workspace/carried.ts';
import type { Drawn } from '../../../renderer/workspace/draft.ts';
import { keptPoint } from '../../../renderer/workspace/kept-point.ts';
import { placedIn, placing, ringAt, sectorAt } from '../../../renderer/workspace/placing.ts';
import { finderOf } from '../../../renderer/workspace/under.ts';
import { perform } from '../../../shared/commands/index.ts';
import { ellipse } from '../../../shared/geometry/ellipse.ts';
import type { PlacedPerson } from '../../../shared/layout/placement.ts';
import type { SystemogramPlacement } from '../../../shared/layout/systemogram/systemogram-placement.ts';
import { applyChange, difference } from '../../../shared/model/change.ts';
import { rebase } from '../../../shared/model/rebase.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { laidOut, usuallyShown } from '../../helpers/layout.ts';
import { samples } from '../../helpers/samples.ts';

/** What surely is there. */
function sure<T>(it: T | undefined): T {
  if (it === undefined) throw new Error('It is not there.');
  return it;
}

const casus = sure(samples.get('w-2024-011.casus.json'));
const placement = await laidOut(usuallyShown(casus));
const drawn = { diagram: 'genogram', placement } as Drawn;

function after(deeds: ReturnType<typeof placing>): Casus {
  const done = perform(casus, deeds);
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
  return done.casus;
}

/** A few from every row. */
const some = placement.persons.filter((_, index) => index % 4 === 1);

describe('what a hand puts elsewhere', () => {
  test.each(some.map(({ id }) => id))('%s stays where the hand let go, in the same row, when the drawing is made anew', async (id) => {
    const old = sure(placement.persons.find((it) => it.id === id));
    const now = after(placing(casus, drawn, [{ id, x: old.x + 60, y: old.y + 30 }]));
    const { previous, loose } = carried(drawn, casus, now);
    if (previous?.diagram !== 'genogram') throw new Error('It goes on from nothing.');
    const next = await laidOut(usuallyShown(now), { ...previous.placement, loose: loose ?? [] });
    const stands = sure(next.persons.find((it) => it.id === id));
    // The whole drawing may shift; the others say how far.
    const shifts = next.persons.filter((it) => it.id !== id).map(({ id, x }) => x - sure(placement.persons.find((it) => it.id === id)).x);
    const shift = sure(shifts.toSorted((a, b) => a - b)[shifts.length >> 1]);
    expect(Math.abs(stands.x - shift - old.x - 60)).toBeLessThan(8);
    expect(stands.generation).toBe(old.generation);
  });

  test('keeps earlier places as they are drawn now, and the order only where somebody passes another', () => {
    const [one, two] = placement.persons.map((it) => it) as [PlacedPerson, PlacedPerson];
    const first = after(placing(casus, drawn, [{ id: one.id, x: one.x + 1, y: one.y }]));
    expect(first.layout?.genogram?.order).toBeUndefined();
    const deeds = placing(first, drawn, [{ id: two.id, x: two.x + 1, y: 0 }]);
    const done = perform(first, deeds);
    expect(done.ok && Object.keys(done.casus.layout?.genogram?.positions ?? {})).toEqual([one.id, two.id]);
    const row = placement.persons.filter(({ generation }) => generation === one.generation);
    const right = Math.max(...row.map(({ x }) => x));
    expect(placing(casus, drawn, [{ id: one.id, x: right + 500, y: 0 }]).map(({ command }) => command)).toContain('layout.order');
  });

  test('does not put back what was moved while the drawing was not made anew yet', () => {
    const [one, two] = placement.persons as unknown as [PlacedPerson, PlacedPerson];
    const first = after(placing(casus, drawn, [{ id: one.id, x: one.x + 20, y: one.y }]));
    const theirs = after(placing(casus, drawn, [{ id: one.id, x: one.x + 90, y: one.y }]));
    const moved = perform(first, placing(first, drawn, [{ id: two.id, x: two.x + 1, y: two.y }]));
    const { change } = rebase(difference(first, moved.ok ? moved.casus : first), theirs);
    const positions = applyChange(theirs, change).layout?.genogram?.positions;
    expect(Object.keys(positions ?? {})).toEqual([one.id, two.id]);
    expect(positions?.[one.id]).toEqual(theirs.layout?.genogram?.positions?.[one.id]);
  });

  test('is moved in the casus of its drawing, and in the newest where it is newer than that', () => {
    const newer = { ...casus, persons: [...casus.persons, { id: 'new', gender: 'unknown' as const }] };
    const drawing = { drawn, of: casus, busy: true, failed: false, afresh: () => undefined };
    const [one] = casus.persons;
    expect(placedIn({ casus: newer, drawing }, [{ id: sure(one).id, x: 0, y: 0 }])).toBe(casus);
    expect(placedIn({ casus: newer, drawing }, [{ id: 'new', x: 0, y: 0 }])).toBe(newer);
  });

  test('that is let go of looks for a place anew, and nobody else does', () => {
    const [one] = placement.persons as readonly [PlacedPerson];
    const put = after(placing(casus, drawn, [{ id: one.id, x: one.x + 60, y: one.y }]));
    expect(carried(drawn, put, casus)).toEqual({ previous: drawn, loose: [one.id] });
  });

  test('stands elsewhere again once the hand lets go of it', async () => {
    const one = sure(placement.persons.find(({ id }) => id === sure(some[0]).id));
    const put = after(placing(casus, drawn, [{ id: one.id, x: one.x + 300, y: one.y }]));
    const { previous } = carried(drawn, casus, put);
    if (previous?.diagram !== 'genogram') throw new Error('It goes on from nothing.');
    const held = await laidOut(usuallyShown(put), previous.placement);
    const back = carried({ diagram: 'genogram', placement: held }, put, casus);
    if (back.previous?.diagram !== 'genogram') throw new Error('It goes on from nothing.');
    const free = await laidOut(usuallyShown(casus), { ...back.previous.placement, loose: back.loose ?? [] });
    const aside = (of: typeof placement): number =>
      sure(of.persons.find(({ id }) => id === one.id)).x -
      Math.min(...of.persons.filter((it) => it.generation === one.generation).map(({ x }) => x));
    expect(Math.abs(aside(free) - aside(held))).toBeGreaterThan(8);
  });
});

const field = {
  centre: { x: 0, y: 0 },
  inner: ellipse(200, 120),
  rings: [
    { ring: 1, ...ellipse(300, 180) },
    { ring: 2, ...ellipse(400, 240) },
  ],
  spokes: [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => [
      { x: x * 140, y: y * 85 },
      { x: x * 280, y: y * 170 },
    ]),
  ),
} as unknown as SystemogramPlacement;

test('a card falls in the ring and the sector that lie there', () => {
  expect([250, 350, 900].map((x) => ringAt(field, { x, y: 0 }))).toEqual([1, 2, 3]);
  expect([ringAt(field, { x: 0, y: 0 }), ringAt(field, { x: 0, y: -200 })]).toEqual([1, 2]);
  const sides = [
    { x: -300, y: 10 },
    { x: 300, y: -10 },
    { x: 5, y: -200 },
    { x: -5, y: 200 },
  ];
  expect(sides.map((at) => sectorAt(field, at))).toEqual(['left', 'right', 'top', 'bottom']);
});

test('a finger finds every person by the symbol and by the name, and nothing in the far white', () => {
  const find = finderOf(drawn);
  for (const { id, x, y } of placement.persons) expect(find({ x, y }, 12)).toEqual({ record: { kind: 'person', id }, part: 'symbol' });
  const names = placement.persons.flatMap(({ id, texts }) =>
    texts.filter(({ role }) => role === 'name').map(({ x, y }) => ({ id, x, y: y - 3 })),
  );
  expect(names.map((at) => find(at, 12)?.record.id)).toEqual(names.map(({ id }) => id));
  expect(find({ x: -500, y: -500 }, 12)).toBeUndefined();
});

test('a line is found within reach and not beyond', () => {
  const find = finderOf({ ...drawn, placement: { ...placement, persons: [], households: [], parties: [] } } as Drawn);
  for (const { id, course } of placement.lines?.ties ?? []) {
    const at = sure(course[course.length >> 1]);
    const found = find(at, 0.5);
    expect(found?.part).toBe('line');
    expect([id, found?.record.id]).toContain(id);
  }
  expect(find({ x: -13, y: -13 }, 12)).toBeUndefined();
});

test('a box around all chooses every person, and a box on white nobody', () => {
  const all = brushed(drawn, { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 });
  expect(all.filter(({ kind }) => kind === 'person')).toHaveLength(placement.persons.length);
  expect(brushed(drawn, { left: -200, top: -200, right: -100, bottom: -100 })).toEqual([]);
});

test('things that are put at equal distances keep their outermost two', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 3, maxLength: 8 }), (xs) => {
      const put = aligned(
        xs.map((x, index) => ({ id: `${index}`, x, y: 0 })),
        'evenly',
      ).map(({ x }) => x);
      expect(put.at(0)).toBe(Math.min(...xs));
      expect(put.at(-1)).toBeCloseTo(Math.max(...xs), 6);
      const steps = put.slice(1).map((x, index) => x - sure(put[index]));
      for (const step of steps) expect(step).toBeCloseTo(sure(steps[0]), 6);
    }),
  );
});

test('who is to keep the place does, else who stood nearest to the middle', () => {
  const before = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 100, y: 0 }],
    ['gone', { x: 52, y: 0 }],
  ]);
  const now = new Map([
    ['a', { x: 40, y: 0 }],
    ['b', { x: 110, y: 5 }],
  ]);
  expect(keptPoint(before, now, 'a', { x: 60, y: 0 })).toEqual({ x: 40, y: 0 });
  expect(keptPoint(before, now, undefined, { x: 60, y: 0 })).toEqual({ x: 10, y: 5 });
  expect(keptPoint(before, new Map(), 'a', { x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
});

test('a card that is let go over the family stands at the border of its field', () => {
  const systemogram = { ...field, cards: [{ id: 'card', x: 350, y: 0, width: 140, height: 40, ring: 2, sector: 'right' }] };
  const deeds = placing(
    { ...casus, involved: [{ id: 'card', kind: 'school', name: 'school' }] },
    { diagram: 'systemogram', placement: systemogram } as unknown as Drawn,
    [{ id: 'card', x: -40, y: 0 }],
  );
  expect(deeds.map(({ input }) => input)).toEqual([
    { diagram: 'systemogram', positions: { card: [-270, 0] } },
    { key: 'card', patch: { ring: 1, sector: 'left' } },
  ]);
});
