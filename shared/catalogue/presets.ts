import type { Entry } from './entry.ts';

/** A tradition of drawing (catalogue A, style presets): one switch over the same data. */
export interface Preset extends Entry {
  /** How the deceased are crossed out. */
  readonly deceased: 'cross' | 'slash';
  /** How a trans person is told: a smaller form inside the symbol, or letters. */
  readonly trans: 'inner' | 'letters';
}

export const presets = {
  mcgoldrick2020: { deceased: 'cross', trans: 'inner', label: { nl: 'McGoldrick 2020', en: 'McGoldrick 2020' } },
  nsgc2022: { deceased: 'slash', trans: 'letters', label: { nl: 'NSGC 2022', en: 'NSGC 2022' } },
  genopro: { deceased: 'cross', trans: 'inner', label: { nl: 'GenoPro', en: 'GenoPro' } },
} as const satisfies Record<string, Preset>;
export type PresetId = keyof typeof presets;
