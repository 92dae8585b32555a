/** One stroke or area of a small drawing: path data of M, L, C and Z only, in px round (0, 0). */
export interface GlyphPath {
  readonly d: string;
  /** Width of the stroke; without it the path is filled. */
  readonly stroke?: number;
  /** What fills it where that is not the usual: ink without a stroke, nothing with one. */
  readonly fill?: 'ink' | 'paper';
  /** The stroke is of paper: it clears what lies under the next. */
  readonly clears?: true;
}

/** A disc as four curves, so that a glyph can be placed and sized by its points alone. */
export function disc(x: number, y: number, r: number): GlyphPath {
  const k = 0.5523 * r;
  return {
    d:
      `M ${x - r} ${y} C ${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r} ` +
      `C ${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y} ` +
      `C ${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r} ` +
      `C ${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y} Z`,
  };
}

const heart = 'M 0 5.4 C -10 -1.6 -5.4 -8 0 -3.2 C 5.4 -8 10 -1.6 0 5.4 Z';

/** The small drawings that plates and cards carry (catalogue A.7, A.30-31, B, F). */
export const glyphs = {
  paw: [disc(0, 3.6, 4.4), disc(-6, -1.6, 2.1), disc(-2.2, -5.6, 2.2), disc(2.2, -5.6, 2.2), disc(6, -1.6, 2.1)],
  heart: [{ d: heart }],
  'heart-outline': [{ d: heart, stroke: 1.8 }],
  house: [
    { d: 'M -7 5.5 L -7 0 L -2 -5 L 3 0 L 3 5.5 Z', stroke: 1.5 },
    { d: 'M 2.5 2 L 8.5 2 M 5.7 -0.8 L 8.7 2 L 5.7 4.8', stroke: 1.5 },
  ],
  lock: [{ d: 'M -4.5 -1.5 L 4.5 -1.5 L 4.5 5 L -4.5 5 Z' }, { d: 'M -3 -1.5 L -3 -3.7 C -3 -7.7 3 -7.7 3 -3.7 L 3 -1.5', stroke: 1.5 }],
  check: [{ d: 'M -6 1 L -2 6 L 6 -4', stroke: 2.2 }],
  person: [
    { ...disc(0, -4, 4), stroke: 1.8 },
    { d: 'M -7.5 9 C -7.5 0 7.5 0 7.5 9', stroke: 1.8 },
  ],
  wheel: [
    {
      d: 'M 0 -10 L 0 -13.6 M 0 10 L 0 13.6 M 8.7 -5 L 11.8 -6.8 M -8.7 5 L -11.8 6.8 M 8.7 5 L 11.8 6.8 M -8.7 -5 L -11.8 -6.8',
      stroke: 1.7,
    },
    { ...disc(0, 0, 10), stroke: 1.8 },
    { d: 'M 0 -3.4 L 0 -10 M 0 3.4 L 0 10 M 2.9 -1.7 L 8.7 -5 M -2.9 1.7 L -8.7 5 M 2.9 1.7 L 8.7 5 M -2.9 -1.7 L -8.7 -5', stroke: 1.5 },
    { ...disc(0, 0, 3.4), stroke: 1.5 },
  ],
  plus: [{ d: 'M 0 -6 L 0 6 M -6 0 L 6 0', stroke: 2.6 }],
} as const satisfies Record<string, readonly GlyphPath[]>;
export type GlyphId = keyof typeof glyphs;
