import type { Entry } from './entry.ts';

/** What is done to whom a coalition faces (catalogue E.2). */
export const coalitionEffects = {
  against: { label: { nl: 'tegen', en: 'against' } },
  excludes: { label: { nl: 'sluit uit', en: 'excludes' } },
  none: { label: { nl: 'samen voor iets', en: 'none' } },
} as const satisfies Record<string, Entry>;
export type CoalitionEffect = keyof typeof coalitionEffects;

/** Catalogue E.4. */
export const triangleKinds = {
  triangle: { label: { nl: 'driehoek', en: 'triangle' } },
  'stable-coalition': { label: { nl: 'stabiele coalitie', en: 'stable coalition' } },
  'detouring-attacking': { label: { nl: 'omleiding, zondebok', en: 'detouring, attacking' } },
  'detouring-supportive': { label: { nl: 'omleiding, zorgenkind', en: 'detouring, supportive' } },
  triangulation: { label: { nl: 'triangulatie', en: 'triangulation' } },
  mediator: { label: { nl: 'bemiddelaar', en: 'mediator' } },
} as const satisfies Record<string, Entry>;
export type TriangleKind = keyof typeof triangleKinds;

/** Catalogue E.5. */
export const loyaltyKinds = {
  loyalty: { label: { nl: 'loyaliteit', en: 'loyalty' } },
  invisible: { label: { nl: 'onzichtbare loyaliteit', en: 'invisible loyalty' } },
  conflict: { label: { nl: 'loyaliteitsconflict', en: 'loyalty conflict' } },
  split: { label: { nl: 'gespleten loyaliteit', en: 'split loyalty' } },
  delegate: { label: { nl: 'delegaat', en: 'delegate' } },
  'revolving-slate': { label: { nl: 'roulerende rekening', en: 'revolving slate' } },
} as const satisfies Record<string, Entry>;
export type LoyaltyKind = keyof typeof loyaltyKinds;

/** Catalogue E.6. */
export const boundaryKinds = {
  clear: { label: { nl: 'helder', en: 'clear' } },
  diffuse: { label: { nl: 'diffuus', en: 'diffuse' } },
  rigid: { label: { nl: 'rigide', en: 'rigid' } },
} as const satisfies Record<string, Entry>;
export type BoundaryKind = keyof typeof boundaryKinds;
