import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARGIN, PX, pageFor, papers, readablePage, type PaperId } from '../../../shared/formats/page.ts';

const view = (width: number, height: number) => ({ left: 0, top: 0, right: width, bottom: height });

describe('the sheet for a drawing', () => {
  test('lies for a wide drawing and stands for a high one', () => {
    expect(pageFor(view(2000, 500), 'A4')).toMatchObject({ width: 297, height: 210 });
    expect(pageFor(view(500, 2000), 'A4')).toMatchObject({ width: 210, height: 297 });
    expect(pageFor(view(500, 300), 'A3')).toMatchObject({ width: 420, height: 297, scale: 1 });
  });

  test('holds the whole drawing in its middle within the margins, and never enlarges it', () => {
    const sides = fc.double({ min: 1, max: 60_000, noNaN: true });
    fc.assert(
      fc.property(sides, sides, fc.constantFrom<PaperId>('A4', 'A3'), (width, height, paper) => {
        const page = pageFor(view(width, height), paper);
        expect(page.scale).toBeLessThanOrEqual(1);
        expect([page.width, page.height].toSorted((a, b) => a - b)).toEqual(papers[paper]);
        expect((page.view.right - page.view.left) * PX * page.scale).toBeCloseTo(page.width, 6);
        expect((page.view.bottom - page.view.top) * PX * page.scale).toBeCloseTo(page.height, 6);
        for (const margin of [-page.view.left, -page.view.top, page.view.right - width, page.view.bottom - height]) {
          expect(margin * PX * page.scale).toBeGreaterThan(MARGIN - 1e-6);
        }
        expect(-page.view.left).toBeCloseTo(page.view.right - width, 6);
      }),
    );
  });

  test('is an A4 as long as names can be read on it, else an A3', () => {
    expect(readablePage(view(1000, 600)).paper).toBe('A4');
    expect(readablePage(view(2400, 900)).paper).toBe('A3');
  });

  test('is there for a drawing of nothing', () => {
    expect(pageFor(view(0, 0), 'A4').scale).toBe(1);
  });
});
