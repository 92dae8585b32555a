import type { Entry } from './entry.ts';

/** The outer form follows the lived gender (catalogue A.1-6). */
export const genders = {
  male: { label: { nl: 'man', en: 'male' } },
  female: { label: { nl: 'vrouw', en: 'female' } },
  nonbinary: { label: { nl: 'non-binair', en: 'non-binary' } },
  unknown: { label: { nl: 'geslacht onbekend', en: 'unknown sex' } },
} as const satisfies Record<string, Entry>;
export type Gender = keyof typeof genders;

/** What a symbol stands for (catalogue A.7, A.10-13, A.17). */
export const personKinds = {
  person: { label: { nl: 'persoon', en: 'person' } },
  pregnancy: { label: { nl: 'zwangerschap', en: 'pregnancy' } },
  miscarriage: { label: { nl: 'miskraam', en: 'miscarriage' } },
  abortion: { label: { nl: 'zwangerschapsafbreking', en: 'abortion' } },
  stillbirth: { label: { nl: 'doodgeboren', en: 'stillbirth' } },
  pet: { label: { nl: 'huisdier', en: 'pet' } },
  donor: { label: { nl: 'donor', en: 'donor' } },
  surrogate: { label: { nl: 'draagmoeder', en: 'surrogate' } },
} as const satisfies Record<string, Entry>;
export type PersonKind = keyof typeof personKinds;
