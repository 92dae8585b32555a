import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enlarged, FARTHEST, NEAREST, wholeInView } from '../../../renderer/workspace/camera.ts';

const side = fc.integer({ min: 200, max: 4000 });
const size = fc.record({ width: side, height: side });

describe('camera', () => {
  test('the whole drawing lies inside the stage and clear of the zoom control', () => {
    fc.assert(
      fc.property(size, size, (drawing, stage) => {
        const { x, y, k } = wholeInView(drawing, stage);
        expect(x).toBeGreaterThanOrEqual(7.9);
        expect(y).toBeGreaterThanOrEqual(7.9);
        expect(y + drawing.height * k).toBeLessThanOrEqual(stage.height - 43.9);
        expect(x * 2 + drawing.width * k).toBeCloseTo(stage.width, 6);
      }),
    );
  });

  test('a small drawing is not blown up', () => {
    expect(wholeInView({ width: 100, height: 80 }, { width: 1400, height: 900 }).k).toBe(1.25);
  });

  test('enlarging keeps what is in the middle in the middle, within the limits', () => {
    fc.assert(
      fc.property(size, fc.double({ min: 0.05, max: 8, noNaN: true }), fc.double({ min: 0.001, max: 100, noNaN: true }), (stage, k, to) => {
        const before = { x: 31, y: -7, k };
        const after = enlarged(before, to, stage);
        expect(after.k).toBe(Math.min(NEAREST, Math.max(FARTHEST, to)));
        expect((stage.width / 2 - after.x) / after.k).toBeCloseTo((stage.width / 2 - before.x) / k, 4);
      }),
    );
  });

  test('a stage without size gives a camera that can be used', () => {
    const { k } = wholeInView({ width: 0, height: 0 }, { width: 0, height: 0 });
    expect(Number.isFinite(k) && k > 0).toBe(true);
  });
});
