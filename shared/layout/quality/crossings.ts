import type { Box, Point } from '../../geometry/box.ts';
import { STROKE } from '../../catalogue/tokens.ts';
import type { Families } from './family.ts';
import type { Fault } from './fault.ts';
import type { Stretch } from './pieces.ts';
import { meetingsWithin } from './sweep.ts';

/** Lines nearer than this, centre to centre, look like one: the stroke itself. */
const TOUCH = STROKE;
/** Lines on top of each other for less than this are one point. */
const OVERLAP = 2;
/** How far outside a shared person's outline lines may still meet. */
const OUTLINE = 3;

interface Pair {
  readonly ids: readonly string[];
  readonly points: Point[];
  shared?: Point;
}

/** Where lines of two families cross or touch, and which run on top of each other; meeting at a person both end at is free. */
export function crossings(stretches: readonly Stretch[], symbols: ReadonlyMap<string, Box>, families: Families): readonly Fault[] {
  const pairs = new Map<string, Pair>();
  meetingsWithin(stretches, TOUCH, (s, t) => {
    if (s.piece.family === t.piece.family) return;
    const met = meet(s, t);
    const [from, to] = met;
    if (!from || met.every((p) => meetsFreely(p, s, t, symbols))) return;
    const both = [s.piece.family, t.piece.family].toSorted();
    const key = both.join('\n');
    let pair = pairs.get(key);
    if (!pair) pairs.set(key, (pair = { ids: both.flatMap(families.idsOf), points: [] }));
    if (to) pair.shared ??= middle(from, to);
    else if (!pair.points.some((p) => apart(p, from) <= OVERLAP)) pair.points.push(from);
  });
  const faults: Fault[] = [];
  for (const { ids, points, shared } of pairs.values()) {
    for (const at of points) faults.push({ measure: 'cross', ids, at });
    if (shared) faults.push({ measure: 'ambig', ids, at: shared });
  }
  return faults;
}

/** One point for a crossing or touch, two for the ends of a common stretch, none where they stay apart. */
function meet(s: Stretch, t: Stretch): readonly Point[] {
  const length = apart(s.a, s.b);
  const ux = (s.b.x - s.a.x) / length;
  const uy = (s.b.y - s.a.y) / length;
  const along = (p: Point): number => (p.x - s.a.x) * ux + (p.y - s.a.y) * uy;
  const aside = (p: Point): number => (p.y - s.a.y) * ux - (p.x - s.a.x) * uy;
  const on = (d: number): Point => ({ x: s.a.x + ux * d, y: s.a.y + uy * d });
  const before = aside(t.a);
  const after = aside(t.b);
  const tLength = apart(t.a, t.b);
  const slope = Math.abs(after - before) / tLength;
  if (slope < 0.02) {
    if (Math.min(Math.abs(before), Math.abs(after)) >= TOUCH) return [];
    const from = Math.max(0, Math.min(along(t.a), along(t.b)));
    const to = Math.min(length, Math.max(along(t.a), along(t.b)));
    if (to - from > OVERLAP) return [on(from), on(to)];
    return to - from > -TOUCH ? [on((from + to) / 2)] : [];
  }
  const share = before / (before - after);
  const reach = TOUCH / tLength;
  if (share <= -reach || share >= 1 + reach) return [];
  const d = along(t.a) + share * (along(t.b) - along(t.a));
  return d > -TOUCH && d < length + TOUCH ? [on(d)] : [];
}

function meetsFreely(p: Point, s: Stretch, t: Stretch, symbols: ReadonlyMap<string, Box>): boolean {
  for (const id of s.piece.ends) {
    if (!t.piece.ends.has(id)) continue;
    const box = symbols.get(id);
    if (box && p.x >= box.left - OUTLINE && p.x <= box.right + OUTLINE && p.y >= box.top - OUTLINE && p.y <= box.bottom + OUTLINE)
      return true;
  }
  return joinsThere(p, s, t) || joinsThere(p, t, s);
}

/** A donor's line ends on the drop of the child it belongs to. */
function joinsThere(p: Point, { piece }: Stretch, drop: Stretch): boolean {
  if (drop.piece.child === undefined || !piece.joins?.has(drop.piece.child)) return false;
  return [piece.points[0], piece.points.at(-1)].some((end) => end !== undefined && apart(end, p) <= TOUCH);
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
