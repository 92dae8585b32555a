import type { InkRole } from './palette.ts';

/** The ways in which a line can be stroked; the scene has one function for each. */
export type Way = 'straight';

/** One stroke of a line; a line of several strokes draws them side by side. Lengths in px at 100 %. */
export interface Stroke {
  readonly way: Way;
  readonly width: number;
  readonly ink: InkRole;
  /** On and off lengths; the drawing fits them so that a dash stands at both ends. */
  readonly dash?: readonly number[];
  readonly cap?: 'round';
  /** How far the stroke lies to the right of the line, seen along it. */
  readonly offset?: number;
}

/** A small plate on a line that carries a word or a drawing. */
export interface Capsule {
  readonly form: 'pill' | 'circle';
  readonly width: number;
  readonly height: number;
  readonly content: { readonly letter: string } | { readonly glyph: 'lock' };
}

/** The recipe of a line. */
export interface Line {
  readonly strokes: readonly Stroke[];
  readonly capsule?: Capsule;
}

/** The plain solid line of the family (catalogue 0). */
export const solid: Stroke = { way: 'straight', width: 2, ink: 'ink' };
