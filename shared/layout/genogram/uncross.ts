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

/** Where couples and lone parents had better stand, each on its own, to lose a crossing; the shortest moves first. */
export function betterStems(input: RouteInput): Goal[] {
  const found: { goal: Goal; far: number }[] = [];
  for (const drafts of draftChannels(input)) {
    for (const draft of drafts) {
      const shift = bestShift(draft, drafts);
      if (shift === undefined) continue;
      const seats = seatsOf(input, draft.index);
      const middle = seats.reduce((sum, seat) => sum + input.xs[seat]!, 0) / seats.length;
      found.push({ goal: { seats, x: middle + shift }, far: Math.abs(shift) });
    }
  }
  return found.toSorted((a, b) => a.far - b.far || a.goal.x - b.goal.x).map(({ goal }) => goal);
}

/** As far as a couple may be asked to move, px. */
const FAR = 420;
/** How far beyond another line a stem should come down, px. */
const BEYOND = 10;

function bestShift(draft: Draft, drafts: readonly Draft[]): number | undefined {
  const stem = draft.item.stem;
  if (stem === undefined) return undefined;
  const others = drafts.filter((other) => other !== draft).map((other) => other.item);
  const priceAt = (x: number) => others.reduce((sum, other) => sum + leastCrossings(withStem(draft, x), other), 0);
  const now = priceAt(stem);
  if (now === 0) return undefined;
  const tries = others
    .flatMap((other) => [...other.drops, ...(other.stem === undefined ? [] : [other.stem])])
    .flatMap((x) => [x - BEYOND, x + BEYOND])
    .filter((x) => Math.abs(x - stem) <= FAR)
    .toSorted((x, y) => Math.abs(x - stem) - Math.abs(y - stem));
  let best: number | undefined;
  let bestPrice = now;
  for (const x of tries) {
    const price = priceAt(x);
    if (price >= bestPrice) continue;
    best = x - stem;
    bestPrice = price;
  }
  return best;
}

function withStem(draft: Draft, stem: number): ChannelItem {
  const ends = [stem, ...draft.drops.map((drop) => drop.fromX)];
  return { ...draft.item, stem, low: Math.min(...ends), high: Math.max(...ends) };
}

function seatsOf(input: RouteInput, index: number): readonly number[] {
  const from = input.rows.sibships[index]?.from;
  if (from === undefined) return [];
  if ('seat' in from) return [from.seat];
  const couple = input.rows.couples.find((c) => c.couple === from.couple)!;
  return [couple.a, couple.b];
}
