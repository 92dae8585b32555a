/** How many entries of a legend stand on the paper, and where its columns are. */
export interface LegendRoom {
  /** The width of each column, px, with what lies between it and the next. */
  readonly columns: readonly number[];
  /** How many entries there is room for; where that is not all, the last place of the last row is for what opens the rest. */
  readonly shown: number;
}

/** A column is not stretched beyond this many times what its words ask, or the eye loses the row. */
const STRETCH = 1.3;

/**
 * As many entries as fit in these rows, rows first, each column as narrow as its own words allow and what is left over shared out among them. `widths` are
 * those of the entries with the gap after them, `more` that of what opens the rest, all px. In a room too narrow for anything one column stays.
 */
export function legendRoom(widths: readonly number[], room: number, rows: number, more: number): LegendRoom {
  for (let count = widths.length; count > 0; count -= 1) {
    const cells = count * rows;
    const shown = widths.length <= cells ? widths.length : cells - 1;
    const own = Array.from({ length: count }, (_, column) =>
      Math.max(
        ...widths.slice(0, shown).filter((_width, at) => at % count === column),
        shown < widths.length && column === count - 1 ? more : 0,
      ),
    );
    const sum = own.reduce((total, one) => total + one, 0);
    if (sum > room && count > 1) continue;
    const factor = Math.min(STRETCH, Math.max(1, room / sum));
    return { columns: own.map((width) => (sum > room ? room : Math.floor(width * factor))), shown };
  }
  return { columns: [], shown: 0 };
}
