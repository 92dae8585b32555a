import type { Density } from './density.ts';
import { APART, type ChannelItem, isStraight } from './tracks.ts';

/** Something that hangs into a channel from above, or stands up into it from below: between two x, reaching so far from its row. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  /** Px from the middle of the row's symbols. */
  readonly far: number;
}

/** What lies in one channel. Lengths in px. */
export interface Channel {
  readonly items: readonly ChannelItem[];
  readonly track: readonly number[];
  /** Words and bars of the row above. */
  readonly feet: readonly Reach[];
  /** Words and symbols of the row below. */
  readonly heads: readonly Reach[];
  /** How much more height each item wants between its bar and its children (slanted lines of twins). */
  readonly tail: readonly number[];
}

/** A drop shows at least so much of itself between its bar and the years over the child, px. */
const DROP_SEEN = 3;

/**
 * The least distance of the two rows of a channel, and the y of each bar below the upper row for any distance from there.
 * A bar keeps clear of the words that it passes, and of no others; it hangs at its usual share of the gap where it can.
 */
export function channelHeights(
  channel: Channel,
  density: Density,
  share: number,
): { readonly least: number; readonly barsAt: (gap: number) => number[] } {
  const { items, track } = channel;
  const byTrack = items.map((_, index) => index).toSorted((i, j) => track[i]! - track[j]! || i - j);
  const meets = (i: number, j: number) =>
    !isStraight(items[i]!) && !isStraight(items[j]!) && items[i]!.low < items[j]!.high + APART && items[j]!.low < items[i]!.high + APART;
  const over = items.map((_, index) => byTrack.filter((other) => track[other]! < track[index]! && meets(other, index)));
  const under = items.map((_, index) => byTrack.filter((other) => track[other]! > track[index]! && meets(other, index)));
  /** Highest place of each bar, from the upper row. */
  const highest: number[] = [];
  for (const index of byTrack) {
    const own = farthest(channel.feet, items[index]!) + density.clear;
    highest[index] = Math.max(own, ...over[index]!.map((other) => highest[other]! + density.track));
  }
  /** Lowest place of each bar, up from the lower row. */
  const lowest: number[] = [];
  for (const index of [...byTrack].toReversed()) {
    const own = farthest(channel.heads, items[index]!) + density.clear + DROP_SEEN + channel.tail[index]!;
    lowest[index] = Math.max(own, ...under[index]!.map((other) => lowest[other]! + density.track));
  }
  const words =
    Math.max(0, ...channel.feet.map((foot) => foot.far + farthest(channel.heads, { low: foot.left, high: foot.right }))) + density.clear;
  const least = Math.max(words, ...items.map((_, index) => highest[index]! + lowest[index]!));
  return {
    least,
    barsAt: (gap) => {
      const ys: number[] = [];
      for (const index of byTrack) {
        const depth = over[index]!.length === 0 ? 0 : Math.max(...over[index]!.map((other) => ys[other]! + density.track));
        const below = longestBelow(index, under);
        const usual = share * gap - (below * density.track) / 2;
        ys[index] = Math.max(highest[index]!, depth, Math.min(usual, gap - lowest[index]!));
      }
      return ys;
    },
  };
}

function farthest(reaches: readonly Reach[], { low, high }: { readonly low: number; readonly high: number }): number {
  let far = 0;
  for (const reach of reaches) if (reach.left < high + 3 && reach.right > low - 3) far = Math.max(far, reach.far);
  return far;
}

function longestBelow(index: number, under: readonly (readonly number[])[]): number {
  return Math.max(0, ...under[index]!.map((other) => 1 + longestBelow(other, under)));
}
