import type { Entry, Label } from './entry.ts';

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

/** A dated moment, with the abbreviation that stands on the line. */
export interface UnionDateEntry extends Entry {
  readonly abbreviation: Label;
}

/** Dated moments of a union (catalogue B, dates). */
export const unionDates = {
  relationship: { label: { nl: 'relatie', en: 'relationship' }, abbreviation: { nl: 'rel', en: 'rel' } },
  cohabiting: { label: { nl: 'samenwonend', en: 'cohabiting' }, abbreviation: { nl: 'sw', en: 'LT' } },
  engaged: { label: { nl: 'verloofd', en: 'engaged' }, abbreviation: { nl: 'verl', en: 'eng' } },
  married: { label: { nl: 'gehuwd', en: 'married' }, abbreviation: { nl: 'h', en: 'm' } },
  registered: { label: { nl: 'geregistreerd', en: 'registered' }, abbreviation: { nl: 'gp', en: 'rp' } },
  'living-apart-together': { label: { nl: 'LAT', en: 'living apart together' }, abbreviation: { nl: 'lat', en: 'lat' } },
  separated: { label: { nl: 'uit elkaar', en: 'separated' }, abbreviation: { nl: 'ue', en: 'sep' } },
  divorced: { label: { nl: 'gescheiden', en: 'divorced' }, abbreviation: { nl: 's', en: 'd' } },
  remarried: { label: { nl: 'hertrouwd', en: 'remarried' }, abbreviation: { nl: 'h2', en: 'm2' } },
} as const satisfies Record<string, UnionDateEntry>;
export type UnionDateKind = keyof typeof unionDates;
