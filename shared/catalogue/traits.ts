import type { Entry } from './entry.ts';

/** The half of a symbol that a trait fills: left for illness, bottom for addiction (catalogue A.22-27). */
export const halves = {
  left: { label: { nl: 'ziekte of lvb', en: 'illness or disability' } },
  bottom: { label: { nl: 'verslaving', en: 'addiction' } },
} as const satisfies Record<string, Entry>;
export type Half = keyof typeof halves;

/** What a trait is about (catalogue A.22-28). */
export const traitCategories = {
  physical: { half: 'left', label: { nl: 'lichamelijk', en: 'physical' } },
  psychological: { half: 'left', label: { nl: 'psychisch', en: 'psychological' } },
  addiction: { half: 'bottom', label: { nl: 'verslaving', en: 'addiction' } },
  'intellectual-disability': { half: 'left', label: { nl: 'lvb', en: 'intellectual disability' } },
  other: { half: 'left', label: { nl: 'ander kenmerk', en: 'other trait' } },
} as const satisfies Record<string, Entry & { readonly half: Half }>;
export type TraitCategory = keyof typeof traitCategories;

/** How a trait is filled in; a sign stands right outside the symbol, for the halves that have one. */
export interface TraitFill {
  readonly fill: 'solid' | 'hatch' | 'none';
  readonly sign?: { readonly glyph: 'question' | 'check'; readonly halves: readonly Half[] };
}

/** How a trait stands today (catalogue A.22-26). What is past keeps only the line that borders the half. */
export const traitStatuses = {
  current: { fill: 'solid', label: { nl: 'actueel', en: 'current' } },
  suspected: {
    fill: 'hatch',
    sign: { glyph: 'question', halves: ['left', 'bottom'] },
    label: { nl: 'vermoed', en: 'suspected' },
  },
  recovery: {
    fill: 'hatch',
    sign: { glyph: 'check', halves: ['bottom'] },
    label: { nl: 'in herstel', en: 'in recovery' },
  },
  past: { fill: 'none', label: { nl: 'verleden', en: 'past' } },
} as const satisfies Record<string, Entry & TraitFill>;
export type TraitStatus = keyof typeof traitStatuses;

/** Who says so. */
export const traitSources = {
  self: { label: { nl: 'zelf', en: 'self' } },
  family: { label: { nl: 'familie', en: 'family' } },
  diagnosis: { label: { nl: 'diagnose', en: 'diagnosis' } },
} as const satisfies Record<string, Entry>;
export type TraitSource = keyof typeof traitSources;
