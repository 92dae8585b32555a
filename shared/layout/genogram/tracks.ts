/** One sibship in the channel between two rows. Lengths in px. */
export interface ChannelItem {
  /** Where the stem comes down; absent where the line only joins what stands below. */
  readonly stem?: number;
  /** Where a second line goes up from the bar (a hook under a row). */
  readonly rise?: number;
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
export const APART = 10;

/**
 * The order of the bars in one channel from top to bottom, as a track number per item (0 is the top).
 * Bars that overlap get different tracks, so no two families share a stretch; the order is searched for the fewest
 * crossings. A straight line down (no bar) has track 0 and takes no room.
 */
export function tracksOf(items: readonly ChannelItem[]): { track: number[]; count: number; crossings: number } {
  const bars = items.flatMap((item, index) => (isStraight(item) ? [] : [index]));
  const overlapping = (i: number, j: number) => items[i]!.low < items[j]!.high + APART && items[j]!.low < items[i]!.high + APART;
  const known = new Float64Array(items.length * items.length).fill(-1);
  const cost = (above: number, below: number): number => {
    const key = above * items.length + below;
    if (known[key]! < 0) known[key] = overlapping(above, below) ? costAbove(items[above]!, items[below]!, below) : 0;
    return known[key]!;
  };
  const { order, price: crossings } = bestOrder(items, bars, cost);
  const track = items.map(() => 0);
  let count = 0;
  order.forEach((item, index) => {
    for (const upper of order.slice(0, index)) if (overlapping(upper, item)) track[item] = Math.max(track[item]!, track[upper]! + 1);
    count = Math.max(count, track[item]! + 1);
  });
  return { track, count, crossings };
}

export function isStraight(item: ChannelItem): boolean {
  return item.high - item.low < 0.5;
}

/** The crossings of two items with the better of their bars on top. */
export function leastCrossings(one: ChannelItem, other: ChannelItem): number {
  if (one.low >= other.high + APART || other.low >= one.high + APART) return 0;
  return Math.min(costAbove(one, other, -1), costAbove(other, one, -1));
}

/** Crossings of two items when the first one's bar is above the second one's. */
function costAbove(above: ChannelItem, below: ChannelItem, belowIndex: number): number {
  let cost = 0;
  for (const x of above.drops) {
    if (x > below.low - NEAR && x < below.high + NEAR) cost++;
    // The upper one's drop and the lower one's stem pass each other between the two bars.
    if (below.stem !== undefined && Math.abs(below.stem - x) < NEAR) cost += ON_TOP;
    if (below.rise !== undefined && Math.abs(below.rise - x) < NEAR) cost += ON_TOP;
  }
  if (below.stem !== undefined && below.stem > above.low - NEAR && below.stem < above.high + NEAR) cost++;
  if (below.rise !== undefined && below.rise > above.low - NEAR && below.rise < above.high + NEAR) cost++;
  // A donor's line joins the child's drop, so it has to run below the bar that the drop comes from.
  if (above.joins?.item === belowIndex) cost += 100;
  return cost;
}

/** The best of the orders to which moves of single bars lead from several starts. */
function bestOrder(
  items: readonly ChannelItem[],
  bars: readonly number[],
  cost: (above: number, below: number) => number,
): { order: number[]; price: number } {
  const keys: ((item: ChannelItem) => number)[] = [
    (i) => i.low,
    (i) => -i.low,
    (i) => i.high,
    (i) => -i.high,
    (i) => i.high - i.low,
    (i) => i.low - i.high,
  ];
  let best: number[] = [];
  let bestPrice = Infinity;
  for (const key of keys) {
    const order = [...bars].toSorted((i, j) => key(items[i]!) - key(items[j]!) || i - j);
    improve(order, cost);
    let price = 0;
    for (let i = 0; i < order.length; i++) for (let j = i + 1; j < order.length; j++) price += cost(order[i]!, order[j]!);
    if (price < bestPrice) {
      best = order;
      bestPrice = price;
    }
    if (price === 0) break;
  }
  return { order: best, price: best.length === 0 ? 0 : bestPrice };
}

/** Moves single bars, and neighbours as one, up and down while that saves crossings. */
function improve(order: number[], cost: (above: number, below: number) => number): void {
  for (let round = 0; round < 12; round++) {
    let gained = false;
    for (let size = 1; size <= 2; size++) {
      for (const item of order.slice()) {
        const home = order.indexOf(item);
        const block = order.slice(home, home + size);
        const shift = bestShift(order, home, block, cost);
        if (shift === 0) continue;
        order.splice(home, block.length);
        order.splice(home + shift, 0, ...block);
        gained = true;
      }
    }
    if (!gained) break;
  }
}

/** By how many places a block had best move: negative is up. */
function bestShift(
  order: readonly number[],
  home: number,
  block: readonly number[],
  cost: (above: number, below: number) => number,
): number {
  let best = 0;
  let bestRise = 0;
  let rise = 0;
  for (let at = home - 1; at >= 0; at--) {
    for (const item of block) rise += cost(item, order[at]!) - cost(order[at]!, item);
    if (rise < bestRise - 1e-9) {
      bestRise = rise;
      best = at - home;
    }
  }
  rise = 0;
  for (let at = home + block.length; at < order.length; at++) {
    for (const item of block) rise += cost(order[at]!, item) - cost(item, order[at]!);
    if (rise < bestRise - 1e-9) {
      bestRise = rise;
      best = at - home - block.length + 1;
    }
  }
  return best;
}
