import type { GlyphPath } from '../catalogue/glyphs.ts';
import { middles, tips, type Middle, type MiddleId, type TipId } from '../catalogue/line-marks.ts';
import type { InkRole } from '../catalogue/palette.ts';
import type { Spot } from '../geometry/run.ts';
import { drawLetter } from './glyphs.ts';
import type { Pen } from './pen.ts';
import type { Mark, PathMark } from './scene.ts';

/** Path data of M, L, C and Z with its x turned along a line, moved to a place on it and sized. */
function turnedAt(d: string, { at, along }: Spot, factor: number): string {
  let x: number | undefined;
  return d.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)? ?/g, (number) => {
    if (x === undefined) {
      x = Number(number);
      return '';
    }
    const [along1, aside] = [x * factor, Number(number) * factor];
    x = undefined;
    return `${at.x + along1 * along.x - aside * along.y} ${at.y + along1 * along.y + aside * along.x} `;
  });
}

function drawPaths(paths: readonly GlyphPath[], spot: Spot, ink: InkRole, pen: Pen, factor: number): readonly PathMark[] {
  return paths.map(({ d, stroke, fill, clears }) => {
    const inside = fill ?? (stroke === undefined ? 'ink' : undefined);
    return pen.path('mark', turnedAt(d, spot, factor).trim(), {
      ...(inside && { fill: inside === 'ink' ? ink : 'paper' }),
      ...(stroke !== undefined && { stroke: clears ? 'paper' : ink, width: stroke }),
    });
  });
}

/** What stands at an end of a line; `along` points to that end. */
export function drawTip(id: TipId, spot: Spot, ink: InkRole, pen: Pen): readonly Mark[] {
  return drawPaths(tips[id].paths, spot, ink, pen, pen.scaled(1));
}

const UPRIGHT = { x: 1, y: 0 };

/** What stands in the middle of a line, or the capsule of a qualifier; it grows with the strokes of the theme. */
export function drawMiddle(id: MiddleId, spot: Spot, ink: InkRole, pen: Pen, size = 1): readonly Mark[] {
  const middle: Middle = middles[id];
  const factor = pen.scaled(size);
  return [
    ...drawPaths(middle.paths, middle.upright ? { at: spot.at, along: UPRIGHT } : spot, ink, pen, factor),
    ...(middle.letter === undefined ? [] : [drawLetter(middle.letter, spot.at, (middle.size ?? 10.5) * factor, ink, pen)]),
  ];
}
