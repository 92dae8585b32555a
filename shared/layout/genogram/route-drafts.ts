import type { Column } from './columns.ts';
import type { Kin } from './kin.ts';
import { nudgeStems } from './nudge.ts';
import type { Draft, RouteInput } from './routed.ts';
import { stemPlaces } from './stem-places.ts';

const ARRIVE_BESIDE = 11;
const ARRIVE_STEP = 9;
/** What runs in each channel: the one over the first row, then that between each row and the next. */
export function draftChannels(input: RouteInput): Draft[][] {
  const { rows, xs } = input;
  const stems = stemPlaces(input);
  const arrive = arrivals(input, stems);
  const channels: Draft[][] = Array.from({ length: rows.rowCount + 1 }, () => []);
  rows.sibships.forEach((sibship, index) => {
    if (sibship.drawn) channels[sibship.row + 1]!.push(draftOf(input, index, stems[index]!, arrive));
  });
  rows.hooks.forEach((hook, index) => {
    const ends =
      hook.kind === 'over'
        ? [arrive.get(startKey(index)) ?? xs[hook.from]!, arrive.get(hookKey(index))!]
        : [stems[rows.sibships.length + index]!, xs[hook.pass]!];
    const [from, to] = [ends[0]!, ends[1]!];
    const item = {
      ...(hook.kind === 'over' ? { drops: [from, to] } : { stem: from, rise: to, drops: [] }),
      low: Math.min(from, to),
      high: Math.max(from, to),
    };
    channels[hook.kind === 'over' ? hook.row : hook.row + 1]!.push({ index: rows.sibships.length + index, item, drops: [] });
  });
  for (const drafts of channels) {
    linkJoins(drafts);
    nudgeStems(input, drafts);
  }
  return channels;
}

/** Where lines arrive at a child: its own at the middle, further ones beside it on the side they come from. */
function arrivals(input: RouteInput, stems: readonly (number | undefined)[]): ReadonlyMap<string, number> {
  const { rows, xs } = input;
  const found = new Map<string, number>();
  const further = new Map<number, { readonly key: string; readonly from: number }[]>();
  const comes = (seat: number, key: string, from: number) => further.set(seat, [...(further.get(seat) ?? []), { key, from }]);
  rows.sibships.forEach((sibship, index) => {
    if (!sibship.drawn) return;
    sibship.children.forEach((seat, place) => {
      if (place < sibship.own || 'pass' in rows.seats[seat]!.what) found.set(`${index} ${seat}`, xs[seat]!);
      else comes(seat, `${index} ${seat}`, stems[index]!);
    });
  });
  rows.hooks.forEach((hook, index) => {
    if (hook.kind === 'under') return;
    const child = rows.seatOf[hook.child]!;
    comes(child, hookKey(index), xs[hook.from]!);
    // A guardian of the same row holds the line like somebody at whom it arrives.
    if (!('pass' in rows.seats[hook.from]!.what)) comes(hook.from, startKey(index), xs[child]!);
  });
  for (const [seat, list] of further) {
    const sides = { left: list.filter((line) => line.from <= xs[seat]!), right: list.filter((line) => line.from > xs[seat]!) };
    sides.left
      .toSorted((s, t) => t.from - s.from)
      .forEach(({ key }, k) => found.set(key, xs[seat]! - arriveBeside(input.columns[seat]!, sides.left.length, k)));
    sides.right
      .toSorted((s, t) => s.from - t.from)
      .forEach(({ key }, k) => found.set(key, xs[seat]! + arriveBeside(input.columns[seat]!, sides.right.length, k)));
  }
  return found;
}

/** How far beside the middle of a symbol its further lines arrive: one alone clears the years over the symbol if it can. */
function arriveBeside(column: Column, count: number, nth: number): number {
  const near = Math.min(ARRIVE_BESIDE, column.width / 4.3);
  const far = Math.max(near, column.width / 2 - 5);
  if (count === 1) return Math.min(far, Math.max(near, ...column.above.map((line) => line.width / 2 + 3)));
  return near + Math.min(ARRIVE_STEP, (far - near) / (count - 1)) * nth;
}

const hookKey = (hook: number): string => `hook ${hook}`;
const startKey = (hook: number): string => `start ${hook}`;

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
    const apex =
      own.length === seats.length && Math.abs(middle - stem) < 0.3 * Math.abs(xs[seats[0]!]! - xs[seats.at(-1)!]!) ? stem : middle;
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

function isDonor(kin: Kin, source: number): boolean {
  const from = kin.sources[source]!.from;
  const kind = 'person' in from ? kin.persons[from.person]!.kind : undefined;
  return kind === 'donor' || kind === 'surrogate';
}
