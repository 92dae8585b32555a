import type { Sector } from '../../catalogue/help.ts';
import { boxAround, type Box, type Point } from '../../geometry/box.ts';
import { cornersOf, middleOf } from '../../geometry/boxes.ts';
import { exitOf, farthest, nearest, type Oval, ovalRound } from '../../geometry/ellipse.ts';
import type { Ellipse, Ring } from './systemogram-placement.ts';

/** The field before anything stands on it: borders from the inside out, the first that of the family, and the lines between the sectors. */
export interface Field {
  /** The border of the family, then of ring 1, 2 and 3 as far as they are used; an empty ring between others is narrow. */
  readonly borders: readonly Ellipse[];
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

/** Catalogue F.2, px: what the family and each ring take at least, and the aspects that a whole field may have. */
const LEAST = { inner: { rx: 210, ry: 122 }, ring: { rx: 138, ry: 86 } };
const ASPECTS = [1.6, 1.72] as const;
/** The family itself may be flatter or rounder. */
const INNER_ASPECTS = [1.35, 2.3] as const;
/** White between the family and its border, px, and round a card to the borders of its ring. */
const ROUND_FAMILY = 12;
const TO_BORDER = 7;
/** Above so many arrows each gives the family more white, px, up to so much: they need room to fan out. */
const FREE_ARROWS = 14;
const FAN = 1.6;
const MOST_FAN = 60;
/** So much of a card lies within its ring: its ends may stand over the border, as in a ring where it is too narrow for its words. */
const BODY = 0.72;
/** White between a card and the line between two sectors, px. */
const TO_SPOKE = 5;
/** What an empty ring takes, as a share of the least. */
const EMPTY = 0.7;
/** How far a line between sectors may turn for those who need more room, radians. */
const MOST_TURN = 0.34;

/**
 * The field.
 * Before: the family stands, and who has to stand in which ring and sector. After: ellipses that hold the family and a row of the widest cards in each
 * ring, `growth` px wider where that was not enough; sectors share the corners by what they hold.
 */
export function fieldFor(family: readonly Point[], loads: readonly Load[], growth: readonly number[], arrows: number): Field {
  const inner = ovalRound(family, INNER_ASPECTS);
  const fan = Math.min(MOST_FAN, Math.max(0, arrows - FREE_ARROWS) * FAN);
  const first = {
    rx: Math.max(LEAST.inner.rx, inner.rx + (ROUND_FAMILY + fan) * 1.4),
    ry: Math.max(LEAST.inner.ry, inner.ry + ROUND_FAMILY + fan),
  };
  const used = Math.max(0, ...loads.map((it) => it.ring));
  const bands = [1, 2, 3].slice(0, used).map((ring) => {
    const here = loads.filter((it) => it.ring === ring);
    const share = here.length === 0 ? EMPTY : 1;
    const more = growth[ring - 1] ?? 0;
    return {
      rx: Math.max(LEAST.ring.rx * share, ...here.map((it) => it.width * BODY + 2 * TO_BORDER + 8)) + 1.6 * more,
      ry: Math.max(LEAST.ring.ry * share, ...here.map((it) => it.height * BODY + 2 * TO_BORDER + 8)) + more,
    };
  });
  return { borders: bordersOf(first, bands), turns: turnsOf(loads) };
}

/** The bands round the first border, all of them a little wider one way where the whole would be too flat or too round. */
function bordersOf(first: Oval, bands: readonly Oval[]): readonly Ellipse[] {
  const whole = bands.reduce((sum, it) => ({ rx: sum.rx + it.rx, ry: sum.ry + it.ry }), first);
  const wanting = {
    rx: bands.length === 0 ? 0 : Math.max(0, ASPECTS[0] * whole.ry - whole.rx) / bands.length,
    ry: bands.length === 0 ? 0 : Math.max(0, whole.rx / ASPECTS[1] - whole.ry) / bands.length,
  };
  const borders = [first];
  for (const band of bands) {
    const last = borders.at(-1) ?? first;
    borders.push({ rx: last.rx + band.rx + wanting.rx, ry: last.ry + band.ry + wanting.ry });
  }
  return borders;
}

/** More room for the sector that has more to hold, at each of the four corners. */
function turnsOf(loads: readonly Load[]): Field['turns'] {
  const load = (sector: Sector): number =>
    loads.filter((it) => it.sector === sector).reduce((sum, it) => sum + (sector === 'left' || sector === 'right' ? 1.3 : 1) / it.ring, 0);
  const turn = (level: Sector, upright: Sector): number => {
    const [a, b] = [load(level), load(upright)];
    return Math.PI / 4 + (MOST_TURN * (a - b)) / (a + b + 2);
  };
  return [turn('right', 'top'), turn('right', 'bottom'), turn('left', 'bottom'), turn('left', 'top')];
}

/** The directions of the lines between the sectors, as unit-less vectors from the middle: upper right, then clockwise. */
export function spokeWays({ borders, turns }: Field): readonly [Point, Point, Point, Point] {
  const { rx, ry } = borders.at(-1) ?? LEAST.inner;
  const way = (turn: number, x: number, y: number): Point => ({ x: x * rx * Math.cos(turn), y: y * ry * Math.sin(turn) });
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
  const [from, to] = between[sector].map((at) => ways[at] ?? { x: 1, y: 0 });
  if (!from || !to) return -Infinity;
  const away = (way: Point): number => (way.x * y - way.y * x) / Math.hypot(way.x, way.y);
  return Math.min(away(from), -away(to));
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
