import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apart,
  convexHull,
  holdsBox,
  isSimple,
  meetsBox,
  segmentDistance,
  segmentMeetsBox,
  side,
  signedArea,
} from '../../../shared/geometry/polygon.ts';

const point = fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 40 }) });
const square = (left: number, top: number, size: number) => [
  { x: left, y: top },
  { x: left + size, y: top },
  { x: left + size, y: top + size },
  { x: left, y: top + size },
];

describe('convex hull', () => {
  test('has every point on its inner side, turns one way only and runs clockwise', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 20 }), (points) => {
        const hull = convexHull(points);
        fc.pre(hull.length > 2);
        expect(signedArea(hull)).toBeGreaterThan(0);
        expect(isSimple(hull)).toBe(true);
        hull.forEach((a, at) => {
          const b = hull[(at + 1) % hull.length] ?? a;
          for (const p of points) expect(side(a, b, p)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});

describe('outlines and boxes', () => {
  const notched = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 20 },
    { x: 20, y: 20 },
    { x: 20, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 30 },
    { x: 0, y: 30 },
  ];

  test('a box in the notch is neither met nor held', () => {
    const box = { left: 12, right: 18, top: 2, bottom: 18 };
    expect(meetsBox(notched, box)).toBe(false);
    expect(holdsBox(notched, box)).toBe(false);
  });

  test('a box across the notch is met, not held; one under it is held', () => {
    expect(meetsBox(notched, { left: 5, right: 25, top: 5, bottom: 15 })).toBe(true);
    expect(holdsBox(notched, { left: 5, right: 25, top: 5, bottom: 15 })).toBe(false);
    expect(holdsBox(notched, { left: 5, right: 25, top: 21, bottom: 29 })).toBe(true);
  });

  test('an outline wholly inside a box meets it', () => {
    expect(meetsBox(square(5, 5, 4), { left: 0, right: 20, top: 0, bottom: 20 })).toBe(true);
  });

  test('a stretch along the border of a box does not meet it', () => {
    expect(segmentMeetsBox({ x: 0, y: 5 }, { x: 9, y: 5 }, { left: 2, right: 4, top: 5, bottom: 8 })).toBe(false);
    expect(segmentMeetsBox({ x: 0, y: 6 }, { x: 9, y: 6 }, { left: 2, right: 4, top: 5, bottom: 8 })).toBe(true);
  });
});

describe('outlines and outlines', () => {
  test('are apart by the gap between them, and never when one lies in the other', () => {
    expect(apart(square(0, 0, 10), square(18, 0, 10), 8)).toBe(true);
    expect(apart(square(0, 0, 10), square(18, 0, 10), 8.1)).toBe(false);
    expect(apart(square(0, 0, 100), square(40, 40, 10), 5)).toBe(false);
    expect(apart(square(40, 40, 10), square(0, 0, 100), 5)).toBe(false);
  });

  test('an outline that crosses itself is not simple', () => {
    const [a, b, c, d] = square(0, 0, 10);
    expect(isSimple([a, b, c, d].flatMap((p) => p ?? []))).toBe(true);
    expect(isSimple([a, c, b, d].flatMap((p) => p ?? []))).toBe(false);
  });

  test('the distance of two stretches does not depend on their order', () => {
    fc.assert(
      fc.property(point, point, point, point, (a, b, c, d) => {
        expect(segmentDistance(a, b, c, d)).toBeCloseTo(segmentDistance(d, c, b, a));
      }),
    );
  });
});
