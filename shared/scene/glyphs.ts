import type { Capsule } from '../catalogue/line.ts';
import { glyphs, type GlyphId } from '../catalogue/glyphs.ts';
import type { InkRole } from '../catalogue/palette.ts';
import type { Point } from '../geometry/box.ts';
import { ellipsePath, rectangle, roundedPath } from './paths.ts';
import type { Pen } from './pen.ts';
import type { Mark, PathMark } from './scene.ts';

/** Path data of M, L, C and Z moved to a centre and sized. */
function placedAt(d: string, { x, y }: Point, factor: number): string {
  let count = 0;
  return d.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) => {
    const base = count % 2 === 0 ? x : y;
    count += 1;
    return String(base + Number(number) * factor);
  });
}

/** A small drawing round a centre; `factor` 1 is its size at 100 %. */
export function drawGlyph(id: GlyphId, centre: Point, ink: InkRole, pen: Pen, factor = 1): readonly PathMark[] {
  return glyphs[id].map((piece) => {
    const stroke = 'stroke' in piece ? piece.stroke : undefined;
    const d = placedAt(piece.d, centre, factor);
    return pen.path('mark', d, stroke === undefined ? { fill: ink } : { stroke: ink, width: stroke * factor, join: 'round' });
  });
}

/** A letter or sign centred on a point, in the hand of a mark; `size` in px at 100 %. */
export function drawLetter(text: string, { x, y }: Point, size: number, ink: InkRole, pen: Pen): Mark {
  // Plates do not grow with the text of a theme, so neither does what must fit in them.
  const fitting = size / pen.textScale;
  return pen.text(text, 'mark', { x, y: y + 0.36 * size }, { part: 'mark', ink, size: fitting });
}

/** The plate on a line with its word or drawing (catalogue B, C). */
export function drawCapsule(capsule: Capsule, centre: Point, pen: Pen, factor = 1): readonly Mark[] {
  const width = capsule.width * factor;
  const height = capsule.height * factor;
  const plate =
    capsule.form === 'circle' ? ellipsePath(centre, width / 2, height / 2) : roundedPath(rectangle(centre, width, height), height / 2);
  const { content } = capsule;
  const size = capsule.form === 'pill' ? 11 : 12;
  return [
    pen.path('mark', plate, { fill: 'paper', stroke: 'ink', width: 1.6 * Math.max(factor, 0.8) }),
    ...('glyph' in content
      ? drawGlyph(content.glyph, centre, 'ink', pen, factor)
      : [drawLetter(content.letter, centre, size * factor, 'ink', pen)]),
  ];
}
