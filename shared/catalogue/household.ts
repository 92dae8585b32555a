import type { Entry } from './entry.ts';

/** The hull round who live together, and the outline of who lives there part of the time (catalogue A.29, B). Lengths in px. */
export const hull = {
  stroke: 1.7,
  /** Where no tint tells it from the dashed lines of the family. */
  untinted: 1.1,
  dash: [9, 5],
  label: { nl: 'huishouden', en: 'household' },
} as const satisfies Entry & Record<string, unknown>;

export const guest = {
  stroke: 1.6,
  dash: [3, 3],
  arrow: { stroke: 2, head: 6, half: 5 },
  label: { nl: 'woont hier ook', en: 'lives here too' },
  nights: { nl: 'nachten per 14', en: 'nights per 14' },
} as const satisfies Entry & Record<string, unknown>;
