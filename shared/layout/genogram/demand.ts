import { U } from '../../catalogue/tokens.ts';
import type { Kin } from './kin.ts';
import type { RowOrder } from './p3-order.ts';
import type { Spacing, Xs } from './p4-place.ts';
import { gapKey, NO_ROOM, type Room } from './room.ts';
import { boundedRoom } from './room-bounds.ts';
import type { Rows } from './seats.ts';
import type { Strands } from './strands.ts';

/** White beside a line, px. */
const WHITE = 10;
/** How much of a gap lines may fill before it has to grow. */
const FILL = 0.55;
/** A line between two neighbours takes their gap lengthwise: what it asks of the width, as a share. */
const DIRECT = 0.5;
/** How far from a row, in row gaps, lines are counted that pass beside its symbols. */
const BESIDE = 0.35;
/** As far as a gap grows: of partners, and of others, px. */
const MOST = { couple: 7.2 * U, other: 4.2 * U };
/** What a couple with children wants that is part of a coalition or a triangle, and one that parted, px. */
const FIGURE = { together: 6 * U, parted: 7.2 * U };
/** The width within which lines crowd a space between rows, and what they may take there: from nothing more to the most, px. */
const CROWD = { width: 6 * U, free: 90, full: 270 };
/** How much higher such a space becomes at the most, as a share of the usual height. */
const HIGHER = 0.8;
/** What lines between those of one row may take without more height, px; the rest goes over the row or under it. */
const ALONG = 40;
const OVER_OR_UNDER = 0.5;
/** From so many lines on an end gets white round it, and how much: px on each side, and for each line more. */
const BUSY = { from: 6, white: 0.3 * U, more: 0.08 * U, most: 0.8 * U };

/** A strand on the paper: x in px, y in rows. */
interface Stretch {
  readonly from: { readonly x: number; readonly row: number; readonly seat?: number };
  readonly to: { readonly x: number; readonly row: number; readonly seat?: number };
  readonly takes: number;
}

export interface DemandInput {
  readonly kin: Kin;
  readonly rows: Rows;
  readonly order: RowOrder;
  readonly spacing: Spacing;
  readonly rowHeight: number;
  /** Where everybody would stand without lines. */
  readonly standAt: () => Xs;
}

type Stood = DemandInput & { readonly xs: Xs };

/**
 * What the lines of a casus ask of the places of its persons.
 * Before: the order of the rows, and where everybody would stand without lines. After: wider gaps where many lines end or pass, higher
 * spaces between rows where many cross, within bounds. Without lines there is no demand.
 */
export function demandOf(asked: DemandInput, strands: Strands): Room {
  if (strands.lines.length === 0) return NO_ROOM;
  const input: Stood = { ...asked, xs: asked.standAt() };
  const { rows, order, spacing } = input;
  const stretches = strands.lines.flatMap((line) => stretchOf(input, line));
  const ends = endsOf(input, strands);
  const white = (seat: number): number => {
    const over = (ends.get(seat) ?? 0) - BUSY.from;
    return over < 0 ? 0 : Math.min(BUSY.most, BUSY.white + BUSY.more * over);
  };
  const figured = figuredGaps(input, strands);
  const couples = new Set(rows.couples.flatMap(({ a, b }) => [gapKey(a, b), gapKey(b, a)]));
  const gaps = new Map<string, number>();
  for (const row of order) {
    row.slice(1).forEach((right, index) => {
      const left = row[index]!;
      const usual = spacing(left, right);
      const key = gapKey(left, right);
      const passing = passingBetween(input, stretches, left, right) / FILL;
      const asked = Math.max(passing, usual + white(left) + white(right), figured.get(key) ?? 0);
      const gap = Math.min(asked, couples.has(key) ? MOST.couple : MOST.other);
      if (gap > usual) gaps.set(key, Math.ceil(gap));
    });
  }
  const lifts = Array.from({ length: rows.rowCount }, (_, row) => (row === 0 ? 0 : liftOver(stretches, row, input.rowHeight)));
  return boundedRoom({ gaps, lifts }, input);
}

