import type { Entry } from './entry.ts';

/** Small marks at the corners of a symbol (catalogue A.20, A.30-33, E.4). */
export const badges = {
  'main-caretaker': { label: { nl: 'hoofdverzorger', en: 'main caretaker' } },
  'placed-out-of-home': { label: { nl: 'uit huis geplaatst', en: 'out-of-home placement' } },
  scapegoat: { label: { nl: 'zondebok', en: 'scapegoat' } },
  'family-secret': { label: { nl: 'familiegeheim', en: 'family secret' } },
  'support-figure': { label: { nl: 'steunfiguur', en: 'support figure' } },
} as const satisfies Record<string, Entry>;
export type Badge = keyof typeof badges;
