import type { Density } from './density.ts';

/** One sibship in the channel between two rows. Lengths in px. */
export interface ChannelItem {
  /** Where the stem comes down; absent where the line only joins what stands below. */
  readonly stem?: number;
  /** Where lines go down from the bar. */
  readonly drops: readonly number[];
  /** Where the bar ends at another line instead of going down (a donor's line). */
  readonly joins?: { readonly x: number; readonly item: number };
  readonly low: number;
  readonly high: number;
}

/** What it costs that verticals of two families run on top of each other: more than any crossing. */
const ON_TOP = 12;
const NEAR = 4;
/** Bars of one track end at least this far from each other, px. */
const APART = 10;

/**
 * The order of the bars in one channel from top to bottom, as a track number per item (0 is the top).
 * Bars that overlap get different tracks, so no two families share a stretch; the order is searched for the fewest
 * crossings. A straight line down (no bar) has track 0 and takes no room.
 */
export function tracksOf(items: readonly ChannelItem[]): { track: number[]; count: number } {
  const bars = items.flatMap((item, index) => (isStraight(item) ? [] : [index]));
  const overlapping = (i: number, j: number) => items[i]!.low < items[j]!.high + APART && items[j]!.low < items[i]!.high + APART;
  const price = new Map<number, number>();
  const cost = (above: number, below: number): number => {
    const key = above * items.length + below;
    const known = price.get(key);
    if (known !== undefined) return known;
    const found = overlapping(above, below) ? costAbove(items[above]!, items[below]!, below) : 0;
    price.set(key, found);
    return found;
  };
  const order = [...bars].sort((i, j) => items[i]!.low - items[j]!.low || i - j);
  improve(order, cost);
  const track = items.map(() => 0);
  let count = 0;
  order.forEach((item, index) => {
    for (const upper of order.slice(0, index)) if (overlapping(upper, item)) track[item] = Math.max(track[item]!, track[upper]! + 1);
    count = Math.max(count, track[item]! + 1);
  });
  return { track, count };
}

export function isStraight(item: ChannelItem): boolean {
  return item.high - item.low < 0.5;
}

/** Crossings of two items when the first one's bar is above the second one's. */
function costAbove(above: ChannelItem, below: ChannelItem, belowIndex: number): number {
  let cost = 0;
  for (const x of above.drops) {
    if (x > below.low - NEAR && x < below.high + NEAR) cost++;
    // The upper one's drop and the lower one's stem pass each other between the two bars.
    if (below.stem !== undefined && Math.abs(below.stem - x) < NEAR) cost += ON_TOP;
  }
  if (below.stem !== undefined && below.stem > above.low - NEAR && below.stem < above.high + NEAR) cost++;
  // A donor's line joins the child's drop, so it has to run below the bar that the drop comes from.
  if (above.joins?.item === belowIndex) cost += 100;
  return cost;
}

/** Moves single bars up and down while that saves crossings. */
function improve(order: number[], cost: (above: number, below: number) => number): void {
  for (let round = 0; round < 8; round++) {
    let gained = false;
    for (const item of [...order]) {
      const home = order.indexOf(item);
      let best = home;
      let bestRise = 0;
      let rise = 0;
      for (let at = home - 1; at >= 0; at--) {
        rise += cost(item, order[at]!) - cost(order[at]!, item);
        if (rise < bestRise) {
          bestRise = rise;
          best = at;
        }
      }
      rise = 0;
      for (let at = home + 1; at < order.length; at++) {
        rise += cost(order[at]!, item) - cost(item, order[at]!);
        if (rise < bestRise) {
          bestRise = rise;
          best = at;
        }
      }
      if (best === home) continue;
      order.splice(home, 1);
      order.splice(best, 0, item);
      gained = true;
    }
    if (!gained) break;
  }
}

/**
 * y of every bar of a channel, px: overlapping bars share the room, a bar alone hangs at the usual height.
 * `top` and `bottom` bound the zone that words leave free.
 */
export function trackHeights(items: readonly ChannelItem[], track: readonly number[], usual: number, top: number, bottom: number, density: Density): number[] {
  const groups = groupsOf(items);
  const ys = items.map(() => usual);
  for (const group of groups) {
    const tracks = Math.max(...group.map((item) => track[item]!)) + 1;
    const pitch = tracks > 1 ? Math.min(density.track, (bottom - top) / (tracks - 1)) : 0;
    const height = pitch * (tracks - 1);
    const first = Math.min(Math.max(usual - height / 2, top), Math.max(top, bottom - height));
    for (const item of group) ys[item] = first + pitch * track[item]!;
  }
  return ys;
}

/** Items whose bars overlap, directly or through others. */
function groupsOf(items: readonly ChannelItem[]): number[][] {
  const bars = items.flatMap((item, index) => (isStraight(item) ? [] : [index])).sort((i, j) => items[i]!.low - items[j]!.low || i - j);
  const groups: number[][] = items.flatMap((item, index) => (isStraight(item) ? [[index]] : []));
  let reach = -Infinity;
  let group: number[] = [];
  for (const index of bars) {
    if (items[index]!.low >= reach + APART) groups.push((group = []));
    group.push(index);
    reach = Math.max(reach, items[index]!.high);
  }
  return groups;
}
