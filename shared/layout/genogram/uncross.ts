import type { Xs } from './p4-place.ts';
import type { Goal } from './p5-straighten.ts';
import { draftChannels } from './route-drafts.ts';
import type { Draft, RouteInput } from './routed.ts';
import { type ChannelItem, leastCrossings, tracksOf } from './tracks.ts';

/**
 * Crossings that depend on where a couple stands, not on the order: a stem that comes down between another family's
 * children although its couple could stand a little further.
 */

/** All crossings of the channels as they would be drawn. */
export function crossingsAt(input: RouteInput): number {
  return draftChannels(input).reduce((sum, drafts) => sum + tracksOf(drafts.map((draft) => draft.item)).crossings, 0);
}

/** Where couples, lone parents and sibships had better stand, each on its own, to lose a crossing; the shortest moves first. */
function betterPlaces(input: RouteInput): Goal[] {
  const found: { goal: Goal; far: number }[] = [];
  const wish = (seats: readonly number[], shift: number | undefined) => {
    if (shift === undefined || seats.length === 0) return;
    const middle = seats.reduce((sum, seat) => sum + input.xs[seat]!, 0) / seats.length;
    found.push({ goal: { seats, x: middle + shift }, far: Math.abs(shift) });
  };
  for (const drafts of draftChannels(input)) {
    for (const draft of drafts) {
      const others = drafts.filter((other) => other !== draft).map((other) => other.item);
      if (draft.item.stem === undefined || priceOf(draft.item, others) === 0) continue;
      const stem = draft.item.stem;
      wish(
        seatsOf(input, draft.index),
        bestShift([stem], others, (shift) => moved(draft, shift, 0)),
      );
      const ends = [Math.min(...draft.item.drops), Math.max(...draft.item.drops)];
      wish(
        draft.drops.map((drop) => drop.seat),
        bestShift(ends, others, (shift) => moved(draft, 0, shift)),
      );
    }
  }
  return found.toSorted((a, b) => a.far - b.far || a.goal.x - b.goal.x).map(({ goal }) => goal);
}

/** As far as somebody may be asked to move, px. */
const FAR = 420;
/** How far beyond another line a line should come down, px. */
const BEYOND = 10;

function priceOf(item: ChannelItem, others: readonly ChannelItem[]): number {
  return others.reduce((sum, other) => sum + leastCrossings(item, other), 0);
}

/** The shortest shift that brings one of the ends past another line and loses most crossings; undefined where none does. */
function bestShift(ends: readonly number[], others: readonly ChannelItem[], shifted: (shift: number) => ChannelItem): number | undefined {
  const tries = others
    .flatMap((other) => [...other.drops, ...(other.stem === undefined ? [] : [other.stem])])
    .flatMap((x) => ends.flatMap((end) => [x - BEYOND - end, x + BEYOND - end]))
    .filter((shift) => Math.abs(shift) <= FAR)
    .toSorted((x, y) => Math.abs(x) - Math.abs(y) || x - y);
  let best: number | undefined;
  let bestPrice = priceOf(shifted(0), others);
  for (const shift of tries) {
    const price = priceOf(shifted(shift), others);
    if (price >= bestPrice) continue;
    best = shift;
    bestPrice = price;
  }
  return best;
}

/** The item as it would run with its stem, or its children, moved aside. */
function moved(draft: Draft, stemShift: number, dropShift: number): ChannelItem {
  const stem = (draft.item.stem ?? 0) + stemShift;
  const drops = draft.item.drops.map((x) => x + dropShift);
  const ends = [stem, ...drops];
  return { ...draft.item, stem, drops, low: Math.min(...ends), high: Math.max(...ends) };
}

function seatsOf(input: RouteInput, index: number): readonly number[] {
  const from = input.rows.sibships[index]?.from;
  if (from === undefined) return [];
  if ('seat' in from) return [from.seat];
  const couple = input.rows.couples.find((c) => c.couple === from.couple)!;
  return [couple.a, couple.b];
}

/** Of drawings with the same order: the one with the fewest crossings, then the narrowest. */
export function bestOf(tries: readonly Xs[], inputAt: (xs: Xs) => RouteInput): Xs {
  if (tries.length === 1) return tries[0]!;
  const priced = tries.map((xs) => ({ xs, crossings: crossingsAt(inputAt(xs)), width: widthOf(xs) }));
  return priced.reduce((found, next) =>
    next.crossings < found.crossings || (next.crossings === found.crossings && next.width < found.width) ? next : found,
  ).xs;
}

const UNCROSS_ROUNDS = 8;
const UNCROSS_TRIES = 3;

const widthOf = (xs: Xs): number => Math.max(...xs) - Math.min(...xs);

/** Moves couples from between other families' lines, as long as that makes fewer crossings in all. */
export function uncrossed(start: Xs, inputAt: (xs: Xs) => RouteInput, settleAt: (xs: Xs, goals: readonly Goal[]) => Xs, wider: number): Xs {
  let xs = start;
  let crossings = crossingsAt(inputAt(xs));
  let kept: readonly Goal[] = [];
  for (let round = 0; round < UNCROSS_ROUNDS && crossings > 0; round++) {
    const goals = betterPlaces(inputAt(xs));
    // All wishes at once where they agree; else fewer and fewer of the shortest; else one by one.
    const halves = Array.from({ length: Math.ceil(Math.log2(goals.length + 1)) }, (_, k) => goals.slice(0, goals.length >> k));
    const tries = [...halves, ...goals.slice(1, UNCROSS_TRIES).map((goal) => [goal])];
    let won = false;
    for (const wishes of tries) {
      if (wishes.length === 0) continue;
      const next = settleAt(xs, [...kept, ...wishes]);
      const left = crossingsAt(inputAt(next));
      // A crossing less is not worth a drawing that is much wider.
      if (left >= crossings || widthOf(next) > widthOf(xs) * (1 + wider * (crossings - left))) continue;
      [xs, crossings, kept, won] = [next, left, [...kept, ...wishes], true];
      break;
    }
    if (!won) break;
  }
  return xs;
}
