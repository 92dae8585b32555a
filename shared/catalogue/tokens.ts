/** Shared units of the drawing at 100 % (catalogue section 0). All lengths in px. */

/** Side of a person symbol. */
export const U = 48;
/** Base stroke. */
export const STROKE = 2;
/** Centre distance between generation rows that a small family gets. */
export const ROW_HEIGHT = 3.4 * U;
/** Centre distance between siblings: usual, and the least. */
export const SIBLING_GAP = 1.9 * U;
export const SIBLING_GAP_LEAST = 1.6 * U;
/** Centre distance between partners. */
export const PARTNER_GAP = 2.6 * U;
/** Depth of the first couple bar under the symbol, and how much deeper each later union of a person nests (catalogue B). */
export const BAR_DEPTH = 0.36 * U;
export const BAR_NEST = 0.28 * U;
/** Spread of the legs of one person's unions (catalogue B). */
export const LEG_SPREAD = 14;
/** Where the sibling bar runs, as a share of the row gap (catalogue C). */
export const SIBLING_BAR_AT = 0.55;
/** Household hull (catalogue A.29). */
export const HULL_PADDING = 0.45 * U;
export const HULL_RADIUS = 26;
