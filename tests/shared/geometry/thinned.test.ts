import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceTo } from '../../../shared/geometry/course.ts';
import { thinned } from '../../../shared/geometry/thinned.ts';

const pointsOf = fc.array(fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }), { minLength: 1 });

describe('a line through fewer points', () => {
  it('keeps both ends, keeps the order, and stays within its distance of every point that it leaves out', () => {
    fc.assert(
      fc.property(pointsOf, fc.double({ min: 0.05, max: 20, noNaN: true }), (points, within) => {
        const line = thinned(points, within);
        expect(line[0]).toBe(points[0]);
        expect(line.at(-1)).toBe(points.at(-1));
        const places = line.map((point) => points.indexOf(point));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const far = points.map((point) => (line.length < 2 ? 0 : distanceTo(line, point)));
        expect(Math.max(...far)).toBeLessThanOrEqual(within + 1e-9);
      }),
    );
  });

  it('leaves two points of what runs straight', () => {
    const straight = Array.from({ length: 40 }, (_, at) => ({ x: 4 * at, y: 3 * at }));
    expect(thinned(straight, 0.1)).toEqual([straight[0], straight[39]]);
  });
});
