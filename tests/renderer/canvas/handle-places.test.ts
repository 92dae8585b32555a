import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, overlap } from '../../../shared/geometry/box.ts';
import type { Box, Point } from '../../../shared/geometry/box.ts';
import { handlePlaces, STEP } from '../../../renderer/canvas/handle-places.ts';
import type { Held } from '../../../renderer/canvas/handle-places.ts';
import { HALF } from '../../../renderer/canvas/on-paper.ts';

const all = ['parents', 'sibling', 'partner', 'child', 'line'] as const;
const bounds: Box = { left: -400, top: -400, right: 400, bottom: 400 };
const around = (inked: Partial<Held['inked']>, others: readonly Box[] = []): Held => ({
  box: boxAround({ x: 0, y: 0 }, 48, 48),
  above: -42,
  others,
  inked: { symbols: [], words: [], signs: [], courses: [], ...inked },
  bounds,
});
const handle = (at: Point, k = 1): Box => boxAround(at, (2 * HALF) / k, (2 * HALF) / k);

describe('the handles beside somebody', () => {
  test('stand at their usual places where nothing lies there', () => {
    const { parents, sibling, partner, child, line } = handlePlaces(all, around({}), 1);
    expect(parents?.x).toBeCloseTo(0, 6);
    expect(partner).toEqual({ x: 31, y: 0 });
    expect(sibling).toEqual({ x: 31, y: -STEP });
    expect(child).toEqual({ x: 31, y: STEP });
    expect(line).toEqual({ x: -31, y: 0 });
  });

  test('leave an arrowhead and a name free where they can', () => {
    const arrow = boxAround({ x: -30, y: 4 }, 18, 18);
    const year = { left: 20, right: 50, top: -40, bottom: -30 };
    const places = handlePlaces(all, around({ signs: [arrow], words: [year] }), 1);
    expect(Object.keys(places)).toHaveLength(all.length);
    for (const at of Object.values(places)) expect(overlap(handle(at), arrow) || overlap(handle(at), year)).toBe(false);
  });

  test('go to the other side of who stands at the edge of all that is drawn', () => {
    const places = handlePlaces(['line'], { ...around({}), bounds: { ...bounds, left: -24 } }, 1);
    expect(places.line?.x).toBeGreaterThan(0);
  });

  test('are 29 px of the screen from each other and on nobody, however full it is', () => {
    const spot = fc.record({ x: fc.integer({ min: -120, max: 120 }), y: fc.integer({ min: -120, max: 120 }) });
    const near = fc.array(
      spot.filter(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) > 52),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(near, fc.array(spot, { maxLength: 12 }), fc.double({ min: 0.3, max: 2, noNaN: true }), (people, signs, k) => {
        const others = people.map((at) => boxAround(at, 48, 48));
        const held = around({ signs: signs.map((at) => boxAround(at, 18, 18)) }, others);
        const places = Object.values(handlePlaces(all, held, k));
        for (const [nth, at] of places.entries()) {
          for (const it of places.slice(0, nth)) expect(Math.hypot(it.x - at.x, it.y - at.y) * k).toBeGreaterThan(STEP - 0.2);
          expect(others.some((it) => overlap(handle(at, k), it, 2 / k))).toBe(false);
        }
      }),
    );
  });
});
