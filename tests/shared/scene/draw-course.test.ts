import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsOf } from '../../../shared/catalogue/entry.ts';
import { boundaryKinds, loyaltyKinds } from '../../../shared/catalogue/overlays.ts';
import { themes } from '../../../shared/catalogue/themes.ts';
import { tieKinds, type LineLook } from '../../../shared/catalogue/ties.ts';
import { nearestTo, runOf, spotAt } from '../../../shared/geometry/run.ts';
import type { Course } from '../../../shared/layout/lines/line-placement.ts';
import { drawCourse } from '../../../shared/scene/draw-course.ts';
import { penFor } from '../../../shared/scene/pen.ts';
import type { Mark, PathMark } from '../../../shared/scene/scene.ts';
import { lookOf } from '../../helpers/look.ts';
import { flatten } from '../../helpers/path-data.ts';

const pen = penFor('colour', lookOf().measure);
const at = (x: number, y: number) => ({ x, y });
const straight = (length: number): Course => [at(0, 0), at(length, 0)];
const pathsOf = (marks: readonly Mark[]): readonly PathMark[] =>
  marks.flatMap((mark) => (mark.mark === 'path' ? [mark] : mark.mark === 'group' ? pathsOf(mark.children) : []));
const strokesOf = (look: LineLook, course: Course) =>
  pathsOf(drawCourse(course, look, undefined, pen)).filter(({ part }) => part === 'line');
const pointsOf = ({ d }: PathMark) => flatten(d).flat();
const looks: readonly LineLook[] = [...Object.values(tieKinds), ...Object.values(boundaryKinds), ...Object.values(loyaltyKinds)];

/** A gentle curve as the layout gives it. */
const curve = fc
  .record({ length: fc.double({ min: 24, max: 600, noNaN: true }), turn: fc.double({ min: -1.2, max: 1.2, noNaN: true }) })
  .map(({ length, turn }): Course => {
    const steps = 40;
    let here = at(0, 0);
    return Array.from({ length: steps + 1 }, (_, step) => {
      const angle = (turn * step) / steps;
      if (step > 0) here = at(here.x + (length / steps) * Math.cos(angle), here.y + (length / steps) * Math.sin(angle));
      return here;
    });
  });

describe('a line along a course', () => {
  test('of any kind stays on its course from end to end, however long and bent that is', () => {
    fc.assert(
      fc.property(curve, fc.constantFrom(...looks), (course, look) => {
        const run = runOf(course);
        for (const path of pathsOf(drawCourse(course, look, undefined, pen))) {
          for (const point of pointsOf(path)) {
            const on = spotAt(run, nearestTo(run, point)).at;
            expect(Math.hypot(point.x - on.x, point.y - on.y)).toBeLessThan(15);
          }
        }
      }),
    );
  });

  test('reaches both ends with what it draws', () => {
    for (const look of looks) {
      const xs = pathsOf(drawCourse(straight(160), look, undefined, pen)).flatMap((path) => pointsOf(path).map(({ x }) => x));
      expect(Math.min(...xs)).toBeLessThan(2.5);
      expect(Math.min(...xs)).toBeGreaterThan(-7);
      expect(Math.max(...xs)).toBeGreaterThan(157);
      expect(Math.max(...xs)).toBeLessThan(167);
    }
  });

  test('arrives with its strokes within 24 px of an outline 6 px further on, in every theme', () => {
    for (const theme of idsOf(themes)) {
      const themed = penFor(theme, lookOf({ theme }).measure);
      for (const look of looks) {
        const strokes = pathsOf(drawCourse(straight(160), look, undefined, themed)).filter(({ part }) => part === 'line');
        const xs = strokes.flatMap((path) => pointsOf(path).map(({ x }) => x));
        expect(Math.min(...xs) + 6).toBeLessThan(24);
        expect(160 - Math.max(...xs) + 6).toBeLessThan(24);
      }
    }
  });

  test('that is a zigzag closes: leads of 9 px, all swings alike, as many as the length asks for', () => {
    const [zigzag] = strokesOf(tieKinds.conflict, straight(130));
    const points = zigzag ? pointsOf(zigzag) : [];
    expect(points[1]).toEqual(at(9, 0));
    expect(points.at(-2)).toEqual(at(121, 0));
    const peaks = points.slice(2, -2);
    expect(peaks).toHaveLength(19);
    expect(peaks.map(({ y }) => y)).toEqual(peaks.map((_, index) => (index % 2 === 0 ? -6 : 6)));
    const [first, second] = peaks;
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(112 / 19);
  });

  test('has the strokes of the catalogue beside each other', () => {
    const offsets = (kind: keyof typeof tieKinds) => strokesOf(tieKinds[kind], straight(100)).map((path) => pointsOf(path)[0]?.y);
    expect(offsets('close')).toEqual([-2.75, 2.75]);
    expect(offsets('very-close')).toEqual([-3.6, 3.6]);
    expect(offsets('fused')).toEqual([0, -5.5, 5.5]);
    expect(offsets('close-conflict')).toEqual([-7.5, 7.5, 0]);
  });

  test('that is cut off leaves 14 px free where the layout put its middle', () => {
    const middle = { at: at(40, 0), along: at(1, 0) };
    const drawn = pathsOf(drawCourse(straight(160), tieKinds.cutoff, middle, pen));
    const ends = drawn.filter(({ part }) => part === 'line').map((path) => pointsOf(path).map(({ x }) => x));
    expect(ends).toEqual([
      [0, 33],
      [47, 160],
    ]);
    const bars = drawn.filter(({ part }) => part === 'mark').flatMap(pointsOf);
    expect([...new Set(bars.map(({ x }) => x))]).toEqual([33, 47]);
    expect(Math.max(...bars.map(({ y }) => y))).toBe(10);
  });

  test('points its arrow at the very end, along the line as it arrives', () => {
    const course = [at(0, 0), at(0, 80), at(60, 80)];
    const head = pathsOf(drawCourse(course, tieKinds['focused-on'], undefined, pen)).at(-1);
    const points = head ? pointsOf(head) : [];
    expect(points[0]?.x).toBeCloseTo(57.8);
    expect(points[0]?.y).toBeCloseTo(80);
    expect(points[1]?.x).toBeCloseTo(46.8);
  });

  test('goes from wide to narrow where one dominates the other', () => {
    const [wedge] = strokesOf(tieKinds.dominant, straight(120));
    const height = (x: number) => {
      const ys = (wedge ? pointsOf(wedge) : []).filter((point) => Math.abs(point.x - x) < 0.01).map(({ y }) => y);
      return Math.max(...ys) - Math.min(...ys);
    };
    expect(height(0)).toBeCloseTo(12);
    expect(height(120)).toBeCloseTo(2);
  });

  test('keeps its form on a line that is almost too short for it', () => {
    for (const kind of idsOf(tieKinds)) {
      const strokes = strokesOf(tieKinds[kind], straight(26));
      expect(strokes.length).toBeGreaterThan(0);
      expect(strokes.flatMap(pointsOf).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    }
    expect(drawCourse([at(5, 5)], tieKinds.close, undefined, pen)).toEqual([]);
  });

  test('is heavier on the projector, and its forms grow with it', () => {
    const projector = penFor('projection', lookOf({ theme: 'projection' }).measure);
    const [first] = pathsOf(drawCourse(straight(160), tieKinds.close, undefined, projector));
    expect(first?.strokeWidth).toBeCloseTo(2.8);
    expect(first ? pointsOf(first)[0]?.y : 0).toBeCloseTo(-3.85);
  });
});