function stretchOf({ rows, kin, xs }: Stood, line: Strands['lines'][number]): Stretch[] {
  const seatOf = new Map(kin.persons.map(({ id }, number) => [id, rows.seatOf[number]!]));
  const place = (ids: readonly string[]) => {
    const seats = ids.flatMap((id) => seatOf.get(id) ?? []);
    if (seats.length < ids.length) return undefined;
    const middle = (of: (seat: number) => number) => seats.reduce((sum, seat) => sum + of(seat), 0) / seats.length;
    return { x: middle((seat) => xs[seat]!), row: middle((seat) => rows.seats[seat]!.row), ...(seats.length === 1 && { seat: seats[0]! }) };
  };
  const [one, two] = [place(line.from), place(line.to)];
  if (one === undefined || two === undefined) return [];
  const [from, to] = one.row <= two.row ? [one, two] : [two, one];
  return [{ from, to, takes: 2 * line.half + WHITE }];
}

/** How many lines end at each seat. */
function endsOf({ kin, rows }: DemandInput, { lines }: Strands): ReadonlyMap<number, number> {
  const ends = new Map<string, number>();
  for (const { from, to } of lines) for (const side of [from, to]) if (side.length === 1) ends.set(side[0]!, (ends.get(side[0]!) ?? 0) + 1);
  return new Map(kin.persons.map(({ id }, number) => [rows.seatOf[number]!, ends.get(id) ?? 0]));
}

/** What couples with children want that stand in a coalition or triangle with somebody. */
function figuredGaps({ kin, rows }: DemandInput, { figures }: Strands): ReadonlyMap<string, number> {
  const gaps = new Map<string, number>();
  for (const { couple, a, b } of rows.couples) {
    const { parental, parted, a: one, b: two } = kin.couples[couple]!;
    const ids = [kin.persons[one]!.id, kin.persons[two]!.id];
    if (!parental || !figures.some((figure) => ids.every((id) => figure.includes(id)))) continue;
    for (const key of [gapKey(a, b), gapKey(b, a)]) gaps.set(key, parted ? FIGURE.parted : FIGURE.together);
  }
  return gaps;
}

/** Where a stretch passes a height, px; undefined where it does not come there. */
function xAt({ from, to }: Stretch, row: number): number | undefined {
  if (from.row >= to.row || row < from.row || row > to.row) return undefined;
  return from.x + ((to.x - from.x) * (row - from.row)) / (to.row - from.row);
}

/** What lines take of the width between two neighbours, over or under their row, px. */
function passingBetween({ rows, xs }: Stood, stretches: readonly Stretch[], left: number, right: number): number {
  const row = rows.seats[left]!.row;
  const within = (x: number | undefined) => x !== undefined && x > xs[left]! - 2 && x < xs[right]! + 2;
  let [above, below, direct] = [0, 0, 0];
  for (const stretch of stretches) {
    const seats = [stretch.from.seat, stretch.to.seat];
    if (seats.includes(left) && seats.includes(right)) direct += stretch.takes;
    if (within(xAt(stretch, row - BESIDE))) above += stretch.takes;
    if (within(xAt(stretch, row + BESIDE))) below += stretch.takes;
  }
  return Math.max(above, below) + DIRECT * direct;
}

/** How much higher the space over a row should be, px: by what crosses it, and by what runs along its row there, where most does. */
function liftOver(stretches: readonly Stretch[], row: number, rowHeight: number): number {
  const crossing = stretches
    .flatMap((stretch) => {
      const [top, foot] = [Math.max(stretch.from.row, row - 1), Math.min(stretch.to.row, row)];
      const x = foot > top ? xAt(stretch, (top + foot) / 2) : undefined;
      return x === undefined ? [] : [{ x, takes: stretch.takes * (foot - top) }];
    })
    .toSorted((a, b) => a.x - b.x);
  const crowds = crossing.map(({ x: start }) => sum(crossing.filter(({ x }) => x >= start && x <= start + CROWD.width)));
  const full = (Math.max(0, ...crowds) - CROWD.free) / (CROWD.full - CROWD.free);
  const along = stretches.filter(({ from, to }) => from.row === to.row && (from.row === row || from.row === row - 1));
  const layers = along.map(({ from }) =>
    sum(along.filter(({ from: a, to: b }) => Math.min(a.x, b.x) <= from.x && Math.max(a.x, b.x) >= from.x)),
  );
  const asked = HIGHER * rowHeight * Math.min(1, Math.max(0, full)) + OVER_OR_UNDER * Math.max(0, Math.max(0, ...layers) - ALONG);
  return Math.round(Math.min(HIGHER * rowHeight, asked));
}

function sum(all: readonly { readonly takes: number }[]): number {
  return all.reduce((total, { takes }) => total + takes, 0);
}
