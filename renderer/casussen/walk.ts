/** Heights in px of the table: a row, its heading, and what stands round them. */
export const tall = { row: 48, heading: 38, round: 6 } as const;

/** More rows than are in sight, so that a quick hand finds them made. */
const MORE = 8;

/** A stretch of rows: the first, and the one after the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Which of `count` rows are made when so much is scrolled away and so much is in sight, in px. */
export function stretchAt(scrolled: number, sight: number, count: number): Stretch {
  const first = Math.floor(scrolled / tall.row) - MORE;
  const last = Math.ceil((scrolled + sight) / tall.row) + MORE;
  const from = Math.max(0, Math.min(first - (first % 4), count - 1));
  return { from, to: Math.max(from, Math.min(last + 4 - (last % 4), count)) };
}

/** The row to which a key leads from this one, or undefined for a key that leads nowhere. `page` rows are in sight. */
export function rowAfter(key: string, at: number, count: number, page: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return to === undefined || count === 0 ? undefined : Math.max(0, Math.min(to, count - 1));
}

/** How far to scroll so that a row is in sight, when so much is scrolled away and so much in sight; in px. */
export function scrolledFor(row: number, scrolled: number, sight: number): number {
  const top = row * tall.row;
  if (top < scrolled) return top;
  return top + tall.row > scrolled + sight ? top + tall.row - sight : scrolled;
}
