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

/** The badge of somebody with whom one speaks through an interpreter (catalogue A.28). */
export const interpreterBadge: BadgeLook = {
  plate: 'circle',
  size: 20,
  corner: 'lower-left',
  content: { letter: 'T' },
  ink: 'ink',
};

const clockwise: readonly Corner[] = ['upper-right', 'lower-right', 'lower-left', 'upper-left'];

/** Gives every badge a corner: the one it asks for, or the next free one clockwise; a fifth badge finds none. */
export function cornersFor(looks: readonly BadgeLook[]): readonly { readonly look: BadgeLook; readonly corner: Corner }[] {
  const taken = new Set<Corner>();
  const seated: { readonly look: BadgeLook; readonly corner: Corner }[] = [];
  for (const look of looks) {
    const asked = clockwise.indexOf(look.corner);
    const corner = clockwise.map((_, step) => clockwise[(asked + step) % 4]).find((free) => free && !taken.has(free));
    if (!corner) continue;
    taken.add(corner);
    seated.push({ look, corner });
  }
  return seated;
}

/** What stands at the corners of one symbol, each at its own: badges, and the interpreter's, which keeps off the waves of a migration. */
export function badgeSeats(
  worn: readonly Badge[],
  { interpreter, migration }: { readonly interpreter: boolean; readonly migration: boolean },
): readonly { readonly look: BadgeLook; readonly corner: Corner }[] {
  const looks = worn.map((badge): BadgeLook => badges[badge]);
  if (!interpreter) return cornersFor(looks);
  const right = migration && looks.every((look) => look.corner !== 'lower-right');
  return cornersFor([{ ...interpreterBadge, corner: right ? 'lower-right' : interpreterBadge.corner }, ...looks]);
}
