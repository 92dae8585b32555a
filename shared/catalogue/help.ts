import type { Entry } from './entry.ts';
import type { MiddleId } from './line-marks.ts';
import type { InkRole } from './palette.ts';
import type { LineLook } from './ties.ts';

/** How the card of a party looks (catalogue F.1): its outline differs by kind, so that it needs no colour. */
export interface Card {
  readonly form: 'rectangle' | 'pill' | 'folded' | 'hexagon' | 'double' | 'house' | 'dashed';
  readonly ink: InkRole;
  readonly glyph?: 'person' | 'heart-outline' | 'plus';
}

/** Who stands around the family (catalogue F.1). */
export const involvedKinds = {
  organisation: { form: 'rectangle', ink: 'help', label: { nl: 'organisatie', en: 'organisation' } },
  professional: { form: 'pill', ink: 'help', glyph: 'person', label: { nl: 'professional', en: 'professional' } },
  school: { form: 'folded', ink: 'school', label: { nl: 'school of opvang', en: 'school' } },
  neighbourhood: { form: 'hexagon', ink: 'household', label: { nl: 'wijkvoorziening', en: 'neighbourhood' } },
  'support-figure': {
    form: 'pill',
    ink: 'connection',
    glyph: 'heart-outline',
    label: { nl: 'steunfiguur', en: 'support figure' },
  },
  statutory: { form: 'double', ink: 'mandated', label: { nl: 'wettelijk kader', en: 'statutory' } },
  health: { form: 'rectangle', ink: 'fusion', glyph: 'plus', label: { nl: 'gezondheid', en: 'health' } },
  place: { form: 'house', ink: 'boundary', label: { nl: 'plek', en: 'place' } },
  theme: { form: 'dashed', ink: 'coalition', label: { nl: 'thema', en: 'theme' } },
} as const satisfies Record<string, Entry & Card>;
export type InvolvedKind = keyof typeof involvedKinds;

/** Where a party stands (catalogue F.2). */
export const sectors = {
  left: { label: { nl: 'links', en: 'left' } },
  right: { label: { nl: 'rechts', en: 'right' } },
  top: { label: { nl: 'boven', en: 'top' } },
  bottom: { label: { nl: 'onder', en: 'bottom' } },
} as const satisfies Record<string, Entry>;
export type Sector = keyof typeof sectors;

/** How near a party stands to the family (catalogue F.2), ring 1 innermost. */
export const rings = {
  1: { label: { nl: 'nauw betrokken', en: 'closely involved' } },
  2: { label: { nl: 'aangehaakt', en: 'connected' } },
  3: { label: { nl: 'op de achtergrond', en: 'in the background' } },
} as const satisfies Record<number, Entry>;

/** How a broken stroke is cut: lengths in px at 100 %. `loose` is the same for help that is weak. */
export interface Cut {
  readonly dash: readonly [number, number];
  readonly loose: readonly [number, number];
  /** Round ends make dots of the dashes; dots are this much heavier than a line. */
  readonly dots?: number;
}

/** What the status of help does to its line: how it is cut, what stands at its end and in its middle. */
export interface StatusLook {
  readonly cut?: Cut;
  /** A filled head is help that is there, an open one help that is to come. */
  readonly end: 'filled' | 'open' | 'bar' | 'nothing';
  readonly middle?: MiddleId;
  /** How much of the line the mark in its middle leaves free. */
  readonly free?: number;
  /** Help that is over has this ink, whatever it was. */
  readonly ink?: InkRole;
}

/** Catalogue F.3: the status tells how the line is cut and how it ends. */
export const helpStatuses = {
  active: { end: 'filled', label: { nl: 'actief', en: 'active' } },
  'waiting-list': {
    cut: { dash: [0.1, 6.5], loose: [0.1, 10], dots: 1.2 },
    end: 'open',
    middle: 'clock',
    label: { nl: 'wachtlijst', en: 'waiting list' },
  },
  planned: { cut: { dash: [3, 4], loose: [5, 8] }, end: 'open', label: { nl: 'gepland', en: 'planned' } },
  ended: { end: 'bar', ink: 'past', label: { nl: 'afgerond', en: 'ended' } },
  'broken-off': { end: 'nothing', middle: 'facing-bars', free: 14, ink: 'past', label: { nl: 'afgebroken', en: 'broken off' } },
} as const satisfies Record<string, Entry & StatusLook>;
export type HelpStatus = keyof typeof helpStatuses;

