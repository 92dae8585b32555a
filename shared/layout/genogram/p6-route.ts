import { SIBLING_BAR_AT, U } from '../../catalogue/tokens.ts';
import { type Bars, barDepth, type Column, legKey, lineHeight } from './columns.ts';
import type { Density } from './density.ts';
import type { Kin } from './kin.ts';
import type { RowOrder } from './p3-order.ts';
import type { Xs } from './p4-place.ts';
import type { Rows } from './seats.ts';
import { reachBelow } from './spacing.ts';
import { channelHeights, type Reach } from './channel.ts';
import { type ChannelItem, tracksOf } from './tracks.ts';
import { textStyles } from '../../catalogue/type.ts';

/**
 * Phase 6, route.
 * Before: an x for every seat.
 * After: a y for every row and bar; where stems come down and drops arrive. No two families' bars share a stretch, and
 * the bars of a channel hang in the order with the fewest crossings. All lengths in px.
 */
export interface Route {
  readonly rowY: readonly number[];
  readonly sibships: readonly (SibshipRoute | undefined)[];
  readonly levels: readonly LevelRoute[];
}

export interface SibshipRoute {
  readonly stemX: number;
  readonly stemTop: number;
  readonly barY: number;
  readonly low: number;
  readonly high: number;
  readonly drops: readonly DropRoute[];
}

export interface DropRoute {
  readonly seat: number;
  /** Where the drop leaves the bar: the child's own x, or the joint of its twins. */
  readonly fromX: number;
  /** Where it arrives at the child. */
  readonly toX: number;
  /** A joint of twins below the bar, so that the slanted lines clear other bars. */
  readonly jointY?: number;
  /** A donor's line ends on the child's drop. */
  readonly joins: boolean;
}

/** A further line between two who stand on one row: over the top. */
export interface LevelRoute {
  readonly level: number;
  readonly fromX: number;
  readonly toX: number;
  readonly y: number;
}

const ARRIVE_BESIDE = 11;
const ARRIVE_STEP = 9;
const STRAIGHT_ENOUGH = 5;
/** A slanted twin line needs this much height, px. */
const TWIN_HEIGHT = 30;

export interface RouteInput {
  readonly kin: Kin;
  readonly rows: Rows;
  readonly order: RowOrder;
  readonly bars: Bars;
  readonly columns: readonly Column[];
  readonly xs: Xs;
  readonly density: Density;
  readonly textScale: number;
}

interface Draft {
  /** Number of the sibship, or of the level line counted after all sibships. */
  readonly index: number;
  readonly item: ChannelItem;
  readonly drops: readonly Omit<DropRoute, 'jointY'>[];
}

export function route(input: RouteInput): Route {
  const { rows, density } = input;
  const stems = stemPlaces(input);
  const arrive = arrivals(input, stems);
  const channels: Draft[][] = Array.from({ length: rows.rowCount + 1 }, () => []);
  rows.sibships.forEach((sibship, index) => {
    if (sibship.drawn) channels[sibship.row + 1]!.push(draftOf(input, index, stems[index]!, arrive));
  });
  rows.level.forEach((line, index) => {
    const [low, high] = levelEnds(input, line);
    channels[rows.seats[rows.seatOf[line.child]!]!.row]!.push({ index: rows.sibships.length + index, item: { drops: [low, high], low: Math.min(low, high), high: Math.max(low, high) }, drops: [] });
  });
  for (const drafts of channels) {
    linkJoins(drafts);
    nudgeStems(input, drafts);
  }

  const found = channels.map((drafts) => tracksOf(drafts.map((draft) => draft.item)));
  const heights = channels.slice(0, rows.rowCount).map((drafts, row) =>
    channelHeights(
      {
        items: drafts.map((draft) => draft.item),
        track: found[row]!.track,
        feet: row === 0 ? [] : feetOf(input, row - 1),
        heads: headsOf(input, row),
        tail: drafts.map((draft) => (draft.drops.some((drop) => drop.fromX !== drop.toX && !drop.joins) ? TWIN_HEIGHT - 2 * density.clear : 0)),
      },
      density,
      // A sibling bar hangs at 0.55 of the row gap (catalogue C) where words leave that free.
      SIBLING_BAR_AT,
    ),
  );
  const rowY: number[] = [];
  heights.forEach(({ least }, row) => rowY.push(row === 0 ? least : rowY[row - 1]! + Math.max(density.rowHeight, least)));
  const sibships: (SibshipRoute | undefined)[] = rows.sibships.map(() => undefined);
  const levels: LevelRoute[] = [];
  channels.forEach((drafts, row) => {
    if (row >= rows.rowCount) return;
    const above = row === 0 ? 0 : rowY[row - 1]!;
    const ys = heights[row]!.barsAt(rowY[row]! - above).map((y) => y + above);
    drafts.forEach((draft, k) => {
      if (draft.index >= rows.sibships.length) {
        levels.push({ level: draft.index - rows.sibships.length, fromX: draft.item.drops[0]!, toX: draft.item.drops[1]!, y: ys[k]! });
        return;
      }
      const lowest = (low: number, high: number) => Math.max(ys[k]!, ...drafts.flatMap((d, j) => (d.item.low < high && d.item.high > low && d.item.high - d.item.low > 0.5 ? [ys[j]!] : [])));
      sibships[draft.index] = {
        stemX: draft.item.stem!,
        stemTop: stemTop(input, draft.index, rowY),
        barY: ys[k]!,
        low: draft.item.low,
        high: draft.item.high,
        drops: draft.drops.map((drop) => {
          if (drop.fromX === drop.toX || drop.joins) return drop;
          const twins = draft.drops.filter((d) => d.fromX === drop.fromX).map((d) => d.toX);
          return { ...drop, jointY: lowest(Math.min(...twins), Math.max(...twins)) };
        }),
      };
    });
  });
  return { rowY, sibships, levels };
}

