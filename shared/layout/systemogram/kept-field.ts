import { boxAround, overlap, type Box, type Point } from '../../geometry/box.ts';
import { grown, middleOf } from '../../geometry/boxes.ts';
import { ellipse, halvesAt, halvesBy, nearest, type Oval, outness } from '../../geometry/ellipse.ts';
import type { Placement } from '../placement.ts';
import { type Spot, spotsFor } from './card-places.ts';
import { priceAt, type Scene } from './order-price.ts';
import { boxesOfFamily, pointsOfFamily } from './p1-family.ts';
import { type Field, fieldFor, spokeWays } from './p2-field.ts';
import type { Standing } from './p3-order.ts';
import { more, type Settled } from './settle.ts';
import type { SystemogramPlacement } from './systemogram-placement.ts';

/** A card makes way for the family where it comes nearer than this, px. */
const TOO_NEAR = 4;
/** So far out the family may reach over its border, as a share of the way to it. */
const OUT = 1.02;
/** So much of a card has to lie in its ring where no ring can grow, as a share. */
const CORE = 0.1;
/** White that cards keep where the usual leaves no place, px. */
const TIGHT = { x: 9, y: 8 };
/** How often a ring grows on the side where it holds no more. */
const MOST_GROWTH = 30;

/**
 * Keeps the field of an earlier drawing and every card that stood, and finds a place for each that did not, in its ring and sector. Its ring may grow on
 * that side, and those outside it with it, as far as all who stand are still in theirs. A card onto which the family has grown looks for a place too.
 * Undefined where a ring has no room left, or the family has grown out of its border: nearness must not be told wrong.
 */
export function settledWith(
  before: SystemogramPlacement,
  family: Placement,
  cards: readonly Standing[],
  scene: Scene,
  textScale: number,
): Settled | undefined {
  const points = pointsOfFamily(family, textScale);
  const room = boxesOfFamily(family, textScale).map((box) => grown(box, TOO_NEAR));
  const boxAt = (card: Standing, at: Point): Box => boxAround(at, card.width, card.height);
  const pushed = (card: Standing): boolean =>
    card.kept !== undefined && card.byHand !== true && room.some((box) => overlap(boxAt(card, card.kept ?? { x: 0, y: 0 }), box));
  const standing = cards.map(({ kept, ...card }): Standing => (kept === undefined || pushed({ ...card, kept }) ? card : { ...card, kept }));
  const boxes = standing.flatMap((it) => (it.kept ? [boxAt(it, it.kept)] : []));
  let field = fieldBefore(before, fieldFor(points, cards, [], scene.pulls.length), boxes);
  const [inner] = field.borders;
  if (inner && points.some((point) => outness(inner, point) > OUT)) return undefined;
  const places: Point[] = standing.map((it) => it.kept ?? FAR);
  for (const [at, card] of standing.entries()) {
    if (card.kept) continue;
    const others = standing.flatMap((it, index) => (index < at || it.kept ? [{ card: it, box: boxAt(it, places[index] ?? FAR) }] : []));
    const priceOf = (spot: Spot): number => spot.price + priceAt(scene, places, at, spot);
    const found = placed(field, card, others, priceOf) ?? placed(field, { ...card, body: CORE }, others, priceOf);
    if (!found) return undefined;
    ({ field } = found);
    places[at] = found.place;
    boxes.push(boxAt(card, found.place));
  }
  return { field, places };
}

/** Where cards wait that have no place yet, px. */
const FAR: Point = { x: 1e5, y: 1e5 };

interface Stood {
  readonly card: Standing;
  readonly box: Box;
}

function placed(
  before: Field,
  card: Standing,
  others: readonly Stood[],
  priceOf: (spot: Spot) => number,
): { readonly field: Field; readonly place: Point } | undefined {
  const boxes = others.map((it) => it.box);
  let field: Field | undefined = before;
  for (let round = 0; round <= MOST_GROWTH && field; round++) {
    const usual = spotsFor(field, card, boxes);
    const spots = usual.length > 0 ? usual : spotsFor(field, card, boxes, TIGHT);
    const prices = spots.map(priceOf);
    const spot = spots[prices.indexOf(Math.min(...prices))];
    if (spot) return { field, place: { x: spot.x, y: spot.y } };
    field = wider(field, card, others);
  }
  return undefined;
}

/** The field with the ring of a card wider on its side; undefined where others would then stand in another ring. */
function wider(field: Field, card: Standing, others: readonly Stood[]): Field | undefined {
  const grownBy = (oval: (old: Oval) => Oval): Field =>
    resized(
      field,
      field.borders.map((it, at) => (at < card.ring ? it : oval(it))),
    );
  const tries = [grownBy((it) => more(it, card)), grownBy((it) => ({ ...it, [card.sector]: more(it, card)[card.sector] }))];
  return tries.find((next) => others.every(({ card: other, box }) => !stands(field, other, box) || stands(next, other, box)));
}

/** Whether the middle of a card stands in its ring: less than a new place asks. */
function stands({ borders }: Field, { ring }: Standing, box: Box): boolean {
  const [inner, outer] = [borders[ring - 1], borders[ring]];
  const at = middleOf(box);
  return inner !== undefined && outer !== undefined && outness(inner, at) > 1.01 && outness(outer, at) < 1;
}

/** Other borders, the lines between the sectors where they are. */
function resized(field: Field, borders: readonly Oval[]): Field {
  const [a, b, c, d] = turnsAt(borders.at(-1), spokeWays(field));
  return { borders, turns: [a, b, c, d] };
}

/** How far lines between sectors are turned on a border. */
function turnsAt(outer: Oval = ellipse(1, 1), [a, b, c, d]: readonly [Point, Point, Point, Point]): Field['turns'] {
  const turn = (way: Point): number => {
    const { rx, ry } = halvesAt(outer, way);
    return Math.atan2(Math.abs(way.y) / ry, Math.abs(way.x) / rx);
  };
  return [turn(a), turn(b), turn(c), turn(d)];
}

/** The earlier field with as many rings as are used now; a family that grew has a larger border as far as no card stands on it. */
function fieldBefore(before: SystemogramPlacement, fresh: Field, boxes: readonly Box[]): Field {
  const old = [before.inner, ...before.rings].map((it) => halvesBy((half) => it[half]));
  const [a, b, c, d] = before.spokes.map(([, end]) => end);
  const turns = a && b && c && d ? turnsAt(old.at(-1), [a, b, c, d]) : fresh.turns;
  const borders = old.slice(0, fresh.borders.length);
  for (let at = borders.length; at < fresh.borders.length; at++) {
    const [inner, outer, edge] = [fresh.borders[at - 1], fresh.borders[at], borders[at - 1]];
    if (inner && outer && edge) borders.push(halvesBy((half) => edge[half] + outer[half] - inner[half]));
  }
  const grownInner = innerFor(before.inner, fresh.borders[0] ?? before.inner, boxes);
  return resized({ borders: old, turns }, [grownInner, ...borders.slice(1)]);
}

function innerFor(old: Oval, wanted: Oval, boxes: readonly Box[]): Oval {
  for (let share = 1; share > 0; share -= 0.1) {
    const inner = halvesBy((half) => old[half] + share * Math.max(0, wanted[half] - old[half]));
    if (boxes.every((box) => nearest(inner, box) >= 1)) return inner;
  }
  return old;
}
