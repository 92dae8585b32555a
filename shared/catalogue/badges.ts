import type { Entry } from './entry.ts';
import type { InkRole } from './palette.ts';

/** The corners of a symbol where a badge can stand (catalogue A, text positions). */
export type Corner = 'upper-right' | 'lower-right' | 'lower-left' | 'upper-left';

/** A small plate at a corner. Lengths in px at 100 %. */
export interface BadgeLook {
  readonly plate: 'circle' | 'hexagon' | 'triangle';
  readonly size: number;
  /** The corner it takes if that is free; else the next one clockwise. */
  readonly corner: Corner;
  readonly content: { readonly letter: string } | { readonly glyph: 'heart' | 'heart-outline' | 'house' };
  readonly ink: InkRole;
}

/** Small marks at the corners of a symbol (catalogue A.20, A.30-33, E.4). */
export const badges = {
  'main-caretaker': {
    plate: 'circle',
    size: 22,
    corner: 'lower-right',
    content: { glyph: 'heart' },
    ink: 'ink',
    label: { nl: 'hoofdverzorger', en: 'main caretaker' },
  },
  'placed-out-of-home': {
    plate: 'circle',
    size: 25,
    corner: 'lower-right',
    content: { glyph: 'house' },
    ink: 'ink',
    label: { nl: 'uit huis geplaatst', en: 'out-of-home placement' },
  },
  scapegoat: {
    plate: 'hexagon',
    size: 22,
    corner: 'lower-right',
    content: { letter: 'Z' },
    ink: 'ink',
    label: { nl: 'zondebok', en: 'scapegoat' },
  },
  'family-secret': {
    plate: 'triangle',
    size: 26,
    corner: 'upper-right',
    content: { letter: '!' },
    ink: 'ink',
    label: { nl: 'familiegeheim', en: 'family secret' },
  },
  'support-figure': {
    plate: 'circle',
    size: 22,
    corner: 'lower-right',
    content: { glyph: 'heart-outline' },
    ink: 'connection',
    label: { nl: 'steunfiguur', en: 'support figure' },
  },
} as const satisfies Record<string, Entry & BadgeLook>;
export type Badge = keyof typeof badges;