/** What the framework of help does to its line: one shaft or two, and its colour. */
export interface FrameworkLook {
  readonly ink: InkRole;
  readonly head: 'usual' | 'firm' | 'large';
  /** The second line of a double shaft: like the first, or cut in its own way; `beside` where the first is cut as well. */
  readonly second?: 'same' | { readonly dash: readonly [number, number]; readonly beside: readonly [number, number] };
}

/** Catalogue F.3: the framework gives the shaft and its colour. */
export const helpFrameworks = {
  voluntary: { ink: 'help', head: 'usual', label: { nl: 'vrijwillig', en: 'voluntary' } },
  pressured: { ink: 'mandated', head: 'firm', second: { dash: [6, 4], beside: [2.4, 4] }, label: { nl: 'drang', en: 'pressured' } },
  mandated: { ink: 'mandated', head: 'large', second: 'same', label: { nl: 'gedwongen', en: 'mandated' } },
} as const satisfies Record<string, Entry & FrameworkLook>;
export type HelpFramework = keyof typeof helpFrameworks;

/** What the quality of help does to its line: how heavy it is, whether it swings or is cut. */
export interface QualityLook {
  /** Width of a single line, and of each line of a double shaft. */
  readonly widths: readonly [single: number, double: number];
  readonly swings?: true;
  /** How a line is cut that its status leaves whole. */
  readonly dash?: readonly [number, number];
  /** The ink of voluntary help. */
  readonly ink?: InkRole;
}

/** Catalogue F.3: the quality gives the weight, or the zigzag. */
export const helpQualities = {
  strong: { widths: [4.6, 3.4], label: { nl: 'sterk', en: 'strong' } },
  normal: { widths: [2.2, 2], label: { nl: 'gewoon', en: 'normal' } },
  weak: { widths: [2.2, 2], dash: [8, 6], label: { nl: 'zwak', en: 'weak' } },
  tense: { widths: [2.2, 1.8], swings: true, ink: 'conflict', label: { nl: 'spanning', en: 'tense' } },
} as const satisfies Record<string, Entry & QualityLook>;
export type HelpQuality = keyof typeof helpQualities;

/** Catalogue F.3: chevrons towards who receives, and back from who is cost energy; the places where they stand along the line. */
export const helpEnergies = {
  gives: { chevrons: ['gives'], label: { nl: 'geeft energie', en: 'gives energy' } },
  costs: { chevrons: ['costs'], label: { nl: 'kost energie', en: 'costs energy' } },
  both: { chevrons: ['gives', 'costs'], label: { nl: 'geeft en kost energie', en: 'gives and costs energy' } },
} as const satisfies Record<string, Entry & { readonly chevrons: readonly MiddleId[] }>;
export type HelpEnergy = keyof typeof helpEnergies;

/** Kind of informal support (catalogue F.3): a letter on the line. */
export const supports = {
  practical: { mark: 'practical', label: { nl: 'praktisch', en: 'practical' } },
  company: { mark: 'company', label: { nl: 'gezelschap', en: 'company' } },
  advice: { mark: 'advice', label: { nl: 'advies', en: 'advice' } },
  emotional: { mark: 'comfort', label: { nl: 'emotioneel', en: 'emotional' } },
} as const satisfies Record<string, Entry & { readonly mark: MiddleId }>;
export type Support = keyof typeof supports;

/** The thin line between helpers who belong together or consult each other (catalogue F.3). */
export const consultation = {
  ink: 'distance',
  strokes: [{ way: 'straight', width: 1.2, ink: 'distance' }],
  label: { nl: 'horen bij elkaar', en: 'belong together' },
} as const satisfies Entry & LineLook;
