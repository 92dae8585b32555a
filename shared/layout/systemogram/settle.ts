import { boxAround, type Point } from '../../geometry/box.ts';
import type { Placement } from '../placement.ts';
import { spotsFor } from './card-places.ts';
import { pointsOfFamily } from './p1-family.ts';
import { type Field, fieldFor, type Load } from './p2-field.ts';
import { ordered, packed, type Standing } from './p3-order.ts';
import type { Scene } from './order-price.ts';

/** The field with a place for every card on it, in the order in which they were asked for. */
export interface Settled {
  readonly field: Field;
  readonly places: readonly Point[];
}

/** How much a ring grows where its cards do not fit, px, and how often. */
const GROW = 20;
const MOST_GROWTH = 90;
/** The card that each ring and sector in use could still take, px, so that one more moves nobody. */
const SPARE = { width: 150, height: 38 };

/** Finds field and places anew: rings grow until all cards and a spare one fit, then their order is searched. */
export function settledAnew(family: Placement, cards: readonly Standing[], scene: Scene, textScale: number): Settled {
  const points = pointsOfFamily(family, textScale);
  const growth = [0, 0, 0];
  let field = fieldFor(points, cards, growth, scene.pulls.length);
  for (let round = 0; round < MOST_GROWTH; round++) {
    const found = packed(field, cards, scene);
    const full = 'full' in found ? found.full : ringWithoutRoom(field, cards, found.places);
    if ('places' in found && full === undefined) return { field, places: ordered(field, cards, scene, found.places) };
    const ring = full ?? 1;
    growth[ring - 1] = (growth[ring - 1] ?? 0) + GROW;
    field = fieldFor(points, cards, growth, scene.pulls.length);
  }
  return { field, places: cards.map((it) => it.kept ?? { x: 0, y: 0 }) };
}

function ringWithoutRoom(field: Field, cards: readonly Standing[], places: readonly Point[]): number | undefined {
  const taken = cards.map((it, at) => boxAround(places[at] ?? { x: 0, y: 0 }, it.width, it.height));
  const loads = new Map(cards.map((it): [string, Load] => [`${it.ring} ${it.sector}`, { ring: it.ring, sector: it.sector, ...SPARE }]));
  return [...loads.values()].find((load) => spotsFor(field, load, taken).length === 0)?.ring;
}
