import { type Column, legKey, stemOffset } from './columns.ts';
import type { Kin } from './kin.ts';
import type { Draft, RouteInput } from './routed.ts';
import type { Hook, Rows, RowSibship } from './seats.ts';
import { reachBelow } from './spacing.ts';

const ARRIVE_BESIDE = 11;
const ARRIVE_STEP = 9;
/** A stem may leave the middle of its bar by so much to meet an only child, px, where the names beside it leave room. */
const STRAIGHT_ENOUGH = 5;

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

/** Where each stem comes down, those of sibships first and then those of hooks. A couple's stem leaves the middle of its bar, unless a name or another line is there. */
function stemPlaces(input: RouteInput): (number | undefined)[] {
  const { rows, bars, xs, columns } = input;
  const hanging: readonly RowSibship[] = [...rows.sibships, ...rows.hooks.map(hangingOf)];
  const places: (number | undefined)[] = hanging.map(() => undefined);
  const legX = (couple: number, seat: number) => xs[seat]! + bars.legs.get(legKey(couple, seat))!;
  const later: number[] = [];
  hanging.forEach((sibship, index) => {
    const from = sibship.from;
    if ('seat' in from) {
      places[index] = xs[from.seat]! + stemOffset(bars, sibship);
      return;
    }
    const couple = rows.couples.findIndex((c) => c.couple === from.couple);
    const { a, b } = rows.couples[couple]!;
    const middle = (legX(couple, a) + legX(couple, b)) / 2;
    places[index] = middle;
    if (index >= rows.sibships.length && sister(rows, index - rows.sibships.length) >= 0) return;
    if (!bars.beside[couple]) later.push(index);
    else if (sibship.children.length === 1) {
      const child = xs[sibship.children[0]!]!;
      if (Math.abs(child - middle) <= Math.min(STRAIGHT_ENOUGH, input.density.stemRoom / 2 - 1)) places[index] = child;
    }
  });
  for (const index of later) {
    const { from, row: level } = hanging[index]!;
    const couple = rows.couples.findIndex((c) => 'couple' in from && c.couple === from.couple);
    const { a, b } = rows.couples[couple]!;
    const [low, high] = [Math.min(legX(couple, a), legX(couple, b)) + 6, Math.max(legX(couple, a), legX(couple, b)) - 6];
    const row = input.order[rows.seats[a]!.row]!;
    const taken = row.map(
      (seat) =>
        [
          xs[seat]! - reachBelow(columns[seat]!, bars.stems.get(seat), 'left') - 4,
          xs[seat]! + reachBelow(columns[seat]!, bars.stems.get(seat), 'right') + 4,
        ] as const,
    );
    const others = hanging.flatMap((s, k) =>
      k !== index && s.row === level && places[k] !== undefined ? [[places[k] - 8, places[k] + 8] as const] : [],
    );
    // A long bar lets the stem come down where its children are.
    const drops = hanging[index]!.children.map((seat) => xs[seat]!);
    const wish = Math.min(high, Math.max(low, (Math.min(...drops) + Math.max(...drops)) / 2));
    places[index] = nearestFree(wish, low, high, [...taken, ...others]);
  }
  rows.hooks.forEach((_, hook) => {
    const own = sister(rows, hook);
    if (own >= 0) places[rows.sibships.length + hook] = places[own];
  });
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

/** Lines of two families that run down beside each other stay this far apart, px. */
const BESIDE = 6;

/** Moves a stem a little aside where another family's line would run on top of it. */
function nudgeStems(input: RouteInput, drafts: Draft[]): void {
  drafts.forEach((draft, k) => {
    const stem = draft.item.stem;
    if (stem === undefined) return;
    const family = familyOf(input, draft);
    const others = drafts.flatMap((other, j) =>
      j === k || (family !== undefined && familyOf(input, other) === family) ? [] : uprights(other),
    );
    others.push(...legsAt(input, draft));
    const free = (x: number) => others.every((other) => Math.abs(other - x) >= BESIDE);
    if (free(stem)) return;
    const words = wordsBeside(input, draft);
    const shifts = shiftsOf(input, draft).filter((by) => free(stem + by));
    const shift = shifts.find((by) => words.every(([from, to]) => stem + by <= from || stem + by >= to)) ?? shifts[0];
    if (shift === undefined) return;
    const ends = [stem + shift, ...(draft.item.rise === undefined ? [] : [draft.item.rise]), ...draft.drops.map((drop) => drop.fromX)];
    drafts[k] = { ...draft, item: { ...draft.item, stem: stem + shift, low: Math.min(...ends), high: Math.max(...ends) } };
  });
}

/** Every x at which a draft has a line up or down. */
function uprights({ item }: Draft): number[] {
  return [...item.drops, ...[item.joins?.x, item.stem, item.rise].filter((x) => x !== undefined)];
}

/** The legs of a lone parent's couples, between which the stem comes down. */
function legsAt({ rows, bars, xs }: RouteInput, { index }: Draft): number[] {
  const from = rows.sibships[index]?.from;
  if (from === undefined || 'couple' in from) return [];
  return rows.couples.flatMap((_, couple) => {
    const leg = bars.legs.get(legKey(couple, from.seat));
    return leg === undefined ? [] : [xs[from.seat]! + leg];
  });
}

/** The source of children that a draft belongs to. */
function familyOf({ rows }: RouteInput, { index }: Draft): number | undefined {
  return rows.sibships[index]?.source ?? rows.hooks[index - rows.sibships.length]?.source;
}

/** Between which x the words under the row of a couple's stem stand. */
function wordsBeside({ rows, order, bars, columns, xs }: RouteInput, { index }: Draft): (readonly [number, number])[] {
  const sibship = rows.sibships[index];
  if (sibship === undefined || 'seat' in sibship.from) return [];
  return order[sibship.row]!.map((seat) => [
    xs[seat]! - reachBelow(columns[seat]!, bars.stems.get(seat), 'left') - 2,
    xs[seat]! + reachBelow(columns[seat]!, bars.stems.get(seat), 'right') + 2,
  ]);
}

/** How far a stem may move, the least first: along a couple's bar, or away from the name that stands right of it. */
function shiftsOf(input: RouteInput, { index, item, drops }: Draft): number[] {
  const { rows, columns } = input;
  const hook = rows.hooks[index - rows.sibships.length];
  const from = rows.sibships[index]?.from ?? (hook?.kind === 'under' ? hook.from : undefined);
  if (from === undefined) return [];
  // A straight line bends visibly or not at all.
  const least = drops.length === 1 && drops[0]!.fromX === item.stem ? 6 : 1;
  const steps = Array.from({ length: 15 - least }, (_, k) => least + k);
  if ('couple' in from) return steps.flatMap((by) => [by, -by]);
  const { width, below } = columns[from.seat]!;
  return steps.filter((by) => by <= width / 3).flatMap((by) => (below.length > 0 ? [-by] : [-by, by]));
}

function isDonor(kin: Kin, source: number): boolean {
  const from = kin.sources[source]!.from;
  const kind = 'person' in from ? kin.persons[from.person]!.kind : undefined;
  return kind === 'donor' || kind === 'surrogate';
}

/** The sibship of a couple whose stem a hook shares; -1 where it has none of its own there. */
function sister(rows: Rows, hook: number): number {
  const { kind, source, row } = rows.hooks[hook]!;
  return kind === 'over'
    ? -1
    : rows.sibships.findIndex((sibship) => 'couple' in sibship.from && sibship.source === source && sibship.row === row);
}

/** A hook as if it were a sibship: one line from its source. */
function hangingOf(hook: Hook): RowSibship {
  const [from, end] = hook.kind === 'under' ? [hook.from, hook.pass] : [{ seat: hook.from }, hook.from];
  return { row: hook.row, from, children: [end], own: 0, source: hook.source, drawn: true };
}
