import type { Sector } from '../../catalogue/help.ts';
import { boxAround, type Box, type Point } from '../../geometry/box.ts';
import { cornersOf, middleOf } from '../../geometry/boxes.ts';
import { ellipse, exitOf, farthest, halvesBy, nearest, onOval, type Oval, ovalRound } from '../../geometry/ellipse.ts';
import type { Ring } from './systemogram-placement.ts';

/** The field before anything stands on it: borders from the inside out, the first that of the family, and the lines between the sectors. */
export interface Field {
  /** The border of the family, then of ring 1, 2 and 3 as far as they are used; an empty ring between others is narrow. */
  readonly borders: readonly Oval[];
  /** How far each line between two sectors is turned from the level, radians: upper right, lower right, lower left, upper left. */
  readonly turns: readonly [number, number, number, number];
}

/** What has to stand in a ring of a sector. */
export interface Load {
  readonly ring: Ring;
  readonly sector: Sector;
  readonly width: number;
  readonly height: number;
}

/** What the family takes at least (catalogue F.2), px. */
const LEAST = ellipse(210, 122);
/** The family itself may be flatter or rounder. */
const INNER_ASPECTS = [1.35, 2.3] as const;
/** White between the family and its border, px, and round a card to the borders of its ring. */
const ROUND_FAMILY = 12;
const TO_BORDER = 5;
/** Above so many arrows each gives the family more white, px, up to so much: they need room to fan out. */
const FREE_ARROWS = 14;
const FAN = 1.6;
const MOST_FAN = 60;
/** So much of a card lies within its ring: its ends may stand over the border, as in a ring where it is too narrow for its words. */
const BODY = 0.72;
/** White above and below a card in its band, px, and at its sides. */
const AIR = { x: 18, y: 28 };
/** What a ring takes where no card of it stands, px: so much that its border is told from the next. */
const EMPTY = { x: 26, y: 20 };
/** White between a card and the line between two sectors, px. */
const TO_SPOKE = 5;
/** How far a line between sectors may turn for those who need more room, radians. */
const MOST_TURN = 0.44;

/** By how much each ring is wider on each side than a row of its cards needs, px. */
export type Growth = readonly Oval[];

/**
 * The field.
 * Before: the family stands, and who has to stand in which ring and sector. After: an ellipse that holds the family, and round it a band for each ring: on
 * each side as wide as a row of the cards that stand there, next to nothing where none does; `growth` wider where that was not enough. So the field reaches
 * no further on a side than what it holds there. Sectors share the corners by what they hold.
 */
export function fieldFor(family: readonly Point[], loads: readonly Load[], growth: Growth, arrows: number, white = 0): Field {
  const inner = ovalRound(family, INNER_ASPECTS);
  const fan = Math.min(MOST_FAN, Math.max(0, arrows - FREE_ARROWS) * FAN);
  const borders = [halvesBy((half) => Math.max(LEAST[half], inner[half] + (ROUND_FAMILY + fan + white) * (isBeside(half) ? 1.4 : 1)))];
  const used = Math.max(0, ...loads.map((it) => it.ring));
  for (let ring = 1; ring <= used; ring++) {
    const last = borders.at(-1) ?? LEAST;
    const here = loads.filter((it) => it.ring === ring);
    borders.push(halvesBy((half) => last[half] + bandFor(here, half) + (growth[ring - 1]?.[half] ?? 0)));
  }
  return { borders, turns: turnsOf(loads) };
}

function bandFor(loads: readonly Load[], sector: Sector): number {
  const here = loads.filter((it) => it.sector === sector);
  return isBeside(sector)
    ? Math.max(EMPTY.x, ...here.map((it) => it.width * BODY + AIR.x))
    : Math.max(EMPTY.y, ...here.map((it) => it.height + AIR.y));
}

/** Whether a sector lies beside the family rather than above or below it. */
export function isBeside(sector: Sector): boolean {
  return sector === 'left' || sector === 'right';
}

/** More room for the sector that has more to hold, at each of the four corners. */
function turnsOf(loads: readonly Load[]): Field['turns'] {
  const load = (sector: Sector): number =>
    loads.filter((it) => it.sector === sector).reduce((sum, it) => sum + (isBeside(sector) ? 1.3 : 1) / it.ring, 0);
  const turn = (level: Sector, upright: Sector): number => {
    const [a, b] = [load(level), load(upright)];
    return Math.PI / 4 + (MOST_TURN * (a - b)) / (a + b + 1);
  };
  return [turn('right', 'top'), turn('right', 'bottom'), turn('left', 'bottom'), turn('left', 'top')];
}

/** The directions of the lines between the sectors, as unit-less vectors from the middle: upper right, then clockwise. */
export function spokeWays(field: Field): Ways {
  const ways = known.get(field) ?? waysOf(field);
  known.set(field, ways);
  return ways;
}

type Ways = readonly [Point, Point, Point, Point];

/** They are asked for again and again. */
const known = new WeakMap<Field, Ways>();

function waysOf({ borders, turns }: Field): Ways {
  const outer = borders.at(-1) ?? LEAST;
  const way = (turn: number, x: number, y: number): Point => onOval(outer, Math.atan2(y * Math.sin(turn), x * Math.cos(turn)));
  return [way(turns[0], 1, -1), way(turns[1], 1, 1), way(turns[2], -1, 1), way(turns[3], -1, -1)];
}

/** The lines between the sectors, from the border of the family to the outermost. */
export function spokesOf(field: Field): readonly (readonly [Point, Point])[] {
  const [first, last] = [field.borders[0], field.borders.at(-1)];
  if (!first || !last || field.borders.length < 2) return [];
  return spokeWays(field).map((way) => [exitOf(first, way), exitOf(last, way)] as const);
}

/** Between which two lines a sector lies, clockwise. */
const between: Readonly<Record<Sector, readonly [number, number]>> = { top: [3, 0], right: [0, 1], bottom: [1, 2], left: [2, 3] };

/** How far inside a sector a point lies, px; below 0 outside. */
export function depthIn(field: Field, sector: Sector, { x, y }: Point): number {
  const ways = spokeWays(field);
  const [from, to] = [ways[between[sector][0]], ways[between[sector][1]]];
  if (!from || !to) return -Infinity;
  return Math.min((from.x * y - from.y * x) / Math.hypot(from.x, from.y), (to.y * x - to.x * y) / Math.hypot(to.x, to.y));
}

/** Whether a whole card stands in its ring and sector, with white to their borders. */
export function holds(field: Field, { ring, sector }: Pick<Load, 'ring' | 'sector'>, box: Box): boolean {
  const [inner, outer] = [field.borders[ring - 1], field.borders[ring]];
  if (!inner || !outer) return false;
  const middle = middleOf(box);
  const width = (box.right - box.left) * BODY + 2 * TO_BORDER;
  const body = boxAround(middle, width, (box.bottom - box.top) * BODY + 2 * TO_BORDER);
  return (
    farthest(outer, body) <= 1 && nearest(inner, body) >= 1 && cornersOf(box).every((corner) => depthIn(field, sector, corner) >= TO_SPOKE)
  );
}
