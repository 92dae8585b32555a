import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unionForms } from '../../../shared/catalogue/unions.ts';
import { descentKinds } from '../../../shared/catalogue/descents.ts';
import { halfOf, hatchPath } from '../../../shared/scene/hatch.ts';
import { outlineArea } from '../../../shared/scene/outlines.ts';
import { roundedOutline } from '../../../shared/scene/paths.ts';
import { penFor } from '../../../shared/scene/pen.ts';
import { closedDash, drawBracket, drawLine, fitDash } from '../../../shared/scene/strokes.ts';
import { lookOf } from '../../helpers/look.ts';

const pen = penFor('colour', lookOf().measure);
const at = (x: number, y: number) => ({ x, y });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const ends = (d: string) => [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => at(Number(x), Number(y)));

describe('dashes', () => {
  test('a dashed line begins and ends with its first dash, whatever its length', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 24, max: 900, noNaN: true }),
        fc.constantFrom([9, 5], [12, 4, 2, 4], [0.1, 6], [3, 4]),
        (length, dash) => {
          const fitted = fitDash(dash, length) ?? [];
          const rest = (length - (fitted[0] ?? 0)) % sum(fitted);
          expect(Math.min(rest, sum(fitted) - rest)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  test('a line too short for a gap is drawn whole', () => {
    expect(fitDash([9, 5], 12)).toBeUndefined();
  });

  test('a closed outline has no seam', () => {
    const dash = closedDash([9, 5], 333);
    expect(333 / sum(dash)).toBeCloseTo(Math.round(333 / sum(dash)));
  });

  test('the legs of a bracket are whole and reach the bar, which alone is dashed', () => {
    const points = [at(0, 24), at(0, 41), at(120, 41), at(120, 24)];
    const [left, right, bar] = drawBracket(points, unionForms.cohabiting.strokes, pen);
    expect([left?.dash, right?.dash]).toEqual([undefined, undefined]);
    expect(ends(left?.d ?? '').at(-1)).toEqual(at(0, 41));
    expect(bar?.dash).toBeDefined();
    expect(ends(bar?.d ?? '').map(({ x }) => x)).toEqual([-1, 121]);
  });

  test('an adopted child has two lines side by side, of which one is dashed', () => {
    const drawn = drawLine([at(0, 0), at(0, 50)], descentKinds.adopted.strokes, pen);
    expect(drawn.map(({ d }) => ends(d)[0]?.x)).toEqual([-3, 3]);
    expect(drawn.map(({ dash }) => dash !== undefined)).toEqual([false, true]);
  });

  test('dots keep clear of what they join and still arrive', () => {
    const [line] = drawLine([at(0, 0), at(0, 50)], descentKinds.foster.strokes, pen);
    const [first, last] = ends(line?.d ?? '');
    expect(first?.y).toBeGreaterThan(1);
    expect(first?.y).toBeLessThan(3);
    expect(last?.y).toBeGreaterThan(47);
  });
});

describe('areas', () => {
  test.each(['square', 'circle', 'dome', 'diamond'] as const)('hatching fills half a %s and never leaves it', (outline) => {
    const area = outlineArea(outline, at(100, 100), 48, 48);
    for (const half of ['left', 'bottom'] as const) {
      const points = ends(hatchPath(halfOf(area, half, at(100, 100)), 5));
      expect(points.length).toBeGreaterThan(4);
      expect(points.every(({ x, y }) => (half === 'left' ? x <= 100.01 : y >= 99.99))).toBe(true);
      expect(points.every(({ x, y }) => Math.max(Math.abs(x - 100), Math.abs(y - 100)) <= 24.01)).toBe(true);
    }
  });

  test('the round corners of a hull never meet on a short edge', () => {
    const outline = [at(0, 0), at(200, 0), at(200, 100), at(180, 100), at(180, 110), at(0, 110)];
    const { d, length } = roundedOutline(outline, 26);
    const radii = [...d.matchAll(/A ([\d.]+)/g)].map(([, radius]) => Number(radius));
    expect(radii).toHaveLength(6);
    expect(Math.max(...radii)).toBeCloseTo(26);
    expect(Math.min(...radii)).toBeCloseTo(5);
    expect(length).toBeLessThan(620);
  });
});
