/** The little of fontkit that is used here. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string, features?: readonly string[]): { readonly glyphs: readonly Glyph[]; readonly positions: readonly Position[] };
  }
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    /** Path data in units of the typeface; y grows upwards. */
    readonly path: { toSVG(): string };
  }
  export interface Position {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }
  export function create(data: Uint8Array): Font;
}
