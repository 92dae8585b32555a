import type { Entry, Label } from './entry.ts';
import { solid, type Capsule, type Line } from './line.ts';

const lock = { form: 'circle', width: 19, height: 19, content: { glyph: 'lock' } } as const satisfies Capsule;
const dashed = { ...solid, dash: [9, 5] };
const dotted = { ...solid, width: 2.4, dash: [0.1, 6], cap: 'round' } as const;

/** Legal or emotional form of a union (catalogue B). */
export const unionForms = {
  married: { strokes: [solid], label: { nl: 'gehuwd', en: 'married' } },
  'registered-partnership': {
    strokes: [solid],
    label: { nl: 'geregistreerd partnerschap', en: 'registered partnership' },
  },
  cohabiting: { strokes: [dashed], label: { nl: 'samenwonend', en: 'cohabiting' } },
  engaged: { strokes: [{ ...solid, dash: [12, 4, 2, 4] }], label: { nl: 'verloofd', en: 'engaged' } },
  'living-apart-together': {
    strokes: [dashed],
    capsule: { form: 'pill', width: 34, height: 18, content: { letter: 'LAT' } },
    label: { nl: 'LAT-relatie', en: 'living apart together' },
  },
  short: { strokes: [dotted], label: { nl: 'korte relatie', en: 'short relation' } },
  secret: { strokes: [dotted], capsule: lock, label: { nl: 'geheime relatie', en: 'secret affair' } },
  unknown: { strokes: [{ ...solid, dash: [2, 5] }], label: { nl: 'relatie onbekend', en: 'unknown relation' } },
} as const satisfies Record<string, Entry & Line>;
export type UnionForm = keyof typeof unionForms;

/** What a union kept secret carries where its form has no plate of its own. */
export const secretCapsule: Capsule = lock;

/** The strokes across a line that tell how it ended. Lengths in px at 100 %. */
export interface EndMark {
  readonly slashes: 0 | 1 | 2 | 3;
  /** One long stroke back through the slashes. */
  readonly back?: true;
  readonly letters?: string;
}

/** Measures of the slashes (catalogue B, marks). */
export const slash = { height: 20, width: 10, apart: 9, stroke: 2.2, backWidth: 26, backHeight: 16 } as const;

/** The two short strokes that tell that partners are kin by blood (catalogue B). Lengths in px at 100 %. */
export const kinTick = { height: 10, apart: 4, stroke: 1.6, aside: 30, label: { nl: 'verwant', en: 'kin' } } as const satisfies Entry &
  Record<string, unknown>;

/** How a union ended (catalogue B). */
export const unionEnds = {
  separated: { slashes: 1, label: { nl: 'uit elkaar', en: 'separated' } },
  divorced: { slashes: 2, label: { nl: 'gescheiden', en: 'divorced' } },
  widowed: { slashes: 0, label: { nl: 'verweduwd', en: 'widowed' } },
  annulled: { slashes: 3, letters: 'NV', label: { nl: 'nietig verklaard', en: 'annulled' } },
  'remarried-same': { slashes: 2, back: true, label: { nl: 'opnieuw samen', en: 'remarried same partner' } },
} as const satisfies Record<string, Entry & EndMark>;
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
  separated: { label: { nl: 'uit elkaar', en: 'separated' }, abbreviation: { nl: 'ue', en: 's' } },
  divorced: { label: { nl: 'gescheiden', en: 'divorced' }, abbreviation: { nl: 's', en: 'd' } },
  remarried: { label: { nl: 'hertrouwd', en: 'remarried' }, abbreviation: { nl: 'h2', en: 'm2' } },
} as const satisfies Record<string, UnionDateEntry>;
export type UnionDateKind = keyof typeof unionDates;

/** The date whose abbreviation goes with a form or an end, so that a legend can tell what it stands for. */
export const datedAs = {
  married: 'married',
  'registered-partnership': 'registered',
  cohabiting: 'cohabiting',
  engaged: 'engaged',
  separated: 'separated',
  divorced: 'divorced',
  'remarried-same': 'remarried',
} as const satisfies Partial<Record<UnionForm | UnionEnd, UnionDateKind>>;
