import type { Entry } from './entry.ts';
import type { InkRole } from './palette.ts';

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

/** Catalogue F.3. */
export const helpStatuses = {
  active: { label: { nl: 'actief', en: 'active' } },
  'waiting-list': { label: { nl: 'wachtlijst', en: 'waiting list' } },
  planned: { label: { nl: 'gepland', en: 'planned' } },
  ended: { label: { nl: 'afgerond', en: 'ended' } },
  'broken-off': { label: { nl: 'afgebroken', en: 'broken off' } },
} as const satisfies Record<string, Entry>;
export type HelpStatus = keyof typeof helpStatuses;

/** Catalogue F.3. */
export const helpFrameworks = {
  voluntary: { label: { nl: 'vrijwillig', en: 'voluntary' } },
  pressured: { label: { nl: 'drang', en: 'pressured' } },
  mandated: { label: { nl: 'gedwongen', en: 'mandated' } },
} as const satisfies Record<string, Entry>;
export type HelpFramework = keyof typeof helpFrameworks;

/** Catalogue F.3. */
export const helpQualities = {
  strong: { label: { nl: 'sterk', en: 'strong' } },
  normal: { label: { nl: 'gewoon', en: 'normal' } },
  weak: { label: { nl: 'zwak', en: 'weak' } },
  tense: { label: { nl: 'spanning', en: 'tense' } },
} as const satisfies Record<string, Entry>;
export type HelpQuality = keyof typeof helpQualities;

/** Catalogue F.3. */
export const helpEnergies = {
  gives: { label: { nl: 'geeft energie', en: 'gives energy' } },
  costs: { label: { nl: 'kost energie', en: 'costs energy' } },
  both: { label: { nl: 'geeft en kost energie', en: 'gives and costs energy' } },
} as const satisfies Record<string, Entry>;
export type HelpEnergy = keyof typeof helpEnergies;

/** Kind of informal support (catalogue F.3). */
export const supports = {
  practical: { label: { nl: 'praktisch', en: 'practical' } },
  company: { label: { nl: 'gezelschap', en: 'company' } },
  advice: { label: { nl: 'advies', en: 'advice' } },
  emotional: { label: { nl: 'emotioneel', en: 'emotional' } },
} as const satisfies Record<string, Entry>;
export type Support = keyof typeof supports;
