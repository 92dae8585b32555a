import type { Point } from '../../geometry/box.ts';
import { cubic, distance, dot, lengthOf, minus, plus, unit } from '../../geometry/course.ts';
import type { Ground } from '../lines/ground.ts';
import { portsOf } from '../lines/ports.ts';
import { priceOf, priceOfCubic } from '../lines/price.ts';
import type { Shape } from '../lines/shapes.ts';
import { APART, type AimPort, CLOSE } from './aim-ports.ts';
import { type Coarse, coarseOf, crossingsAmong } from './coarse.ts';

/** An arrow that looks for a way. */
export interface Arrow {
  readonly from: Shape;
  readonly to: Shape;
  readonly ports: readonly AimPort[];
  /** Half of what it takes across, px. */
  readonly half: number;
}

/** What stands already: tips at the same target, where lines of others leave the same card, and the courses of others. */
export interface Neighbours {
  readonly courses: readonly Coarse[];
  readonly tips: readonly Point[];
  readonly starts: readonly Point[];
}

/** A way that was found, with what of its price is not length and bends. */
export interface ArrowWay {
  readonly course: readonly Point[];
  readonly trouble: number;
  readonly price: number;
}

/** White between a card and its line, px. */
export const CARD_GAP = 2;
/** Lines leave a card this far from each other, px, where it has room. */
const STARTS_APART = 13;
/** Of the ports of a card each second one is tried; their distance, px. */
const PORT_STEP = 14;
/** Lengths of the two handles as shares of the distance. */
const HANDLES = [
  [0.2, 0.2],
  [0.36, 0.36],
  [0.58, 0.58],
  [0.2, 0.55],
  [0.55, 0.2],
] as const;
const HANDLE_LEAST = 14;
const HANDLE_MOST = 150;
/** What a turn costs, px for a radian; what leaving a card off the middle of its side costs by the px. */
const TURN = 30;
const ASIDE = 0.3;
const POINT_STEP = 4;
/** What it costs to cross another line, px. */
const CROSS = 120;
/** A port may look away from the other end by this much: the least cosine. */
const FACING = -0.3;

/** The cheapest curve that leaves a card and arrives square at a free port; none where all ports are taken. */
export function bestArrow(ground: Ground, { from, to, ports, half }: Arrow, { tips, starts, courses }: Neighbours): ArrowWay | undefined {
  const ends = [ground.numbers.get(from.id) ?? 0, ground.numbers.get(to.id) ?? 0];
  const free = freePorts(ports, tips);
  const leaving = leavingPorts({ from, to }, { starts });
  const candidates = leaving.flatMap((port) =>
    free.filter((aim) => isToward(aim, port.at)).flatMap((aim) => curves(port, aim, port.price + aim.price)),
  );
  let best: ArrowWay | undefined;
  for (const { least, curve } of candidates.toSorted((a, b) => a.least - b.least)) {
    const limit = (best?.price ?? Infinity) - least;
    if (limit <= 0) break;
    const trouble = priceOfCubic(ground, ...curve, [{ aside: 0, half }], ends, limit);
    if (trouble >= limit) continue;
    const course = cubic(...curve, POINT_STEP);
    const price = least + trouble + CROSS * crossingsAmong(coarseOf(course), courses);
    if (price < least + limit) best = { course, trouble, price };
  }
  return best;
}

/** Where a line can leave its card towards what it aims at, or on any side; apart from lines of others as far as there is room. */
export function leavingPorts(
  { from, to }: Pick<Arrow, 'from' | 'to'>,
  { starts }: Pick<Neighbours, 'starts'>,
  anySide = false,
): readonly AimPort[] {
  const all = portsOf(from, CARD_GAP)
    .filter((port) => Math.round(port.aside / PORT_STEP) % 2 === 0 && (anySide || isToward(port, to.centre)))
    .map((port) => ({ at: port.at, out: port.out, price: ASIDE * port.aside }));
  const apart = all.filter((port) => starts.every((other) => distance(other, port.at) >= STARTS_APART));
  return apart.length > 0 ? apart : all;
}

function isToward({ at, out }: Pick<AimPort, 'at' | 'out'>, other: Point): boolean {
  return dot(unit(minus(other, at)), out) > FACING;
}

/** A way that was not searched as a curve, priced in the same coin. */
export function priceOfArrow(
  ground: Ground,
  { from, to, half }: Arrow,
  course: readonly Point[],
  extra: number,
  { courses }: Pick<Neighbours, 'courses'>,
): ArrowWay {
  const ends = [ground.numbers.get(from.id) ?? 0, ground.numbers.get(to.id) ?? 0];
  let bends = 0;
  for (let at = 2; at < course.length; at++) {
    const [a, b, c] = [course[at - 2], course[at - 1], course[at]];
    if (a && b && c) bends += turn(minus(b, a), minus(c, b));
  }
  const trouble = priceOf(ground, course, { half, ends });
  return { course, trouble, price: lengthOf(course) + TURN * bends + extra + trouble + CROSS * crossingsAmong(coarseOf(course), courses) };
}

/** Ports far enough from tips that stand; where a crowd has taken them all, those that are nearer to others, or furthest from any. */
export function freePorts(ports: readonly AimPort[], tips: readonly Point[]): readonly AimPort[] {
  const room = (port: AimPort): number => Math.min(Infinity, ...tips.map((tip) => distance(tip, port.at)));
  const rooms = ports.map(room);
  for (const apart of [APART, CLOSE]) {
    const free = ports.filter((_, at) => (rooms[at] ?? 0) >= apart);
    if (free.length > 0) return free;
  }
  const most = Math.max(0, ...rooms);
  return ports.filter((_, at) => (rooms[at] ?? 0) >= most - 0.5);
}

type Cubic = readonly [Point, Point, Point, Point];

function curves(
  from: { readonly at: Point; readonly out: Point },
  to: { readonly at: Point; readonly out: Point },
  extra: number,
): readonly { readonly curve: Cubic; readonly least: number }[] {
  const chord = distance(from.at, to.at);
  const handle = (share: number): number => Math.min(HANDLE_MOST, Math.max(Math.min(HANDLE_LEAST, chord / 3), share * chord));
  return HANDLES.map(([first, last]) => {
    const curve: Cubic = [from.at, plus(from.at, from.out, handle(first)), plus(to.at, to.out, handle(last)), to.at];
    const legs = [minus(curve[1], curve[0]), minus(curve[2], curve[1]), minus(curve[3], curve[2])] as const;
    const length = (chord + legs.reduce((sum, leg) => sum + Math.hypot(leg.x, leg.y), 0)) / 2;
    const bends = turn(legs[0], legs[1]) + turn(legs[1], legs[2]);
    return { curve, least: length + TURN * bends + extra };
  });
}

function turn(v: Point, w: Point): number {
  const sizes = Math.hypot(v.x, v.y) * Math.hypot(w.x, w.y);
  return sizes === 0 ? 0 : Math.acos(Math.max(-1, Math.min(1, dot(v, w) / sizes)));
}
