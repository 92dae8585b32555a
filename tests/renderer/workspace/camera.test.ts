import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enlarged, FARTHEST, NEAREST, wholeAround, wholeInView } from '../../../renderer/workspace/camera.ts';

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

  test('a drawing that grows stays whole in view, and one point of it stays where it was wherever that leaves all in view', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(size, size, size, part, part, (before, after, stage, right, down) => {
        const camera = wholeInView(before, stage);
        const at = { x: after.width * right, y: after.height * down };
        const screen = { x: stage.width * right, y: stage.height * down };
        const { x, y, k } = wholeAround(camera, after, stage, at, screen);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(7.9);
        expect(x + after.width * k).toBeLessThanOrEqual(stage.width - 7.9);
        expect(y + after.height * k).toBeLessThanOrEqual(stage.height - 43.9);
        const wanted = screen.x - at.x * k;
        if (wanted >= 8 && wanted + after.width * k <= stage.width - 8) expect(x).toBeCloseTo(wanted, 6);
      }),
    );
  });

  test('a drawing that hardly changes in size is not enlarged anew', () => {
    const stage = { width: 1000, height: 700 };
    const camera = wholeInView({ width: 1000, height: 900 }, stage);
    expect(wholeAround(camera, { width: 940, height: 850 }, stage, { x: 0, y: 0 }, { x: 0, y: 0 }).k).toBe(camera.k);
    expect(wholeAround(camera, { width: 400, height: 300 }, stage, { x: 0, y: 0 }, { x: 0, y: 0 }).k).toBe(1.25);
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
