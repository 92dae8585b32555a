import type { Theme } from './themes.ts';

/** What a colour stands for (catalogue 0, colours). Colour never carries meaning alone. */
export const palette = {
  ink: '#1B2430',
  /** Years, further lines under a name, the words of the legend. */
  muted: '#4E5A67',
  connection: '#00795B',
  fusion: '#0B62A8',
  distance: '#56616E',
  conflict: '#C2410C',
  abuse: '#8E1233',
  coalition: '#6A35A8',
  loyalty: '#8A5A00',
  help: '#0B5CAD',
  boundary: '#3B4754',
  household: '#2F7A7A',
  mandated: '#7A1230',
  past: '#78838D',
  school: '#7A4A00',
  /** The rings and spokes of a systemogram: they order the paper and say nothing. */
  field: '#A4AFB9',
} as const satisfies Record<string, string>;
export type InkRole = keyof typeof palette;

/** The paper, and what is laid over a line to keep a word readable. */
export const PAPER = '#FFFFFF';
/** The one ink of the black and white theme. */
const BLACK = '#111111';
/** Half of a symbol that a trait fills (catalogue A.22). */
const TRAIT_FILL = '#8B96A3';

/** The colour that a role has in a theme. */
export function inkOf(role: InkRole, theme: Theme): string {
  return theme.ink === 'black' ? BLACK : palette[role];
}

/** The ground of a systemogram's rings: hardly seen, so that the family's field stands out as paper. */
const FIELD_FILL = '#FAFBFC';

/** What can be filled with a colour that is no ink. */
export type Area = 'trait' | 'household' | 'field';

/** The colour that fills an area in a theme; undefined where the theme hatches instead. */
export function areaOf(area: Area, theme: Theme): string | undefined {
  if (theme.ink === 'black') return undefined;
  return { trait: TRAIT_FILL, household: palette.household, field: FIELD_FILL }[area];
}

/** Share of the household's ink in its hull. */
export const HULL_TINT = 0.08;
