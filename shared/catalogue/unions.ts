import type { Entry } from './entry.ts';

/** Legal or emotional form of a union (catalogue B). */
export const unionForms = {
  married: { label: { nl: 'gehuwd', en: 'married' } },
  'registered-partnership': { label: { nl: 'geregistreerd partnerschap', en: 'registered partnership' } },
  cohabiting: { label: { nl: 'samenwonend', en: 'cohabiting' } },
  engaged: { label: { nl: 'verloofd', en: 'engaged' } },
  'living-apart-together': { label: { nl: 'LAT-relatie', en: 'living apart together' } },
  short: { label: { nl: 'korte relatie', en: 'short relation' } },
  secret: { label: { nl: 'geheime relatie', en: 'secret affair' } },
  unknown: { label: { nl: 'relatie onbekend', en: 'unknown' } },
} as const satisfies Record<string, Entry>;
export type UnionForm = keyof typeof unionForms;

/** How a union ended (catalogue B). */
export const unionEnds = {
  separated: { label: { nl: 'uit elkaar', en: 'separated' } },
  divorced: { label: { nl: 'gescheiden', en: 'divorced' } },
  widowed: { label: { nl: 'verweduwd', en: 'widowed' } },
  annulled: { label: { nl: 'nietig verklaard', en: 'annulled' } },
  'remarried-same': { label: { nl: 'opnieuw samen', en: 'remarried same partner' } },
} as const satisfies Record<string, Entry>;
export type UnionEnd = keyof typeof unionEnds;

/** Dated moments of a union (catalogue B, dates). */
export const unionDates = {
  relationship: { label: { nl: 'relatie', en: 'relationship' } },
  cohabiting: { label: { nl: 'samenwonend', en: 'cohabiting' } },
  engaged: { label: { nl: 'verloofd', en: 'engaged' } },
  married: { label: { nl: 'gehuwd', en: 'married' } },
  registered: { label: { nl: 'geregistreerd', en: 'registered' } },
  'living-apart-together': { label: { nl: 'LAT', en: 'living apart together' } },
  separated: { label: { nl: 'uit elkaar', en: 'separated' } },
  divorced: { label: { nl: 'gescheiden', en: 'divorced' } },
  remarried: { label: { nl: 'hertrouwd', en: 'remarried' } },
} as const satisfies Record<string, Entry>;
export type UnionDateKind = keyof typeof unionDates;
