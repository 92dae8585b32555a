import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../shared/geometry/box.ts';
import { holdsPoint, isSimple, signedArea } from '../../../shared/geometry/polygon.ts';
import { outlineOf } from '../../../shared/geometry/rectilinear.ts';

const boxes = fc.array(
  fc
    .record({
      x: fc.integer({ min: 0, max: 12 }),
      y: fc.integer({ min: 0, max: 12 }),
      w: fc.integer({ min: 1, max: 6 }),
      h: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ x, y, w, h }): Box => ({ left: x, top: y, right: x + w, bottom: y + h })),
  { minLength: 1, maxLength: 8 },
);

describe('outline of a union of boxes', () => {
  test('holds just what the boxes hold', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: -1, max: 19 }), fc.integer({ min: -1, max: 19 }), (list, column, row) => {
        const point = { x: column + 0.5, y: row + 0.5 };
        const { outer, holes } = outlineOf(list);
        const covered = list.some((b) => point.x > b.left && point.x < b.right && point.y > b.top && point.y < b.bottom);
        expect(outer.some((o) => holdsPoint(o, point)) && !holes.some((hole) => holdsPoint(hole, point))).toBe(covered);
      }),
      { numRuns: 400 },
    );
  });

  test('runs clockwise round ground, the other way round holes, and only turns square', () => {
    fc.assert(
      fc.property(boxes, (list) => {
        const { outer, holes } = outlineOf(list);
        for (const loop of [...outer, ...holes]) {
          loop.forEach((point, at) => {
            const next = loop[(at + 1) % loop.length];
            expect((point.x === next?.x) !== (point.y === next?.y)).toBe(true);
          });
        }
        const ground = [...outer, ...holes].reduce((sum, loop) => sum + signedArea(loop), 0);
        const cells = new Set(list.flatMap((b) => range(b.left, b.right).flatMap((x) => range(b.top, b.bottom).map((y) => `${x} ${y}`))));
        expect(ground).toBeCloseTo(cells.size);
      }),
    );
  });

  test('keeps boxes that only share a corner apart', () => {
    const { outer } = outlineOf([
      { left: 0, top: 0, right: 2, bottom: 2 },
      { left: 2, top: 2, right: 4, bottom: 4 },
    ]);
    expect(outer).toHaveLength(2);
    expect(outer.every(isSimple)).toBe(true);
  });

  test('names a ring by one outline and one hole', () => {
    const ring = [
      { left: 0, top: 0, right: 6, bottom: 2 },
      { left: 0, top: 0, right: 2, bottom: 6 },
      { left: 4, top: 0, right: 6, bottom: 6 },
      { left: 0, top: 4, right: 6, bottom: 6 },
    ];
    const { outer, holes } = outlineOf(ring);
    expect([outer.length, holes.length]).toEqual([1, 1]);
    expect(outer[0]).toHaveLength(4);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
