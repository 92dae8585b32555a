import { boxAround, overlap, type Box, type Point } from '../../geometry/box.ts';
import { grown } from '../../geometry/boxes.ts';
import { nearest, type Oval } from '../../geometry/ellipse.ts';
import type { Placement } from '../placement.ts';
import { spotsFor } from './card-places.ts';
import { priceAt, type Scene } from './order-price.ts';
import { boxesOfFamily, pointsOfFamily } from './p1-family.ts';
import { type Field, fieldFor, spokeWays } from './p2-field.ts';
import type { Standing } from './p3-order.ts';
import type { Settled } from './settle.ts';
import type { SystemogramPlacement } from './systemogram-placement.ts';

/** A card makes way for the family where it comes nearer than this, px. */
const TOO_NEAR = 4;
/** White that cards keep where the usual leaves no place, px. */
const TIGHT = { x: 9, y: 8 };
/** How much the outermost ring grows where it holds no more, px, and how often. */
const GROW = 20;
const MOST_GROWTH = 30;

/**
 * Keeps the field of an earlier drawing and every card that stood, and finds a place for each that did not, in its ring and sector. The outermost ring
 * may grow for it. A card onto which the family has grown looks for a place too. Undefined where a ring has no room left: nearness must not be told wrong.
 */
export function settledWith(
  before: SystemogramPlacement,
  family: Placement,
  cards: readonly Standing[],
  scene: Scene,
  textScale: number,
): Settled | undefined {
  const room = boxesOfFamily(family, textScale).map((box) => grown(box, TOO_NEAR));
  const boxAt = (card: Standing, at: Point): Box => boxAround(at, card.width, card.height);
  const pushed = (card: Standing): boolean =>
    card.kept !== undefined && card.byHand !== true && room.some((box) => overlap(boxAt(card, card.kept ?? { x: 0, y: 0 }), box));
  const standing = cards.map(({ kept, ...card }): Standing => (kept === undefined || pushed({ ...card, kept }) ? card : { ...card, kept }));
  const boxes = standing.flatMap((it) => (it.kept ? [boxAt(it, it.kept)] : []));
  let field = fieldBefore(before, fieldFor(pointsOfFamily(family, textScale), cards, [], scene.pulls.length), boxes);
  const places: Point[] = standing.map((it) => it.kept ?? FAR);
  for (const [at, card] of standing.entries()) {
    if (card.kept) continue;
    const found = placed(field, card, boxes, (spot) => spot.price + priceAt(scene, places, at, spot));
    if (!found) return undefined;
    ({ field } = found);
    places[at] = found.place;
    boxes.push(boxAt(card, found.place));
  }
  return { field, places };
}

/** Where cards wait that have no place yet, px. */
const FAR: Point = { x: 1e5, y: 1e5 };

function placed(
  before: Field,
  card: Standing,
  boxes: readonly Box[],
  priceOf: (spot: { readonly x: number; readonly y: number; readonly price: number }) => number,
): { readonly field: Field; readonly place: Point } | undefined {
  let field = before;
  const outermost = card.ring === field.borders.length - 1;
  for (let round = 0; round <= (outermost ? MOST_GROWTH : 0); round++) {
    const usual = spotsFor(field, card, boxes);
    const spots = usual.length > 0 ? usual : spotsFor(field, card, boxes, TIGHT);
    const prices = spots.map(priceOf);
    const spot = spots[prices.indexOf(Math.min(...prices))];
    if (spot) return { field, place: { x: spot.x, y: spot.y } };
    field = wider(field);
  }
  return undefined;
}

function wider(field: Field): Field {
  return resized(field, [
    ...field.borders.slice(0, -1),
    ...field.borders.slice(-1).map(({ rx, ry }) => ({ rx: rx + 1.6 * GROW, ry: ry + GROW })),
  ]);
}

/** Other borders, the lines between the sectors where they are. */
function resized(field: Field, borders: readonly Oval[]): Field {
  const { rx, ry } = borders.at(-1) ?? { rx: 1, ry: 1 };
  const turn = ({ x, y }: Point): number => Math.atan2(Math.abs(y) / ry, Math.abs(x) / rx);
  const [a, b, c, d] = spokeWays(field);
  return { borders, turns: [turn(a), turn(b), turn(c), turn(d)] };
}

/** The earlier field with as many rings as are used now; a family that grew has a larger border as far as no card stands on it. */
function fieldBefore(before: SystemogramPlacement, fresh: Field, boxes: readonly Box[]): Field {
  const old = [before.inner, ...before.rings];
  const ways = before.spokes.map(([, end]) => end);
  const last = old.at(-1) ?? before.inner;
  const turns = fresh.turns.map((turn, at) => {
    const way = ways[at];
    return way ? Math.atan2(Math.abs(way.y - before.centre.y) / last.ry, Math.abs(way.x - before.centre.x) / last.rx) : turn;
  });
  const [a = 0, b = 0, c = 0, d = 0] = turns;
  const borders: Oval[] = old.slice(0, fresh.borders.length).map(({ rx, ry }) => ({ rx, ry }));
  for (let at = borders.length; at < fresh.borders.length; at++) {
    const [inner, outer, edge] = [fresh.borders[at - 1], fresh.borders[at], borders[at - 1]];
    if (inner && outer && edge) borders.push({ rx: edge.rx + outer.rx - inner.rx, ry: edge.ry + outer.ry - inner.ry });
  }
  const grownInner = innerFor(before.inner, fresh.borders[0] ?? before.inner, boxes);
  return resized({ borders: old, turns: [a, b, c, d] }, [grownInner, ...borders.slice(1)]);
}

function innerFor(old: Oval, wanted: Oval, boxes: readonly Box[]): Oval {
  const full = { rx: Math.max(old.rx, wanted.rx), ry: Math.max(old.ry, wanted.ry) };
  for (let share = 1; share > 0; share -= 0.1) {
    const inner = { rx: old.rx + share * (full.rx - old.rx), ry: old.ry + share * (full.ry - old.ry) };
    if (boxes.every((box) => nearest(inner, box) >= 1)) return inner;
  }
  return old;
}
