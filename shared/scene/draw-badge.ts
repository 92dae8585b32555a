import type { BadgeLook, Corner } from '../catalogue/badges.ts';
import type { Point } from '../geometry/box.ts';
import { drawGlyph, drawLetter } from './glyphs.ts';
import { ellipsePath, polygonPath } from './paths.ts';
import type { Pen } from './pen.ts';
import type { Mark } from './scene.ts';

const plates: Readonly<Record<BadgeLook['plate'], (centre: Point, size: number) => string>> = {
  circle: (centre, size) => ellipsePath(centre, size / 2),
  hexagon: ({ x, y }, size) =>
    polygonPath(
      [0, 1, 2, 3, 4, 5].map((corner) => ({
        x: x + (size / 2) * Math.cos((corner * Math.PI) / 3),
        y: y + (size / 2) * Math.sin((corner * Math.PI) / 3),
      })),
    ),
  triangle: ({ x, y }, size) => {
    const half = (size * 11) / 26;
    return polygonPath([
      { x, y: y - half },
      { x: x + size / 2, y: y + half },
      { x: x - size / 2, y: y + half },
    ]);
  },
};

/** A badge round a centre; `factor` 1 is its size at 100 %. */
export function drawBadge(look: BadgeLook, centre: Point, pen: Pen, factor = 1): readonly Mark[] {
  const size = look.size * factor;
  const { content } = look;
  // A triangle is widest at its foot: what it carries sits lower.
  const inside = look.plate === 'triangle' ? { x: centre.x, y: centre.y + 0.11 * size } : centre;
  return [
    pen.path('mark', plates[look.plate](centre, size), { fill: 'paper', stroke: look.ink, width: 1.8 * Math.max(factor, 0.8) }),
    ...('glyph' in content
      ? drawGlyph(content.glyph, inside, look.ink, pen, factor)
      : [drawLetter(content.letter, inside, 0.5 * size, look.ink, pen)]),
  ];
}

/** Where a badge's centre is at a corner of a symbol; a larger badge stands further out, so that the age stays free. */
export function badgeCentre(corner: Corner, look: BadgeLook, centre: Point, width: number, height: number, factor = 1): Point {
  const size = look.size * factor;
  const aside = look.plate === 'triangle' ? size / 2 - 17 : size / 2 - 8;
  const x = centre.x + (corner.endsWith('right') ? 1 : -1) * (width / 2 + aside);
  return { x, y: corner.startsWith('lower') ? centre.y + height / 2 + 5 - size / 2 : centre.y - height / 2 + 3 };
}
