import type { Entry } from './entry.ts';

/** How a child descends from whom (catalogue C). */
export const descentKinds = {
  biological: { label: { nl: 'biologisch', en: 'biological' } },
  adopted: { label: { nl: 'adoptie', en: 'adopted' } },
  foster: { label: { nl: 'pleegkind', en: 'foster' } },
  step: { label: { nl: 'stiefkind', en: 'step' } },
  donor: { label: { nl: 'donor', en: 'donor' } },
  surrogate: { label: { nl: 'draagmoeder', en: 'surrogate' } },
  guardianship: { label: { nl: 'voogdij', en: 'guardianship' } },
  uncertain: { label: { nl: 'afstamming onzeker', en: 'uncertain' } },
} as const satisfies Record<string, Entry>;
export type DescentKind = keyof typeof descentKinds;

/** Kind of twins (catalogue C). */
export const zygosities = {
  identical: { label: { nl: 'eeneiig', en: 'identical' } },
  fraternal: { label: { nl: 'twee-eiig', en: 'fraternal' } },
  unknown: { label: { nl: 'onbekend', en: 'unknown' } },
} as const satisfies Record<string, Entry>;
export type Zygosity = keyof typeof zygosities;

/** Parental authority (catalogue C, gezag). */
export const authorities = {
  yes: { label: { nl: 'gezag', en: 'authority' } },
  no: { label: { nl: 'geen gezag', en: 'no authority' } },
  unknown: { label: { nl: 'gezag onbekend', en: 'authority unknown' } },
} as const satisfies Record<string, Entry>;
export type Authority = keyof typeof authorities;
