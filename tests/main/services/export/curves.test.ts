import { describe, expect, test } from 'vitest';
import { withoutQuadratics } from '../../../../main/services/export/curves.ts';
import { pathData } from '../../../../shared/scene/numbers.ts';

const plain = (d: string): string => pathData(withoutQuadratics(d));

describe('paths without quadratic curves', () => {
  test('are left alone where they have none', () => {
    expect(withoutQuadratics('M0 0h10a5 5 0 1 1 -4 2z')).toBe('M0 0h10a5 5 0 1 1 -4 2z');
  });

  test('have the cubic curve that bends the same', () => {
    expect(plain('M0 0Q30 60 60 0')).toBe('M0 0C20 40 40 40 60 0');
    expect(plain('M10 10q30 60 60 0')).toBe('M10 10C30 50 50 50 70 10');
  });

  test('mirror the control point for every smooth one', () => {
    expect(plain('M0 0Q30 60 60 0T120 0T180 0')).toBe('M0 0C20 40 40 40 60 0C80 -40 100 -40 120 0C140 40 160 40 180 0');
    expect(plain('M0 0q30 60 60 0t60 0 60 0')).toBe('M0 0C20 40 40 40 60 0C80 -40 100 -40 120 0C140 40 160 40 180 0');
    expect(plain('M0 0L60 0T120 0')).toBe('M0 0L60 0C60 0 80 0 120 0');
  });

  test('know where every other command leaves the pen', () => {
    expect(plain('m10 10h20v30l5 5q6 6 12 0z q6 6 12 0')).toBe('m10 10h20v30l5 5C39 49 43 49 47 45zC14 14 18 14 22 10');
    expect(plain('M0 0C1 1 2 2 3 3s4 4 5 5A1 1 0 0 1 20 20q3 3 6 0')).toBe('M0 0C1 1 2 2 3 3s4 4 5 5A1 1 0 0 1 20 20C22 22 24 22 26 20');
  });
});
