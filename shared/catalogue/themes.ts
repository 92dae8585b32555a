import type { Entry } from './entry.ts';

/** How a drawing is coloured and how heavy it is (catalogue 0, themes). */
export interface Theme extends Entry {
  /** Colour by role, or everything in one ink. */
  readonly ink: 'roles' | 'black';
  readonly strokeScale: number;
  /** Text is this much larger; the layout makes room for it. */
  readonly textScale: number;
  readonly diagnoses: boolean;
}

export const themes = {
  colour: { ink: 'roles', strokeScale: 1, textScale: 1, diagnoses: true, label: { nl: 'kleur', en: 'colour' } },
  'black-white': { ink: 'black', strokeScale: 1, textScale: 1, diagnoses: true, label: { nl: 'zwart-wit', en: 'black and white' } },
  projection: { ink: 'roles', strokeScale: 1.4, textScale: 1.5, diagnoses: false, label: { nl: 'projectie', en: 'projection' } },
} as const satisfies Record<string, Theme>;
export type ThemeId = keyof typeof themes;
