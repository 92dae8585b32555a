import type { Entry } from './entry.ts';
import { U } from './tokens.ts';

/** Marks on or beside a symbol that follow from a person's record (catalogue A.4-5, A.8-9, A.15, A.18-21, A.28, A.32). */
export const personMarks = {
  index: { label: { nl: 'aangemelde persoon', en: 'index person' } },
  deceased: { label: { nl: 'overleden', en: 'deceased' } },
  trans: { label: { nl: 'transgender', en: 'transgender' } },
  orientation: { label: { nl: 'seksuele oriëntatie', en: 'sexual orientation' } },
  adopted: { label: { nl: 'geadopteerd of afgestaan', en: 'adopted in or out' } },
  migration: { label: { nl: 'migratie', en: 'immigration' } },
  cultures: { label: { nl: 'meerdere culturen', en: 'lived in two or more cultures' } },
  institution: { label: { nl: 'band met instituut', en: 'institutional connection' } },
  interpreter: { label: { nl: 'tolk', en: 'interpreter' } },
} as const satisfies Record<string, Entry>;
export type PersonMark = keyof typeof personMarks;

/** Their measures in px at 100 %. */
export const markSizes = {
  index: { inset: 4.5, stroke: 1.8 },
  /** `circle`: how far the X reaches on a circle, as a share of the width. `beyond`: how far a slash sticks out. */
  deceased: { stroke: 1.6, circle: 0.36, beyond: 5 },
  trans: { share: 0.5, stroke: 1.8 },
  orientation: { side: 0.4 * U, stroke: 1.6 },
  brackets: { away: 10, arm: 6, share: 1.17, stroke: 2 },
  migration: { away: 14, apart: 5, amplitude: 5, height: 0.83 * U, stroke: 1.8 },
  cultures: { away: 7, amplitude: 6, stroke: 1.8 },
  institution: { away: 7, width: 4.5, height: 0.83 * U },
} as const;
