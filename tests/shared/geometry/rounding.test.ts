import { describe, expect, test } from 'vitest';
import { roundedCorners, roundedPolygon } from '../../../shared/geometry/rounding.ts';

const box = (width: number, height: number) => [
  { x: 0, y: 0 },
  { x: width, y: 0 },
  { x: width, y: height },
  { x: 0, y: height },
];

describe('rounded corners', () => {
  test('leave and meet the edges at the radius from a square corner', () => {
    const [first] = roundedCorners(box(200, 100), 26);
    expect(first?.radius).toBeCloseTo(26);
    expect(first?.from.y).toBeCloseTo(26);
    expect(first?.to.x).toBeCloseTo(26);
  });

  test('never reach past the middle of an edge', () => {
    for (const { from, corner, to, radius } of roundedCorners(box(200, 30), 26)) {
      expect(Math.hypot(from.x - corner.x, from.y - corner.y)).toBeLessThanOrEqual(15.001);
      expect(Math.hypot(to.x - corner.x, to.y - corner.y)).toBeLessThanOrEqual(15.001);
      expect(radius).toBeCloseTo(15);
    }
  });

  test('lie on their circle', () => {
    const points = roundedPolygon(box(200, 100), 26).slice(0, 5);
    for (const point of points) expect(Math.hypot(point.x - 26, point.y - 26)).toBeCloseTo(26);
  });
});
