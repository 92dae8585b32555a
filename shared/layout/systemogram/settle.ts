import { boxAround, type Point } from '../../geometry/box.ts';
import { ellipse, halvesBy, type Oval } from '../../geometry/ellipse.ts';
import type { Placement } from '../placement.ts';
import { spotsFor } from './card-places.ts';
import { pointsOfFamily } from './p1-family.ts';
import { type Field, fieldFor, type Growth, isBeside, type Load } from './p2-field.ts';
import { ordered, packed, type Standing } from './p3-order.ts';
import type { Scene } from './order-price.ts';

/** The field with a place for every card on it, in the order in which they were asked for. */
export interface Settled {
  readonly field: Field;
  readonly places: readonly Point[];
}

/** One of several ways to place the same cards: by which dice the search begins, and how much more white the family has, px. */
export interface Attempt {
  readonly start: number;
  readonly white: number;
}

/** How much a ring grows where its cards do not fit, px on their side and on those next to it, and how often. */
const GROW = { own: 12, other: 5 };
const MOST_GROWTH = 170;
/**
 * The card that each ring and sector in use could still take, px, with so much white, so that one more moves nobody; the outermost ring can grow for it.
 */
const SPARE = { width: 132, height: 38 };
const SPARE_AIR = { x: 9, y: 8 };

/** Finds field and places anew: rings grow until all cards and a spare one fit, then their order is searched. */
export function settledAnew(
  family: Placement,
  cards: readonly Standing[],
  scene: Scene,
  textScale: number,
  { start, white }: Attempt,
): Settled {
  const points = pointsOfFamily(family, textScale);
  let growth: Growth = [none, none, none];
  let field = fieldFor(points, cards, growth, scene.pulls.length, white);
  for (let round = 0; round < MOST_GROWTH; round++) {
    const found = packed(field, cards, scene);
    const full = 'full' in found ? found.full : regionWithoutRoom(field, cards, found.places);
    if ('places' in found && full === undefined) return { field, places: ordered(field, cards, scene, found.places, start) };
    growth = growth.map((it, at) => (at + 1 === full?.ring ? more(it, full) : it));
    field = fieldFor(points, cards, growth, scene.pulls.length, white);
  }
  return { field, places: cards.map((it) => it.kept ?? { x: 0, y: 0 }) };
}

const none = ellipse(0, 0);

/** More room on the side where a card found none, and a little on the two next to it. */
export function more(oval: Oval, { sector }: Pick<Load, 'sector'>): Oval {
  return halvesBy((half) => oval[half] + (half === sector ? GROW.own : isBeside(half) === isBeside(sector) ? 0 : GROW.other));
}

function regionWithoutRoom(field: Field, cards: readonly Standing[], places: readonly Point[]): Load | undefined {
  const taken = cards.map((it, at) => boxAround(places[at] ?? { x: 0, y: 0 }, it.width, it.height));
  const inner = cards.filter((it) => it.ring < field.borders.length - 1);
  const loads = new Map(inner.map((it): [string, Load] => [`${it.ring} ${it.sector}`, { ring: it.ring, sector: it.sector, ...SPARE }]));
  return [...loads.values()].find((load) => spotsFor(field, load, taken, SPARE_AIR).length === 0);
}
