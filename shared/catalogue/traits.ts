import type { Entry } from './entry.ts';

/** What a trait is about (catalogue A.22-28). */
export const traitCategories = {
  physical: { label: { nl: 'lichamelijk', en: 'physical' } },
  psychological: { label: { nl: 'psychisch', en: 'psychological' } },
  addiction: { label: { nl: 'verslaving', en: 'addiction' } },
  'intellectual-disability': { label: { nl: 'lvb', en: 'intellectual disability' } },
  other: { label: { nl: 'anders', en: 'other' } },
} as const satisfies Record<string, Entry>;
export type TraitCategory = keyof typeof traitCategories;

/** How a trait stands today. */
export const traitStatuses = {
  current: { label: { nl: 'actueel', en: 'current' } },
  suspected: { label: { nl: 'vermoed', en: 'suspected' } },
  recovery: { label: { nl: 'herstel', en: 'in recovery' } },
  past: { label: { nl: 'verleden', en: 'past' } },
} as const satisfies Record<string, Entry>;
export type TraitStatus = keyof typeof traitStatuses;

/** Who says so. */
export const traitSources = {
  self: { label: { nl: 'zelf', en: 'self' } },
  family: { label: { nl: 'familie', en: 'family' } },
  diagnosis: { label: { nl: 'diagnose', en: 'diagnosis' } },
} as const satisfies Record<string, Entry>;
export type TraitSource = keyof typeof traitSources;
