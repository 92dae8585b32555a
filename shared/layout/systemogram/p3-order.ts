import { boxAround, type Box, type Point } from '../../geometry/box.ts';
import { middleOf } from '../../geometry/boxes.ts';
import { meanOf } from '../../geometry/course.ts';
import { dice } from '../genogram/dice.ts';
import { angleOf, type Spot, spotsFor } from './card-places.ts';
import { priceAt, type Scene } from './order-price.ts';
import { type Field, holds, type Load } from './p2-field.ts';

/** A card that looks for a place, or has one that it keeps. */
export interface Standing extends Load {
  readonly id: string;
  readonly kept?: Point;
  /** Whether a hand put it where it is kept: then nothing moves it. */
  readonly byHand?: boolean;
}

/** How often every card looks for a better place, and with how many starts. */
const SWEEPS = 5;
const STARTS = 2;

/**
 * A place for every card side by side, in the order of where their lines go; where a ring has no room for a card, that card instead.
 * Before: the field. After: each card in its ring and sector, on no other.
 */
export function packed(
  field: Field,
  cards: readonly Standing[],
  scene: Scene,
): { readonly places: readonly Point[] } | { readonly full: Load } {
  const taken: Box[] = cards.flatMap((it) => (it.kept ? [boxAround(it.kept, it.width, it.height)] : []));
  const places = cards.map((it) => it.kept);
  const regions = Map.groupBy(cards.keys(), (at) => `${cards[at]?.ring} ${cards[at]?.sector}`);
  for (const region of regions.values()) {
    const loose = region.filter((at) => !cards[at]?.kept);
    const wish = (at: number): number => turnOf(cards[at], aimOf(at, scene));
    const sorted = loose.toSorted((a, b) => wish(a) - wish(b) || a - b);
    for (const at of sorted) {
      const card = cards[at];
      if (!card) continue;
      const spots = spotsFor(field, card, taken).toSorted((a, b) => turnOf(card, a) - turnOf(card, b));
      const spot = spots.find((it) => it.price < 16) ?? spots[0];
      if (!spot) return { full: card };
      places[at] = spot;
      taken.push(boxAround(spot, card.width, card.height));
    }
  }
  return { places: places.map((it) => it ?? { x: 0, y: 0 }) };
}

/** Where the lines of a card go, in the mean. */
function aimOf(card: number, { pulls }: Scene): Point {
  return meanOf(pulls.flatMap((it) => (it.card === card && !('card' in it.to) ? [middleOf(it.to.box)] : [])));
}

/** Angles within a sector in one direction, without a jump in it. */
function turnOf(card: Load | undefined, at: Point): number {
  const angle = angleOf(at);
  return card?.sector === 'left' && angle < 0 ? angle + 2 * Math.PI : angle;
}

/**
 * The order.
 * Before: every card has a place of its own. After: cards that are not kept have changed places and moved within their ring and sector until no single
 * move lowers the sum of crossings, lengths and lines through cards and symbols.
 */
export function ordered(field: Field, cards: readonly Standing[], scene: Scene, start: readonly Point[], die = 0): readonly Point[] {
  const loose = [...cards.keys()].filter((at) => !cards[at]?.kept);
  const spots = cards.map((card) => (card.kept ? [] : spotsFor(field, card)));
  const pairs = loose.flatMap((a) => loose.filter((b) => a < b && alike(cards[a], cards[b])).map((b) => [a, b] as const));
  let best = { places: start, price: Infinity };
  for (let round = 0; round < (loose.length < 2 ? 1 : STARTS); round++) {
    const places = [...(round === 0 ? start : best.places)];
    const roll = dice(round + 7 + 31 * die);
    if (round === 0 && die > 0) scatter(places, spots, roll);
    if (round > 0)
      kick(
        places,
        pairs.filter(([a, b]) => canSwap(field, cards, places, a, b)),
        roll,
      );
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      let better = false;
      for (const at of loose) better = moved(places, at, spots[at] ?? [], scene) || better;
      for (const [a, b] of pairs) if (canSwap(field, cards, places, a, b)) better = swapped(places, a, b, scene) || better;
      if (!better) break;
    }
    const price = loose.reduce((sum, at) => sum + priceAt(scene, places, at, places[at] ?? { x: 0, y: 0 }), 0);
    if (price < best.price - 0.01) best = { places, price };
  }
  return best.places;
}

function alike(a: Load | undefined, b: Load | undefined): boolean {
  return a !== undefined && b !== undefined && a.ring === b.ring && a.sector === b.sector;
}

/** Puts a card on the spot that costs least. */
function moved(places: Point[], at: number, spots: readonly Spot[], scene: Scene): boolean {
  const here = places[at] ?? { x: 0, y: 0 };
  const own = spots.find((it) => it.x === here.x && it.y === here.y)?.price ?? 0;
  let least = priceAt(scene, places, at, here) + own - 0.5;
  let found: Spot | undefined;
  for (const spot of spots) {
    if (spot.price >= least) continue;
    const price = spot.price + priceAt(scene, places, at, spot, least - spot.price);
    if (price < least) {
      least = price;
      found = spot;
    }
  }
  if (found) places[at] = { x: found.x, y: found.y };
  return found !== undefined;
}

/** Lets two cards change places where both together are better off. */
function swapped(places: Point[], a: number, b: number, scene: Scene): boolean {
  const [first, second] = [places[a], places[b]];
  if (!first || !second) return false;
  const both = (): number => priceAt(scene, places, a, places[a] ?? first) + priceAt(scene, places, b, places[b] ?? second);
  const before = both();
  places[a] = second;
  places[b] = first;
  if (both() < before - 0.5) return true;
  places[a] = first;
  places[b] = second;
  return false;
}

/** Every card that is not kept stands on a spot by chance. */
function scatter(places: Point[], spots: readonly (readonly Spot[])[], roll: () => number): void {
  for (const [at, list] of spots.entries()) {
    const spot = list[Math.floor(roll() * list.length)];
    if (spot) places[at] = { x: spot.x, y: spot.y };
  }
}

/** Some cards change places by chance. */
function kick(places: Point[], pairs: readonly (readonly [number, number])[], roll: () => number): void {
  const moved = new Set<number>();
  for (const [a, b] of pairs) {
    const [first, second] = [places[a], places[b]];
    if (!first || !second || moved.has(a) || moved.has(b) || roll() < 0.7) continue;
    [places[a], places[b]] = [second, first];
    moved.add(a).add(b);
  }
}

/** Whether each of two cards fits where the other stands. */
function canSwap(field: Field, cards: readonly Standing[], places: readonly Point[], a: number, b: number): boolean {
  const fits = (card: Standing | undefined, at: Point | undefined): boolean =>
    card !== undefined && at !== undefined && holds(field, card, boxAround(at, card.width, card.height));
  return fits(cards[a], places[b]) && fits(cards[b], places[a]);
}
