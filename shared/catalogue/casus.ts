import type { Entry } from './entry.ts';

/** Where a casus stands. */
export const casusStatuses = {
  'under-discussion': { label: { nl: 'in bespreking', en: 'under discussion' } },
  running: { label: { nl: 'loopt', en: 'running' } },
  closed: { label: { nl: 'afgesloten', en: 'closed' } },
  'moved-away': { label: { nl: 'verhuisd', en: 'moved away' } },
} as const satisfies Record<string, Entry>;
export type CasusStatus = keyof typeof casusStatuses;

/** Kind of intake. */
export const intakeKinds = {
  new: { label: { nl: 'nieuw', en: 'new' } },
  existing: { label: { nl: 'bestaand', en: 'existing' } },
} as const satisfies Record<string, Entry>;
export type IntakeKind = keyof typeof intakeKinds;

/** In what role somebody consents. */
export const consentRoles = {
  'parent-with-authority': { label: { nl: 'ouder met gezag', en: 'parent with authority' } },
  'parent-without-authority': { label: { nl: 'ouder zonder gezag', en: 'parent without authority' } },
  'young-person': { label: { nl: 'jeugdige', en: 'young person' } },
  guardian: { label: { nl: 'voogd', en: 'guardian' } },
} as const satisfies Record<string, Entry>;
export type ConsentRole = keyof typeof consentRoles;

/** What a consent is for. */
export const consentPurposes = {
  'discuss-in-learning-session': { label: { nl: 'bespreken in leersessie', en: 'discuss in leersessie' } },
  'share-with-partner': { label: { nl: 'delen met partner', en: 'share with partner' } },
  'keep-in-file': { label: { nl: 'bewaren in dossier', en: 'keep in file' } },
} as const satisfies Record<string, Entry>;
export type ConsentPurpose = keyof typeof consentPurposes;

/** How a hypothesis stands. */
export const hypothesisStatuses = {
  open: { label: { nl: 'open', en: 'open' } },
  'discussed-with-family': { label: { nl: 'besproken met gezin', en: 'discussed with family' } },
  confirmed: { label: { nl: 'bevestigd', en: 'confirmed' } },
  rejected: { label: { nl: 'verworpen', en: 'rejected' } },
  reworded: { label: { nl: 'anders verwoord', en: 'reworded' } },
} as const satisfies Record<string, Entry>;
export type HypothesisStatus = keyof typeof hypothesisStatuses;

/** Under what framework somebody stays elsewhere; `institution` ties them to one (catalogue A.32). */
export const stayFrameworks = {
  home: { label: { nl: 'thuis', en: 'home' } },
  voluntary: { institution: true, label: { nl: 'vrijwillig', en: 'voluntary' } },
  'court-order': { institution: true, label: { nl: 'machtiging', en: 'court order' } },
  secure: { institution: true, label: { nl: 'gesloten', en: 'secure' } },
  'kinship-foster': { label: { nl: 'netwerkpleegzorg', en: 'kinship foster care' } },
  foster: { label: { nl: 'bestandspleegzorg', en: 'foster care' } },
  respite: { label: { nl: 'logeren', en: 'respite' } },
} as const satisfies Record<string, Entry & { readonly institution?: true }>;
export type StayFramework = keyof typeof stayFrameworks;
