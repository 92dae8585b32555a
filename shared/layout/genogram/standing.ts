import type { RowOrder } from './p3-order.ts';
import type { Spacing, Xs } from './p4-place.ts';
import { type KeptRoom, keptRoom, type Room } from './room.ts';
import type { Rows } from './seats.ts';

/** What a later drawing of the same family goes by; nothing of it is drawn. */
export interface Standing {
  /** x of every place in a row, px, by its key: also of those through which only a line passes. */
  readonly xs: Readonly<Record<string, number>>;
  /** Who stands in which row and hangs from whom. */
  readonly kin: string;
  readonly room?: KeptRoom;
}

/** Distances that were rounded on their way through a file still fit, px. */
const ROUNDED = 0.25;

export function standingOf(rows: Rows, xs: Xs, room: Room): Standing {
  const kept = keptRoom(room, rows);
  return {
    xs: Object.fromEntries(rows.seats.map(({ key }, seat) => [key, xs[seat]!])),
    kin: kinText(rows),
    ...(kept !== undefined && { room: kept }),
  };
}

/**
 * The very places of an earlier drawing, where nobody came, went, married or was born and all still fits: then nobody moves,
 * whatever else changed. Undefined where somebody has to move.
 */
export function sameAgain(earlier: Standing | undefined, rows: Rows, order: RowOrder, spacing: Spacing): Xs | undefined {
  if (earlier === undefined || earlier.kin !== kinText(rows)) return undefined;
  const xs = rows.seats.map(({ key }) => earlier.xs[key] ?? Number.NaN);
  return fits(xs, order, spacing) ? xs : undefined;
}

/**
 * The places of persons of whom no more is known than where they stood: where all are known and all fits, nobody moves. The others (guests,
 * passes) stand as near to where `xs` has them as that leaves room.
 */
export function stillWhere(stood: ReadonlyMap<number, number>, xs: Xs, rows: Rows, order: RowOrder, spacing: Spacing): Xs {
  const again = xs.map((x, seat) => stood.get(seat) ?? x);
  for (const row of order) {
    row.toReversed().forEach((seat, index, all) => {
      const after = all[index - 1];
      if (!stood.has(seat) && after !== undefined) again[seat] = Math.min(again[seat]!, again[after]! - spacing(seat, after));
    });
    row.forEach((seat, index) => {
      const before = row[index - 1];
      if (!stood.has(seat) && before !== undefined) again[seat] = Math.max(again[seat]!, again[before]! + spacing(before, seat));
    });
  }
  return rows.seatOf.every((seat) => stood.has(seat)) && fits(again, order, spacing) ? again : xs;
}

function fits(xs: Xs, order: RowOrder, spacing: Spacing): boolean {
  return order.every((row) =>
    row.every((seat, index) => {
      if (index === 0) return Number.isFinite(xs[seat]);
      const before = row[index - 1]!;
      return xs[seat]! - xs[before]! >= spacing(before, seat) - ROUNDED;
    }),
  );
}

function kinText({ seats, couples, sibships, hooks }: Rows): string {
  const key = (seat: number): string => seats[seat]!.key;
  return JSON.stringify([
    seats.map((seat) => [seat.key, seat.row]),
    couples.map(({ a, b }) => [key(a), key(b)]),
    sibships.map(({ from, children, own, drawn }) => ['couple' in from ? from.couple : key(from.seat), children.map(key), own, drawn]),
    hooks,
  ]);
}