/** The words of a row and the bars under it, as what hangs into the channel below. */
function feetOf(input: RouteInput, row: number): Reach[] {
  const { rows, order, xs, columns, bars, textScale, density } = input;
  const words = order[row]!.map((seat) => ({
    left: xs[seat]! - Math.max(columns[seat]!.width / 2, reachBelow(columns[seat]!, bars.stems.get(seat), 'left')),
    right: xs[seat]! + Math.max(columns[seat]!.width / 2, reachBelow(columns[seat]!, bars.stems.get(seat), 'right')),
    far: footOf(columns[seat]!, bars.depth[seat]!, textScale, density.leading),
  }));
  const brackets = rows.couples.flatMap(({ a, b }, couple) =>
    rows.seats[a]!.row === row ? [{ left: Math.min(xs[a]!, xs[b]!), right: Math.max(xs[a]!, xs[b]!), far: U / 2 + barDepth(bars.level[couple]!) + 2 }] : [],
  );
  return [...words, ...brackets];
}

/** The symbols of a row with the words over them, as what stands up into the channel above. */
function headsOf(input: RouteInput, row: number): Reach[] {
  const { order, xs, columns, textScale, density } = input;
  return order[row]!.map((seat) => {
    const half = Math.max(columns[seat]!.width / 2, ...columns[seat]!.above.map((line) => line.width / 2));
    return { left: xs[seat]! - half, right: xs[seat]! + half, far: headOf(columns[seat]!, textScale, density.leading) };
  });
}

/** How far the words and bars under a symbol's middle reach, px. */
export function footOf(column: Column, depth: number, scale: number, leading: number): number {
  const start = firstBaseline(column, depth, scale);
  if (column.below.length === 0) return Math.max(column.height / 2, depth > 0 ? U / 2 + depth : 0) + 2;
  let y = start;
  column.below.forEach((line, index) => {
    if (index > 0) y += leading * lineHeight(line.role, scale);
  });
  return y + 0.22 * textStyles[column.below.at(-1)!.role].size * scale;
}

/** Baseline of the first line under a symbol: 15 px under its outline or its lowest bar (catalogue A). */
export function firstBaseline(column: Column, depth: number, scale: number): number {
  const start = depth > 0 ? U / 2 + depth : column.height / 2 + column.lower;
  return start + 3 + 12 * scale;
}

/** How far the words above a symbol's middle reach, px. */
export function headOf(column: Column, scale: number, leading: number): number {
  if (column.above.length === 0) return column.height / 2 + 2;
  const under = column.above.slice(1).reduce((sum, line) => sum + leading * lineHeight(line.role, scale), 0);
  return column.height / 2 + 7 + under + 0.76 * textStyles[column.above[0]!.role].size * scale;
}

