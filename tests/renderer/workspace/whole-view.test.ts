import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../../shared/geometry/box.ts';
import type { Box } from '../../../shared/geometry/box.ts';
import { onStage, zoomControls } from '../../../renderer/workspace/camera.ts';
import type { Camera, Stage } from '../../../renderer/workspace/camera.ts';
import { AIR, wholeAround, wholeInView } from '../../../renderer/workspace/whole-view.ts';
import type { Ink } from '../../../renderer/workspace/whole-view.ts';

const side = fc.integer({ min: 200, max: 4000 });
const part = fc.double({ min: 0, max: 1, noNaN: true });
const stageArbitrary: fc.Arbitrary<Stage> = fc
  .record({
    width: fc.integer({ min: 500, max: 2400 }),
    height: fc.integer({ min: 300, max: 1400 }),
    takes: fc.constantFrom(0, 284, 332),
    rows: fc.constantFrom(0, 26, 52),
  })
  .map(({ width, height, takes, rows }) => ({ width, height, opening: { width: takes, height: takes > 0 ? rows : 0 }, covered: 0 }));

const inkOf = (box: Box, parts: readonly Box[]): Ink => ({ box, lies: (area) => parts.some((it) => overlap(it, area)) });

/** A drawing with white round it on its sheet, its corners drawn and some more in it. */
const inkArbitrary: fc.Arbitrary<Ink & { readonly parts: readonly Box[] }> = fc
  .record({
    left: fc.integer({ min: 0, max: 60 }),
    top: fc.integer({ min: 0, max: 60 }),
    width: side,
    height: side,
    spots: fc.array(fc.tuple(part, part), { maxLength: 12 }),
  })
  .map(({ left, top, width, height, spots }) => {
    const box = { left, top, right: left + width, bottom: top + height };
    const parts = [...spots, [0, 0] as const, [1, 0.5] as const].map(([x, y]) => {
      const [at, down] = [left + x * (width - 48), top + y * (height - 48)];
      return { left: at, top: down, right: at + 48, bottom: down + 48 };
    });
    return { ...inkOf(box, parts), parts };
  });

const wide = (width: number, height: number): Ink => inkOf({ left: 24, top: 24, right: 24 + width, bottom: 24 + height }, []);
const placeOf = (ink: Ink, camera: Camera): Box => onStage(ink.box, camera);

describe('a drawing that is shown whole', () => {
  test('lies inside the stage with air round all that is drawn, and not under the zoom control, now and when the inspector opens', () => {
    fc.assert(
      fc.property(inkArbitrary, stageArbitrary, (ink, stage) => {
        const camera = wholeInView(ink, stage);
        const at = placeOf(ink, camera);
        expect(Math.min(at.left, at.top)).toBeGreaterThanOrEqual(AIR - 0.1);
        expect(at.right).toBeLessThanOrEqual(stage.width - AIR + 0.1);
        expect(at.bottom).toBeLessThanOrEqual(stage.height - AIR + 0.1);
        for (const control of zoomControls(stage)) expect(ink.parts.some((it) => overlap(onStage(it, camera), control, 0.1))).toBe(false);
      }),
    );
  });

  test('fills the stage up to its air where no control is in the way', () => {
    const stage = { width: 1180, height: 515, opening: { width: 0, height: 0 }, covered: 0 };
    const at = placeOf(wide(1000, 639), wholeInView(wide(1000, 639), stage));
    expect(at.top).toBeCloseTo(AIR, 6);
    expect(at.bottom).toBeCloseTo(stage.height - AIR, 6);
  });

  test('lies left of where the inspector opens, and as near to the middle as that leaves', () => {
    const stage = { width: 1180, height: 515, opening: { width: 284, height: 26 }, covered: 0 };
    const [narrow, broad] = [wide(500, 639), wide(1000, 639)];
    expect(placeOf(narrow, wholeInView(narrow, stage)).left + placeOf(narrow, wholeInView(narrow, stage)).right).toBeCloseTo(1180, 6);
    expect(placeOf(broad, wholeInView(broad, stage)).right).toBeCloseTo(1180 - 284 - AIR, 6);
    expect(placeOf(broad, wholeInView(broad, stage)).bottom).toBeLessThanOrEqual(515 - 26 - AIR + 0.1);
  });

  test('that would be much smaller beside the inspector stands in the middle of all of the stage', () => {
    const stage = { width: 1180, height: 515, opening: { width: 284, height: 26 }, covered: 0 };
    const at = placeOf(wide(2400, 639), wholeInView(wide(2400, 639), stage));
    expect(at.left).toBeCloseTo(AIR, 6);
    expect(at.right).toBeCloseTo(1180 - AIR, 6);
  });

  test('and is as wide as all of the stage has no name under the zoom control, also where the inspector makes the stage lower', () => {
    const stage = { width: 1180, height: 570, opening: { width: 284, height: 26 }, covered: 0 };
    const names = Array.from({ length: 22 }, (_, nth) => ({ left: 50 * nth, top: 495, right: 50 * nth + 40, bottom: 505 }));
    const camera = wholeInView(inkOf({ left: 0, top: 0, right: 1100, bottom: 505 }, names), stage);
    for (const control of zoomControls(stage)) expect(names.some((it) => overlap(onStage(it, camera), control))).toBe(false);
  });

  test('that grows stays whole in view, and one point of it stays where it was wherever that leaves all in view', () => {
    fc.assert(
      fc.property(inkArbitrary, inkArbitrary, stageArbitrary, part, part, (before, after, stage, right, down) => {
        const camera = wholeInView(before, stage);
        const { left, top, right: end, bottom } = after.box;
        const at = { x: left + (end - left) * right, y: top + (bottom - top) * down };
        const screen = { x: stage.width * right, y: stage.height * down };
        const now = wholeAround(camera, after, stage, at, screen);
        const lies = placeOf(after, now);
        expect(Math.min(lies.left, lies.top)).toBeGreaterThanOrEqual(AIR - 0.1);
        expect(lies.right).toBeLessThanOrEqual(stage.width - AIR + 0.1);
        expect(lies.bottom).toBeLessThanOrEqual(stage.height - AIR + 0.1);
        const wanted = screen.x - (at.x - left) * now.k;
        const fits = wanted >= AIR && wanted + (end - left) * now.k <= stage.width - stage.opening.width - AIR;
        expect(fits ? lies.left : wanted).toBeCloseTo(wanted, 6);
      }),
    );
  });

  test('that hardly changes in size is not enlarged anew', () => {
    const stage = { width: 1000, height: 700, opening: { width: 0, height: 0 }, covered: 0 };
    const camera = wholeInView(wide(1000, 900), stage);
    expect(wholeAround(camera, wide(940, 850), stage, { x: 0, y: 0 }, { x: 0, y: 0 }).k).toBe(camera.k);
    expect(wholeAround(camera, wide(400, 300), stage, { x: 0, y: 0 }, { x: 0, y: 0 }).k).toBe(1.25);
  });

  test('that is small is not blown up', () => {
    const stage = { width: 1400, height: 900, opening: { width: 284, height: 0 }, covered: 0 };
    expect(wholeInView(wide(100, 80), stage).k).toBe(1.25);
  });

  test('has a camera that can be used on a stage without size too', () => {
    const { k } = wholeInView(wide(0, 0), { width: 0, height: 0, opening: { width: 0, height: 0 }, covered: 0 });
    expect(Number.isFinite(k) && k > 0).toBe(true);
  });
});
