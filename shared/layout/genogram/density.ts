import { PARTNER_GAP, ROW_HEIGHT, SIBLING_GAP, SIBLING_GAP_LEAST, U } from '../../catalogue/tokens.ts';

/** How far things stand apart, px. A small family gets the catalogue's distances; a large one must still fit a wall. */
export interface Density {
  /** 0 is roomy, 1 is tight. */
  readonly tight: number;
  readonly sibling: number;
  readonly partner: number;
  readonly other: number;
  readonly rowHeight: number;
  /** Between two words of neighbours. */
  readonly wordGap: number;
  /** Words wider than this are broken into lines where they can be. */
  readonly wordWidth: number;
  /** Between the names of a couple whose stem comes down there. */
  readonly stemRoom: number;
  /** Between two bars of one channel. */
  readonly track: number;
  /** Between words and bars. */
  readonly clear: number;
  /** Between an outline or bar and the words beyond it. */
  readonly air: { readonly above: number; readonly below: number };
  /** Line height of words, as a share of the usual one. */
  readonly leading: number;
  /** How much wider a drawing may become for one crossing less, as a share. */
  readonly wider: number;
  /** How much an unused gap between neighbours costs (see straighten). */
  readonly slack: number;
}

const ROOMY_UP_TO = 40;
const TIGHT_FROM = 50;

/** How tight a family of so many persons is drawn. */
export function tightnessOf(persons: number): number {
  return Math.min(1, Math.max(0, (persons - ROOMY_UP_TO) / (TIGHT_FROM - ROOMY_UP_TO)));
}

/** The distances at a tightness. */
export function densityOf(tight: number): Density {
  const between = (roomy: number, close: number) => roomy + (close - roomy) * tight;
  return {
    tight,
    sibling: between(SIBLING_GAP, 56),
    partner: between(PARTNER_GAP, 58),
    other: between(96, 56),
    rowHeight: between(ROW_HEIGHT, 112),
    wordGap: between(10, 3.5),
    wordWidth: between(96, 50),
    stemRoom: between(16, 8),
    track: between(13, 6),
    clear: between(8, 3),
    air: { above: between(7, 5), below: between(3, 1.5) },
    leading: between(1, 0.85),
    wider: between(0.08, 0.01),
    slack: between(0.005, 0.04),
  };
}

/** The same with neighbours as near as the catalogue allows (section 0: siblings at 1.6 U at the least). */
export function closer(density: Density): Density {
  return {
    ...density,
    sibling: Math.min(density.sibling, SIBLING_GAP_LEAST),
    other: Math.min(density.other, SIBLING_GAP_LEAST),
    partner: Math.min(density.partner, 2 * U),
  };
}
