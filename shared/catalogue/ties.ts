import type { Entry } from './entry.ts';

/** Emotional lines between two (catalogue D). */
export const tieKinds = {
  normal: { label: { nl: 'gewoon contact', en: 'normal' } },
  close: { label: { nl: 'hecht', en: 'close' } },
  'very-close': { label: { nl: 'zeer hecht', en: 'very close' } },
  fused: { label: { nl: 'versmolten', en: 'fused' } },
  distant: { label: { nl: 'afstandelijk', en: 'distant' } },
  estranged: { label: { nl: 'vervreemd', en: 'estranged' } },
  cutoff: { label: { nl: 'verbroken', en: 'cut-off' } },
  'cutoff-repaired': { label: { nl: 'verbroken en hersteld', en: 'cut-off repaired' } },
  'never-met': { label: { nl: 'nooit ontmoet', en: 'never met' } },
  conflict: { label: { nl: 'conflictueus', en: 'conflict' } },
  hostile: { label: { nl: 'vijandig', en: 'hostile' } },
  'close-conflict': { label: { nl: 'hecht-conflictueus', en: 'close-hostile' } },
  'fused-conflict': { label: { nl: 'versmolten-conflictueus', en: 'fused-hostile' } },
  'distant-conflict': { label: { nl: 'afstandelijk-conflictueus', en: 'distant-hostile' } },
  distrust: { label: { nl: 'wantrouwen', en: 'distrust' } },
  'focused-on': { label: { nl: 'gefocust op', en: 'focused on' } },
  controlling: { label: { nl: 'controlerend', en: 'controlling' } },
  dominant: { label: { nl: 'overheersend', en: 'dominant' } },
  jealous: { label: { nl: 'jaloers', en: 'jealous' } },
  love: { label: { nl: 'liefde', en: 'love' } },
  caretaking: { label: { nl: 'zorgt voor', en: 'caretaking' } },
  parentification: { label: { nl: 'parentificatie', en: 'parentification' } },
  'parentification-acknowledged': { label: { nl: 'parentificatie, erkend', en: 'parentification, acknowledged' } },
  spiritual: { label: { nl: 'spirituele band', en: 'spiritual' } },
  'physical-abuse': { label: { nl: 'fysieke mishandeling', en: 'physical abuse' } },
  'emotional-abuse': { label: { nl: 'emotionele mishandeling', en: 'emotional abuse' } },
  'sexual-abuse': { label: { nl: 'seksueel misbruik', en: 'sexual abuse' } },
  neglect: { label: { nl: 'verwaarlozing', en: 'neglect' } },
  violence: { label: { nl: 'wederzijds geweld', en: 'violence' } },
} as const satisfies Record<string, Entry>;
export type TieKind = keyof typeof tieKinds;

/** When a line holds. */
export const tieTimes = {
  now: { label: { nl: 'nu', en: 'now' } },
  past: { label: { nl: 'vroeger', en: 'past' } },
  wished: { label: { nl: 'gewenst', en: 'wished' } },
} as const satisfies Record<string, Entry>;
export type TieTime = keyof typeof tieTimes;

/** How sure we are; only a person confirms a hypothesis. */
export const certainties = {
  established: { label: { nl: 'vastgesteld', en: 'established' } },
  hypothesis: { label: { nl: 'hypothese', en: 'hypothesis' } },
} as const satisfies Record<string, Entry>;
export type Certainty = keyof typeof certainties;