/** Where each stem comes down. A couple's stem leaves the middle of its bar, unless a name or another line is there. */
function stemPlaces(input: RouteInput): (number | undefined)[] {
  const { rows, bars, xs, columns } = input;
  const places: (number | undefined)[] = rows.sibships.map(() => undefined);
  const legX = (couple: number, seat: number) => xs[seat]! + bars.legs.get(legKey(couple, seat))!;
  const later: number[] = [];
  rows.sibships.forEach((sibship, index) => {
    const from = sibship.from;
    if ('seat' in from) {
      places[index] = xs[from.seat]! + (bars.stems.get(from.seat) ?? 0);
      return;
    }
    const couple = rows.couples.findIndex((c) => c.couple === from.couple);
    const { a, b } = rows.couples[couple]!;
    const middle = (legX(couple, a) + legX(couple, b)) / 2;
    places[index] = middle;
    if (!bars.beside[couple]) later.push(index);
    else if (sibship.children.length === 1) {
      const child = xs[sibship.children[0]!]!;
      if (Math.abs(child - middle) <= STRAIGHT_ENOUGH) places[index] = child;
    }
  });
  for (const index of later) {
    const from = rows.sibships[index]!.from;
    const couple = rows.couples.findIndex((c) => 'couple' in from && c.couple === from.couple);
    const { a, b } = rows.couples[couple]!;
    const [low, high] = [Math.min(legX(couple, a), legX(couple, b)) + 6, Math.max(legX(couple, a), legX(couple, b)) - 6];
    const row = input.order[rows.seats[a]!.row]!;
    const taken = row.map((seat) => [xs[seat]! - reachBelow(columns[seat]!, bars.stems.get(seat), 'left') - 4, xs[seat]! + reachBelow(columns[seat]!, bars.stems.get(seat), 'right') + 4] as const);
    const others = rows.sibships.flatMap((s, k) => (k !== index && s.row === rows.sibships[index]!.row && places[k] !== undefined ? [[places[k]! - 8, places[k]! + 8] as const] : []));
    // A long bar lets the stem come down where its children are.
    const drops = rows.sibships[index]!.children.map((seat) => xs[seat]!);
    const wish = Math.min(high, Math.max(low, (Math.min(...drops) + Math.max(...drops)) / 2));
    places[index] = nearestFree(wish, low, high, [...taken, ...others]);
  }
  return places;
}

/** The free x nearest to a wish; the wish itself where nothing is free. */
function nearestFree(wish: number, low: number, high: number, taken: readonly (readonly [number, number])[]): number {
  const free = (x: number) => x >= low && x <= high && taken.every(([from, to]) => x <= from || x >= to);
  const tries = [wish, ...taken.flatMap(([from, to]) => [from, to])].filter(free);
  return tries.reduce((best, x) => (Math.abs(x - wish) < Math.abs(best - wish) ? x : best), tries[0] ?? wish);
}

/** Where lines arrive at a child: its own at the middle, further ones beside it on the side they come from. */
function arrivals(input: RouteInput, stems: readonly (number | undefined)[]): ReadonlyMap<string, number> {
  const { rows, xs } = input;
  const found = new Map<string, number>();
  const further = new Map<number, number[]>();
  rows.sibships.forEach((sibship, index) => {
    if (!sibship.drawn) return;
    sibship.children.forEach((seat, place) => {
      if (place < sibship.own || 'pass' in rows.seats[seat]!.what) found.set(`${index} ${seat}`, xs[seat]!);
      else further.set(seat, [...(further.get(seat) ?? []), index]);
    });
  });
  for (const [seat, list] of further) {
    const sides = { left: list.filter((s) => stems[s]! <= xs[seat]!), right: list.filter((s) => stems[s]! > xs[seat]!) };
    const reach = Math.min(ARRIVE_BESIDE, input.columns[seat]!.width / 4.3);
    sides.left.sort((s, t) => stems[s]! - stems[t]!).forEach((s, k) => found.set(`${s} ${seat}`, xs[seat]! - reach - ARRIVE_STEP * (sides.left.length - 1 - k)));
    sides.right.sort((s, t) => stems[s]! - stems[t]!).forEach((s, k) => found.set(`${s} ${seat}`, xs[seat]! + reach + ARRIVE_STEP * k));
  }
  return found;
}

