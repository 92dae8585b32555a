import type { Figure } from '../catalogue/figure.ts';
import { traitStatuses, type Half } from '../catalogue/traits.ts';
import type { Point } from '../geometry/box.ts';
import type { Features } from './features.ts';
import { drawGlyph, drawLetter } from './glyphs.ts';
import { halfOf, hatchPath } from './hatch.ts';
import { outlineArea } from './outlines.ts';
import { polygonPath, polyline } from './paths.ts';
import type { Pen } from './pen.ts';
import type { Mark } from './scene.ts';

/** Distance between hatch lines, px (catalogue 0, themes). */
const PITCH = 5;

/** The fill of one half. In black and white a full tone is hatched, so a hatched one falls the other way and is thinner. */
function tone(shape: readonly Point[], fill: 'solid' | 'hatch', pen: Pen, factor: number): Mark {
  const colour = pen.area('trait');
  const pitch = PITCH * Math.max(factor, 0.7);
  if (colour !== undefined) {
    if (fill === 'hatch') return pen.path('mark', hatchPath(shape, pitch), { stroke: 'distance', width: 1.8 });
    return { mark: 'path', part: 'mark', d: polygonPath(shape), fill: colour };
  }
  const heavy = fill === 'solid';
  return pen.path('mark', hatchPath(shape, pitch, !heavy), { stroke: 'ink', width: heavy ? 2.6 : 0.9 });
}

/** The line that divides the symbol, from stroke to stroke. */
function border(shape: readonly Point[], half: Half, centre: Point): string {
  const on = shape.filter((point) => Math.abs(half === 'left' ? point.x - centre.x : point.y - centre.y) < 0.01);
  return polyline(on.length > 1 ? [on[0] ?? centre, on.at(-1) ?? centre] : []);
}

/** The halves that traits fill, kept within the stroke of the outline, and the signs beside them. */
export function drawFills(fills: Features['fills'], figure: Figure, centre: Point, pen: Pen, factor = 1): readonly Mark[] {
  const inner = (length: number): number => length * factor - pen.scaled(2);
  const area = outlineArea(figure.outline, centre, inner(figure.width), inner(figure.height));
  const signX = centre.x + (figure.width * factor) / 2 + Math.max(8 * factor, 5);
  const signY = centre.y + 18 * factor;
  return [
    ...fills.flatMap(({ half, status }): readonly Mark[] => {
      const { fill } = traitStatuses[status];
      const shape = halfOf(area, half, centre);
      return fill === 'none' ? [] : [tone(shape, fill, pen, factor)];
    }),
    ...fills.map(({ half }) => pen.path('mark', border(halfOf(area, half, centre), half, centre), { stroke: 'ink', width: 1.4 })),
    ...fills.flatMap(({ half, status }): readonly Mark[] => {
      const drawn = traitStatuses[status];
      const sign = 'sign' in drawn ? drawn.sign : undefined;
      if (!sign || !sign.halves.some((allowed) => allowed === half)) return [];
      const at = { x: signX, y: signY };
      return sign.glyph === 'check'
        ? drawGlyph('check', at, 'ink', pen, Math.max(factor, 0.6))
        : [drawLetter('?', at, Math.max(15 * factor, 9), 'ink', pen)];
    }),
  ];
}
