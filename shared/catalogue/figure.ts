import type { PresetId } from './presets.ts';

/** The closed forms that a symbol can have; one function each draws them. */
export type Outline = 'square' | 'circle' | 'dome' | 'diamond' | 'triangle' | 'cross';

/** Small drawings inside or across an outline; one function each draws them. */
export type Glyph = 'cross' | 'bar' | 'paw';

/** How one symbol looks: the recipe that an entry holds. Lengths in px at 100 %. */
export interface Figure {
  readonly outline: Outline;
  readonly width: number;
  readonly height: number;
  /** Filled with ink instead of white; nothing is written in it. */
  readonly solid?: boolean;
  /** Width of its stroke where it is not the base stroke. */
  readonly stroke?: number;
  readonly glyphs?: readonly Glyph[];
  /** A letter in the centre, in the role `letter`. */
  readonly letter?: string;
  /** A sign in the centre where no age is known, in the role `unknown`. */
  readonly sign?: string;
}

/** A figure, and the figures that other presets draw in its place. */
export interface Drawn {
  readonly figure: Figure;
  readonly instead?: Partial<Readonly<Record<PresetId, Figure>>>;
}

/** Follows the form of the person's gender, smaller. */
export interface DrawnByGender {
  readonly scale: number;
  readonly glyphs?: readonly Glyph[];
  readonly letter?: string;
  readonly instead?: Partial<Readonly<Record<PresetId, Figure>>>;
}
