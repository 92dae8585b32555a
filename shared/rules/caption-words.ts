import type { Label } from '../catalogue/entry.ts';

/** The few words that captions in the drawing need besides those of the catalogue. */
export const captionWords = {
  months: { nl: 'mnd', en: 'mo' },
  weeks: { nl: 'wk', en: 'wk' },
  due: { nl: 'uitg.', en: 'due' },
  since: { nl: 'sinds', en: 'since' },
  foster: { nl: 'PZ', en: 'foster' },
  kinshipFoster: { nl: 'NPZ', en: 'kin foster' },
} as const satisfies Record<string, Label>;
