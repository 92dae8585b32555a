import { legKey } from './columns.ts';
import type { Draft, RouteInput } from './routed.ts';
import { reachBelow } from './spacing.ts';

/** Lines of two families that run down beside each other stay this far apart, px. */
const BESIDE = 6;

/** Moves a stem a little aside where another family's line would run on top of it, or where it comes down through a name. */
export function nudgeStems(input: RouteInput, drafts: Draft[]): void {
  drafts.forEach((draft, k) => {
    const stem = draft.item.stem;
    if (stem === undefined) return;
    const family = familyOf(input, draft);
    const others = drafts.flatMap((other, j) =>
      j === k || (family !== undefined && familyOf(input, other) === family) ? [] : uprights(other),
    );
    others.push(...legsAt(input, draft));
    const free = (x: number) => others.every((other) => Math.abs(other - x) >= BESIDE);
    const words = wordsBeside(input, draft);
    const clear = (x: number) => words.every(([from, to]) => x <= from || x >= to);
    if (free(stem) && clear(stem)) return;
    const shifts = shiftsOf(input, draft).filter((by) => free(stem + by));
    const shift = shifts.find((by) => clear(stem + by)) ?? (free(stem) ? undefined : shifts[0]);
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

/** Between which x the words under the row of a couple's stem stand, with a little room. */
function wordsBeside({ rows, order, bars, columns, xs }: RouteInput, { index }: Draft): (readonly [number, number])[] {
  const sibship = rows.sibships[index];
  if (sibship === undefined || 'seat' in sibship.from) return [];
  return order[sibship.row]!.map((seat) => [
    xs[seat]! - reachBelow(columns[seat]!, bars.stems.get(seat), 'left') - 1,
    xs[seat]! + reachBelow(columns[seat]!, bars.stems.get(seat), 'right') + 1,
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
  if ('couple' in from) {
    const [low, high] = barOf(input, from.couple);
    return steps.flatMap((by) => [by, -by]).filter((by) => item.stem! + by > low && item.stem! + by < high);
  }
  const { width, below } = columns[from.seat]!;
  return steps.filter((by) => by <= width / 3).flatMap((by) => (below.length > 0 ? [-by] : [-by, by]));
}

/** From where to where a couple's bar runs. */
function barOf({ rows, bars, xs }: RouteInput, number: number): [number, number] {
  const couple = rows.couples.findIndex((c) => c.couple === number);
  const { a, b } = rows.couples[couple]!;
  const ends = [a, b].map((seat) => xs[seat]! + bars.legs.get(legKey(couple, seat))!);
  return [Math.min(...ends), Math.max(...ends)];
}