function draftOf(input: RouteInput, index: number, stem: number, arrive: ReadonlyMap<string, number>): Draft {
  const { kin, rows, xs } = input;
  const sibship = rows.sibships[index]!;
  const own = sibship.children.slice(0, sibship.own);
  const donor = sibship.source !== undefined && isDonor(kin, sibship.source);
  const joint = new Map<number, number>();
  for (const twins of kin.twins) {
    const seats = twins.map((person) => rows.seatOf[person]!).filter((seat) => own.includes(seat));
    if (seats.length < 2) continue;
    const middle = (Math.min(...seats.map((s) => xs[s]!)) + Math.max(...seats.map((s) => xs[s]!))) / 2;
    const apex = own.length === seats.length && Math.abs(middle - stem) < 0.3 * Math.abs(xs[seats[0]!]! - xs[seats.at(-1)!]!) ? stem : middle;
    for (const seat of seats) joint.set(seat, apex);
  }
  const drops = sibship.children.map((seat, place) => {
    const toX = arrive.get(`${index} ${seat}`)!;
    const joins = donor && place >= sibship.own;
    return { seat, fromX: joint.get(seat) ?? (joins ? xs[seat]! : toX), toX: joins ? xs[seat]! : toX, joins };
  });
  const ends = [stem, ...drops.map((drop) => drop.fromX)];
  const joined = drops.find((drop) => drop.joins);
  return {
    index,
    drops,
    item: {
      stem,
      // A twin's slanted line takes the whole way between joint and child.
      drops: drops.filter((drop) => !drop.joins).flatMap((drop) => (drop.fromX === drop.toX ? [drop.toX] : [drop.toX, drop.fromX])),
      ...(joined === undefined ? {} : { joins: { x: joined.toX, item: -1 - joined.seat } }),
      low: Math.min(...ends),
      high: Math.max(...ends),
    },
  };
}

/** Replaces "the bar from which this child's drop comes" by its place in the channel. */
function linkJoins(drafts: Draft[]): void {
  drafts.forEach((draft, k) => {
    const joins = draft.item.joins;
    if (joins === undefined || joins.item >= 0) return;
    const seat = -1 - joins.item;
    const main = drafts.findIndex((other) => other.drops.some((drop) => drop.seat === seat && !drop.joins));
    drafts[k] = { ...draft, item: { ...draft.item, joins: { x: joins.x, item: main } } };
  });
}

/** Moves a stem a little aside where another family's line would run on top of it. */
function nudgeStems(input: RouteInput, drafts: Draft[]): void {
  drafts.forEach((draft, k) => {
    const stem = draft.item.stem;
    if (stem === undefined) return;
    const others = drafts.flatMap((other, j) => (j === k ? [] : [...other.item.drops, ...(other.item.joins === undefined ? [] : [other.item.joins.x]), ...(other.item.stem === undefined ? [] : [other.item.stem])]));
    const free = (x: number) => others.every((other) => Math.abs(other - x) >= 6);
    if (free(stem)) return;
    const from = input.rows.sibships[draft.index]?.from;
    const room = from === undefined ? 0 : 'couple' in from ? 14 : input.columns[from.seat]!.width / 3;
    const shift = [7, -7, 10, -10, 14, -14].find((by) => Math.abs(by) <= room && free(stem + by));
    if (shift === undefined) return;
    const ends = [stem + shift, ...draft.drops.map((drop) => drop.fromX)];
    drafts[k] = { ...draft, item: { ...draft.item, stem: stem + shift, low: Math.min(...ends), high: Math.max(...ends) } };
  });
}

function isDonor(kin: Kin, source: number): boolean {
  const from = kin.sources[source]!.from;
  const kind = 'person' in from ? kin.persons[from.person]!.kind : undefined;
  return kind === 'donor' || kind === 'surrogate';
}

function levelEnds(input: RouteInput, line: Rows['level'][number]): [number, number] {
  const { kin, rows, xs } = input;
  const from = kin.sources[line.source]!.from;
  const couple = 'couple' in from ? kin.couples[from.couple]! : undefined;
  const seat = couple !== undefined ? rows.seatOf[couple.a]! : 'person' in from ? rows.seatOf[from.person]! : 0;
  const child = rows.seatOf[line.child]!;
  const side = Math.sign(xs[child]! - xs[seat]!) || 1;
  return [xs[seat]! + side * ARRIVE_BESIDE, xs[child]! - side * ARRIVE_BESIDE];
}

function stemTop(input: RouteInput, index: number, rowY: readonly number[]): number {
  const sibship = input.rows.sibships[index]!;
  const from = sibship.from;
  if ('seat' in from) {
    const column = input.columns[from.seat]!;
    return rowY[sibship.row]! + column.height / 2;
  }
  const couple = input.rows.couples.findIndex((c) => c.couple === from.couple);
  return rowY[sibship.row]! + U / 2 + barDepth(input.bars.level[couple]!);
}
