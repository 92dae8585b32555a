import type { PresetId } from './presets.ts';

/** The closed forms that a symbol can have; one function each draws them. */
export type Outline = 'square' | 'circle' | 'dome' | 'diamond' | 'triangle' | 'cross';

/** What is drawn across an outline to tell kinds apart. */
export type Across = 'cross' | 'bar' | 'paw';

/** How one symbol looks: the recipe that an entry holds. Lengths in px at 100 %. */
export interface Figure {
  readonly outline: Outline;
  readonly width: number;
  readonly height: number;
  /** Filled with ink instead of white; nothing is written in it. */
  readonly solid?: boolean;
  readonly across?: readonly Across[];
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
  readonly across?: readonly Across[];
  readonly letter?: string;
  readonly instead?: Partial<Readonly<Record<PresetId, Figure>>>;
}

/** How a lived gender tells that it is not the one given at birth (catalogue A.4-5). */
export interface TransMark {
  readonly inner?: 'circle' | 'square';
  /** What NSGC writes: assigned female, male or unknown at birth. */
  readonly letters: 'AFAB' | 'AMAB' | 'UAAB';
}
