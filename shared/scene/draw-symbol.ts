import type { Across, Figure } from '../catalogue/figure.ts';
import type { Point } from '../geometry/box.ts';
import { drawGlyph, drawLetter } from './glyphs.ts';
import { crossPath, outlinePath } from './outlines.ts';
import type { Pen } from './pen.ts';
import type { Mark, Part } from './scene.ts';

/** A symbol's outline round a centre, white inside so that lines end at it; `factor` 1 is its size at 100 %. */
export function drawOutline(figure: Figure, centre: Point, pen: Pen, part: Part, factor = 1): Mark {
  const d = outlinePath(figure.outline, centre, figure.width * factor, figure.height * factor);
  if (figure.solid) return pen.path(part, d, { fill: 'ink' });
  return pen.path(part, d, { fill: 'paper', stroke: 'ink', width: factor < 1 ? 1.8 : 2 });
}

type DrawAcross = (figure: Figure, centre: Point, pen: Pen, factor: number) => readonly Mark[];

const across: Readonly<Record<Across, DrawAcross>> = {
  cross: ({ outline, width, height }, centre, pen, factor) => [
    pen.path('mark', crossPath(outline, centre, width * factor, height * factor), {
      stroke: 'ink',
      width: 1.6 * Math.max(factor, 0.8),
    }),
  ],
  bar: ({ width, height }, { x, y }, pen, factor) => {
    const half = (width * factor) / 2;
    const under = y + (height * factor) / 2 + 4 * factor;
    return [pen.path('mark', `M ${x - half} ${under} L ${x + half} ${under}`, { stroke: 'ink', width: 1.6 })];
  },
  paw: (_figure, centre, pen, factor) => drawGlyph('paw', centre, 'ink', pen, factor),
};

/** What a figure carries inside: what crosses it, and its letter. */
export function drawInside(figure: Figure, centre: Point, pen: Pen, factor = 1): readonly Mark[] {
  return [
    ...(figure.across ?? []).flatMap((name) => across[name](figure, centre, pen, factor)),
    ...(figure.letter === undefined ? [] : [drawLetter(figure.letter, centre, 15 * factor, 'ink', pen)]),
  ];
}
