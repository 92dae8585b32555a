import { describe, expect, test } from 'vitest';
import { boundsOf, boxAround, type Point } from '../../../../shared/geometry/box.ts';
import { cornersOf, grown } from '../../../../shared/geometry/boxes.ts';
import { distance, inSteps } from '../../../../shared/geometry/course.ts';
import { throughOwnWords } from '../../../../shared/layout/lines/docked.ts';
import type { Drafted } from '../../../../shared/layout/lines/draft-records.ts';
import { bareGround, paintSymbol, paintWord } from '../../../../shared/layout/lines/ground.ts';
import type { Shape } from '../../../../shared/layout/lines/shapes.ts';
import { spread } from '../../../../shared/layout/lines/spread.ts';

const shapeAt = (id: string, centre: Point): Shape => {
  const box = boxAround(centre, 44, 44);
  return { id, sort: 'person', centre, outline: cornersOf(box), box };
};
const shapes = new Map(
  [shapeAt('a', { x: 0, y: 0 }), shapeAt('b', { x: 300, y: -60 }), shapeAt('c', { x: 300, y: 60 })].map((one) => [one.id, one]),
);
const ground = bareGround(
  grown(boundsOf([...shapes.values()].map(({ box }) => box)) ?? boxAround({ x: 0, y: 0 }, 1, 1), 80),
  shapes.values(),
);
for (const shape of shapes.values()) paintSymbol(ground, shape);
const draft = (key: string, from: Point, to: Point): Drafted => ({
  lines: [{ key, half: 2, course: inSteps([from, to], 4) }],
  price: 0,
  share: 1,
});
const docked: Point = { x: 28, y: 0 };
const laid = new Map([
  ['ab', draft('ab', docked, { x: 272, y: -60 })],
  ['ac', draft('ac', docked, { x: 272, y: 60 })],
]);
const startOf = (all: ReadonlyMap<string, Drafted>, id: string): Point => all.get(id)?.lines[0]?.course[0] ?? { x: 0, y: 0 };

describe('ends on one spot of a symbol', () => {
  const apart = spread(ground, laid, shapes, () => false);

  test('move apart along its outline, without crossing, and keep their other ends', () => {
    const [ab, ac] = [startOf(apart, 'ab'), startOf(apart, 'ac')];
    expect(distance(ab, ac)).toBeGreaterThan(10);
    expect(ab.y).toBeLessThan(ac.y);
    for (const [id, one] of laid) expect(apart.get(id)?.lines[0]?.course.at(-1)).toEqual(one.lines[0]?.course.at(-1));
  });

  test('stay as far from the outline as they were', () => {
    for (const id of ['ab', 'ac']) expect(startOf(apart, id).x).toBeCloseTo(docked.x);
  });

  test('stay where they are for a line that an earlier drawing had', () => {
    const kept = laid.get('ab')?.lines[0]?.course;
    const others = spread(ground, laid, shapes, (course) => course === kept);
    expect(others.get('ab')?.lines[0]?.course).toBe(kept);
    expect(startOf(others, 'ac')).not.toEqual(docked);
  });

  test('that are apart already leave every course as it is', () => {
    const calm = new Map([
      ['ab', draft('ab', { x: 28, y: -11 }, { x: 272, y: -60 })],
      ['ac', draft('ac', { x: 28, y: 11 }, { x: 272, y: 60 })],
    ]);
    expect(spread(ground, calm, shapes, () => false)).toBe(calm);
  });

  test('take the knot of a coalition along', () => {
    const arc = laid.get('ab')?.lines[0]?.course ?? [];
    const knots = [{ member: 'a', at: arc[0] ?? docked }];
    const coalition = { arc, knots, spokes: [], shafts: [] };
    const both = new Map<string, Drafted>([
      ['ac', { ...draft('ac', docked, { x: 272, y: 60 }) }],
      ['ab', { lines: [{ key: 'ab', half: 2, course: arc }], price: 0, share: 1, coalition }],
    ]);
    const kept = both.get('ac')?.lines[0]?.course;
    const moved = spread(ground, both, shapes, (course) => course === kept).get('ab');
    if (!moved || !('coalition' in moved)) throw new Error('no coalition');
    expect(moved.coalition.arc[0]).not.toEqual(docked);
    expect(moved.coalition.knots[0]?.at).toEqual(moved.coalition.arc[0]);
    expect(moved.lines[0]?.course).toBe(moved.coalition.arc);
  });
});

describe('a line through the name of who it ends at', () => {
  const own = ground.numbers.get('a') ?? 0;
  paintWord(ground, boxAround({ x: 0, y: 34 }, 30, 12), own);
  const down = inSteps(
    [
      { x: 0, y: 28 },
      { x: 0, y: 120 },
    ],
    4,
  );
  const beside = down.map(({ y }) => ({ x: 28, y: y - 28 }));

  test('costs a wide line, and a narrow one no more than it did', () => {
    expect(throughOwnWords(ground, down, 6.5, [own])).toBeGreaterThan(0);
    expect(throughOwnWords(ground, down, 1.5, [own])).toBe(0);
  });

  test('costs nothing where its strokes leave the name free, and at the name of another', () => {
    expect(throughOwnWords(ground, beside, 6.5, [own])).toBe(0);
    expect(throughOwnWords(ground, down, 6.5, [own + 1])).toBe(0);
  });
});
