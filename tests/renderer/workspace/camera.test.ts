import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits, enlarged, FARTHEST, NEAREST, revealing } from '../../../renderer/workspace/camera.ts';

const side = fc.integer({ min: 200, max: 4000 });
const size = fc.record({ width: side, height: side });

describe('camera', () => {
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

  test('who is in view beside what lies over the paper stays, and who is not comes no further than into it', () => {
    const stage = { width: 1000, height: 700, opening: { width: 0, height: 0 }, covered: 296 };
    const camera = { x: 0, y: 0, k: 1 };
    const box = (left: number, top: number) => ({ left, top, right: left + 48, bottom: top + 48 });
    expect(revealing(camera, box(16, 16), stage)).toBe(camera);
    expect(revealing(camera, box(300, 640), stage)).toBe(camera);
    expect(revealing(camera, box(680, 300), stage)).toEqual({ x: -64, y: 0, k: 1 });
    expect(revealing(camera, box(600, 640), stage).y).toBeLessThan(-30);
  });
});

test('what is looked at fits where it is no larger than what of the stage nothing lies over', () => {
  const camera = { x: -300, y: 20, k: 0.5 };
  const stage = { width: 900, height: 500, opening: { width: 0, height: 0 }, covered: 300 };
  const wide = (right: number) => ({ left: 0, right, top: 0, bottom: 400 });
  expect([fits(wide(1100), camera, stage), fits(wide(1180), camera, stage)]).toEqual([true, false]);
  expect(fits({ left: 0, right: 10, top: 0, bottom: 1000 }, camera, stage)).toBe(false);
});
