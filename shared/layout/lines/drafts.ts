import type { Point } from '../../geometry/box.ts';
import { inOrder } from '../../model/diagram.ts';
import type { Earlier } from './earlier.ts';
import { groundWith, type Ground } from './ground.ts';
import { meeting } from './meets.ts';
import { priceOf } from './price.ts';

/** A line that was laid: its name, half of what it takes across, px, and its course. */
export interface LaidLine {
  readonly key: string;
  readonly half: number;
  readonly course: readonly Point[];
  /** Whether rings stand on its ends. */
  readonly ringed?: boolean;
}

/** What a draft became: its lines, and what they cost. */
export interface Laid {
  readonly lines: readonly LaidLine[];
  readonly price: number;
  /** How much of what each line meets is in the price: 1 where lines add up. */
  readonly share: number;
}

/** Lines that are laid together, as often as the ground under them changes. */
export interface Draft<L extends Laid = Laid> {
  readonly id: string;
  /** Who is laid first stays; others go round. */
  readonly rank: number;
  /** The best few ways on a ground that differ, the best first; at least one. */
  readonly ways: (ground: Ground) => readonly L[];
  /** As it was laid in an earlier drawing, where that still fits. */
  readonly kept: (ground: Ground, earlier: Earlier) => L | undefined;
}

/** How often those that still run along others look again. */
const ROUNDS = 2;
/** Sweeps over all drafts, and how much better another way has to be. */
const SWEEPS = 4;
const BETTER = 6;
/** Lines that run along another for so long, px, look for a way with the others in sight. */
const STRETCH = 26;
/** Or that pay so much for those they meet, px. */
const CROWDED = 160;

/**
 * Lays all drafts.
 * Before: nothing but the ground. After: each draft has its best way on the bare ground, or that of its ways that goes best with those
 * of the others it meets; who still runs along another has looked for a way with all others in sight. What does not meet a
 * new line stays where it was. What an earlier drawing had and still fits stays exactly there.
 */
export function layAll<L extends Laid>(ground: Ground, drafts: readonly Draft<L>[], earlier: Earlier): ReadonlyMap<string, L> {
  const laid = new Map<string, L>();
  const open = new Map<Draft<L>, readonly L[]>();
  for (const draft of drafts.toSorted((a, b) => a.rank - b.rank || inOrder(a.id, b.id))) {
    const kept = draft.kept(ground, earlier);
    const ways = kept ? [kept] : draft.ways(ground);
    if (!kept) open.set(draft, ways);
    if (ways[0]) laid.set(draft.id, ways[0]);
  }
  choose(open, laid);
  for (let round = 0; round < ROUNDS; round++) {
    let found = false;
    for (const [draft, ways] of open) {
      const mine = laid.get(draft.id);
      const others = [...laid].filter(([id]) => id !== draft.id).map(([, one]) => one);
      // The others give way to coalitions first.
      if (!mine || (draft.rank === 0 && round === 0) || !crowded(mine, others, round > 0)) continue;
      const busy = groundWith(
        ground,
        others.flatMap((one) => one.lines),
      );
      // What others in the way cost is reckoned apart, and must not count twice.
      const more = draft.ways(busy).map((way) => ({ ...way, price: way.price - among(busy, way) + among(ground, way) }));
      open.set(draft, [...ways, ...more]);
      const best = bestAmong([mine, ...more], others);
      if (best && best !== mine) laid.set(draft.id, best);
      found = true;
    }
    if (!found) break;
    choose(open, laid);
  }
  return laid;
}

/** Lets every draft take the way that goes best with the others, until none changes. */
function choose<L extends Laid>(open: ReadonlyMap<Draft<L>, readonly L[]>, laid: Map<string, L>): void {
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let changed = false;
    for (const [draft, ways] of open) {
      const mine = laid.get(draft.id);
      if (!mine || ways.length < 2) continue;
      const others = [...laid].filter(([id]) => id !== draft.id).map(([, one]) => one);
      const best = bestAmong([mine, ...ways], others);
      if (best === undefined || best === mine) continue;
      laid.set(draft.id, best);
      changed = true;
    }
    if (!changed) return;
  }
}

/** The cheapest of some ways with all others where they are; the first stays where none is clearly better. */
function bestAmong<L extends Laid>(ways: readonly L[], others: readonly Laid[]): L | undefined {
  let best: L | undefined;
  let least = Infinity;
  for (const way of ways) {
    if (way === best) continue;
    const price = priceAmong(way, others, least);
    if (price < least) {
      least = best === undefined ? price - BETTER : price;
      best = way;
    }
  }
  return best;
}

function priceAmong(way: Laid, others: readonly Laid[], limit: number): number {
  let sum = way.price;
  for (const other of others) {
    if (sum >= limit) return sum;
    sum += meeting(way, other).price;
  }
  return sum;
}

/** Whether a draft runs along others or, unless only that is asked, pays too much for what it meets. */
function crowded(mine: Laid, others: readonly Laid[], alongOnly: boolean): boolean {
  let sum = 0;
  return others.some((other) => {
    const { price, along } = meeting(mine, other);
    sum += price;
    return along > STRETCH || (!alongOnly && sum > CROWDED);
  });
}

/** What the ground costs the lines of a draft, as far as it is in their price. */
function among(ground: Ground, { lines, share }: Laid): number {
  return share * lines.reduce((sum, { course, half }) => sum + priceOf(ground, course, { half, ends: [] }), 0);
}
