import type { Box, Point } from '../../geometry/box.ts';
import { segmentMeetsBox } from '../../geometry/polygon.ts';

/** A line for the search: from the middle of a card to the nearest point of a box that stands, or to the middle of another card. */
export interface Pull {
  readonly card: number;
  readonly to: { readonly box: Box; readonly id: string } | { readonly card: number };
  readonly weight: number;
}

/** What the search knows besides where the cards stand. */
export interface Scene {
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly pulls: readonly Pull[];
  /** Symbols with their names, by person. */
  readonly symbols: readonly { readonly id: string; readonly box: Box }[];
}

/** Prices, px of line. */
const CROSS = 200;
const THROUGH_CARD = 240;
const THROUGH_SYMBOL = 45;
const LENGTH = 0.35;
const OVERLAP = 6000;
/** Cards nearer than this leave lines little room, px, and what each px costs. */
const ROOM = { x: 46, y: 40 };
const NARROW = 0.9;

/** The white that two cards keep at least, px. */
const LEAST = { x: 20, y: 16 };

/** What it costs that a card stands at a place, the others standing where they do. */
export function priceAt({ sizes, pulls, symbols }: Scene, places: readonly Point[], card: number, at: Point, limit = Infinity): number {
  const size = sizes[card];
  if (!size) return Infinity;
  let sum = 0;
  const [halfX, halfY] = [size.width / 2, size.height / 2];
  for (const [other, place] of places.entries()) {
    const there = sizes[other];
    if (other === card || !there) continue;
    const gapX = Math.abs(place.x - at.x) - halfX - there.width / 2;
    const gapY = Math.abs(place.y - at.y) - halfY - there.height / 2;
    if (gapX < LEAST.x && gapY < LEAST.y) sum += OVERLAP + 20 * Math.min(LEAST.x - gapX, LEAST.y - gapY);
    else if (gapX < ROOM.x && gapY < ROOM.y) sum += NARROW * Math.min(ROOM.x - Math.max(0, gapX), ROOM.y - Math.max(0, gapY));
  }
  const own = { left: at.x - halfX - 5, right: at.x + halfX + 5, top: at.y - halfY - 5, bottom: at.y + halfY + 5 };
  const spot = (index: number): Point => (index === card ? at : (places[index] ?? at));
  const endOf = (pull: Pull): Point => ('card' in pull.to ? spot(pull.to.card) : nearestIn(pull.to.box, spot(pull.card)));
  const touches = (pull: Pull): boolean => pull.card === card || ('card' in pull.to && pull.to.card === card);
  for (const pull of pulls) {
    if (sum >= limit) return sum;
    const [a, b] = [spot(pull.card), endOf(pull)];
    if (!touches(pull)) {
      if (segmentMeetsBox(a, b, own)) sum += THROUGH_CARD * pull.weight;
      continue;
    }
    sum += LENGTH * pull.weight * Math.hypot(a.x - b.x, a.y - b.y);
    for (const [other, place] of places.entries()) {
      const there = sizes[other];
      if (other === pull.card || ('card' in pull.to && other === pull.to.card) || !there) continue;
      if (segmentMeetsBox(a, b, boxOf(place, there, 5))) sum += THROUGH_CARD * pull.weight;
    }
    for (const { id, box } of symbols)
      if (('card' in pull.to || pull.to.id !== id) && segmentMeetsBox(a, b, box)) sum += THROUGH_SYMBOL * pull.weight;
    for (const other of pulls) {
      if (other.card === pull.card || touches(other) || sameEnd(pull, other)) continue;
      if (cross(a, b, spot(other.card), endOf(other))) sum += CROSS * pull.weight * other.weight;
    }
  }
  return sum;
}

function sameEnd(one: Pull, other: Pull): boolean {
  return !('card' in one.to) && !('card' in other.to) && one.to.id === other.to.id;
}

function boxOf({ x, y }: Point, { width, height }: { readonly width: number; readonly height: number }, air: number): Box {
  return { left: x - width / 2 - air, right: x + width / 2 + air, top: y - height / 2 - air, bottom: y + height / 2 + air };
}

function nearestIn({ left, right, top, bottom }: Box, { x, y }: Point): Point {
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
}

/** Whether two stretches cross inside both. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const s1 = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  const s2 = (b.x - a.x) * (d.y - a.y) - (b.y - a.y) * (d.x - a.x);
  if (s1 > 0 === s2 > 0) return false;
  const s3 = (d.x - c.x) * (a.y - c.y) - (d.y - c.y) * (a.x - c.x);
  const s4 = (d.x - c.x) * (b.y - c.y) - (d.y - c.y) * (b.x - c.x);
  return s3 > 0 !== s4 > 0;
}
