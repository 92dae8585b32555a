import type { Entry } from '../../../../shared/catalogue/entry.ts';

/** How strong a line is, from 1 to 3. */
export const strengthWords = {
  1: { label: { nl: 'licht', en: 'light' } },
  2: { label: { nl: 'gewoon', en: 'plain' } },
  3: { label: { nl: 'sterk', en: 'strong' } },
} as const satisfies Record<number, Entry>;

/** How much an event did, from 1 to 3. */
export const impactWords = {
  1: { label: { nl: 'merkbaar', en: 'noticed' } },
  2: { label: { nl: 'ingrijpend', en: 'deep' } },
  3: { label: { nl: 'alles anders', en: 'all changed' } },
} as const satisfies Record<number, Entry>;
