import { areaOf, inkOf, PAPER, type Area, type InkRole } from '../catalogue/palette.ts';
import { themes, type Theme, type ThemeId } from '../catalogue/themes.ts';
import { textStyles, type TextRole } from '../catalogue/type.ts';
import type { Point } from '../geometry/box.ts';
import type { Measure, PlacedText } from '../layout/placement.ts';
import type { Part, PathMark, TextMark } from './scene.ts';

/** How a path is inked; lengths in px at 100 %, colours by role. */
export interface Inking {
  readonly stroke?: InkRole | 'paper';
  readonly width?: number;
  readonly fill?: InkRole | 'paper';
  readonly fillOpacity?: number;
  readonly dash?: readonly number[] | undefined;
  readonly cap?: 'round' | undefined;
  readonly join?: 'round';
}

/** What a word may differ in from its role. */
export interface Wording {
  readonly part?: 'label' | 'mark';
  readonly anchor?: TextMark['anchor'];
  readonly ink?: InkRole;
  /** Size in px at 100 % where the role's own does not fit. */
  readonly size?: number;
  readonly halo?: boolean;
}

/** Draws in one theme: turns roles and lengths at 100 % into marks with that theme's colours and weights. */
export interface Pen {
  readonly theme: Theme;
  /** How much larger text is in this theme. */
  readonly textScale: number;
  /** How much larger plates, badges and slashes are in this theme: enough to be seen from afar, not so much as to hide. */
  readonly plateScale: number;
  /** A length that grows with the strokes, px. */
  scaled(length: number): number;
  path(part: Part, d: string, inking: Inking): PathMark;
  text(text: string, role: TextRole, at: Point, wording?: Wording): TextMark;
  /** Width in px of a text in this theme. */
  widthOf(text: string, role: TextRole): number;
  /** The colour of a role in this theme. */
  colour(role: InkRole): string;
  /** The colour of an area; undefined where this theme leaves it to hatching. */
  area(area: Area): string | undefined;
}

/** The white edge round words that stand on a line (catalogue 0, halo). */
const HALO = 4;
const quiet: readonly TextRole[] = ['years', 'detail', 'circa', 'status', 'legend', 'cardDetail'];

function roleInk(role: TextRole): InkRole {
  if (role === 'hull') return 'household';
  return quiet.includes(role) ? 'muted' : 'ink';
}

/** A pen for a theme; `measure` tells widths at the size that text has in it. */
export function penFor(themeId: ThemeId, measure: Measure): Pen {
  const theme: Theme = themes[themeId];
  const colourOf = (role: InkRole | 'paper'): string => (role === 'paper' ? PAPER : inkOf(role, theme));
  const scaled = (length: number): number => length * theme.strokeScale;
  return {
    theme,
    textScale: theme.textScale,
    plateScale: Math.sqrt(theme.textScale),
    scaled,
    path: (part, d, { stroke, width, fill, fillOpacity, dash, cap, join }) => ({
      mark: 'path',
      part,
      d,
      ...(fill && { fill: colourOf(fill) }),
      ...(fillOpacity !== undefined && { fillOpacity }),
      ...(stroke && { stroke: colourOf(stroke), strokeWidth: scaled(width ?? 2) }),
      ...(dash && { dash }),
      ...(cap && { cap }),
      ...(join && { join }),
    }),
    text: (text, role, at, { part = 'label', anchor = 'middle', ink, size, halo = false } = {}) => ({
      mark: 'text',
      part,
      x: at.x,
      y: at.y,
      text,
      anchor,
      size: (size ?? textStyles[role].size) * theme.textScale,
      weight: textStyles[role].weight,
      fill: inkOf(ink ?? roleInk(role), theme),
      ...(halo && { halo: HALO }),
    }),
    widthOf: measure,
    colour: (role) => inkOf(role, theme),
    area: (area) => areaOf(area, theme),
  };
}

/** A text where the layout placed it, readable on any line. */
export function placedText(placed: PlacedText, pen: Pen): TextMark {
  return { ...pen.text(placed.text, placed.role, placed, { anchor: placed.anchor, halo: true }), width: placed.width };
}
