import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideAt, nearestTo, partOf, runOf, spotAt } from '../../../shared/geometry/run.ts';

const at = (x: number, y: number) => ({ x, y });
const corner = runOf([at(0, 0), at(30, 0), at(30, 0), at(30, 40)]);

describe('a run along a line', () => {
  test('knows its length, whatever points repeat', () => {
    expect(corner.length).toBe(70);
    expect(corner.points).toHaveLength(3);
  });

  test('finds places along it, and goes straight on beyond its ends', () => {
    expect(spotAt(corner, 10)).toEqual({ at: at(10, 0), along: at(1, 0) });
    expect(spotAt(corner, 50)).toEqual({ at: at(30, 20), along: at(0, 1) });
    expect(spotAt(corner, 80).at).toEqual(at(30, 50));
    expect(spotAt(corner, -5).at).toEqual(at(-5, 0));
  });

  test('has its right hand where somebody who walks along it has it', () => {
    expect(besideAt(corner, 10, 4)).toEqual(at(10, 4));
    expect(besideAt(corner, 50, 4)).toEqual(at(26, 20));
  });

  test('is cut where asked, corners kept', () => {
    expect(partOf(corner, 20, 40)).toEqual([at(20, 0), at(30, 0), at(30, 10)]);
    expect(partOf(corner, 40, 40)).toEqual([]);
  });

  test('tells how far along it lies what is nearest', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 70, noNaN: true }), (distance) => {
        expect(nearestTo(corner, spotAt(corner, distance).at)).toBeCloseTo(distance, 6);
      }),
    );
    expect(nearestTo(corner, at(100, 20))).toBeCloseTo(50);
  });

  test('of a single point is no line, and finds that point', () => {
    expect(spotAt(runOf([at(3, 4)]), 0).at).toEqual(at(3, 4));
  });
});
