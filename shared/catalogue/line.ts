import type { InkRole } from './palette.ts';

/** How a stroke is inked, whatever its form. Lengths in px at 100 %. */
interface Inked {
  readonly width: number;
  readonly ink: InkRole;
  /** On and off lengths; the drawing fits them so that a dash stands at both ends. */
  readonly dash?: readonly number[];
  readonly cap?: 'round';
  /** How far the stroke lies to the right of the line, seen along it. */
  readonly offset?: number;
}

/** One stroke of a line; a line of several strokes draws them side by side. Lengths in px at 100 %. */
export interface Stroke extends Inked {
  readonly way: 'straight';
}

/** A stroke that swings to both sides; half waves are stretched so that it closes at both ends. */
export interface Swing extends Inked {
  readonly way: 'zigzag' | 'wave';
  /** How far it swings to either side. */
  readonly amplitude: number;
  readonly halfWave: number;
  /** The straight piece at both ends. */
  readonly lead: number;
}

/** A stroke that goes from `width` at its start to `last` at its end. */
export interface Wedge extends Inked {
  readonly way: 'wedge';
  readonly last: number;
}

/** One stroke of a line that follows a course between two; it may leave the middle free, or lie there alone. Lengths in px at 100 %. */
export type CourseStroke = (Stroke | Swing | Wedge) & { readonly free?: number; readonly within?: number };

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
