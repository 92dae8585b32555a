import { U } from '../../catalogue/tokens.ts';
import type { Point } from '../../geometry/box.ts';
import { type Along, distance, dot, lengthOf, meanOf, minus, placeAt, rightOf, unit } from '../../geometry/course.ts';
import type { Join, Way } from './bundle.ts';
import { bestCurves } from './curves.ts';
import type { Draft, Laid, LaidLine } from './drafts.ts';
import { type Earlier, endsAt, isClear } from './earlier.ts';
import { groundWith, type Ground } from './ground.ts';
import type { CoalitionParts } from './line-placement.ts';
import { ALLIANCE_REACH, ARC_REACH, KNOT_CLEAR, SHAFT_REACH } from './reaches.ts';
import { shaftsFrom, type Shafts } from './shafts.ts';
import type { Shape } from './shapes.ts';
import { spoked } from './spokes.ts';
import { wayRound } from './way-round.ts';

/** A coalition before it is laid. */
export interface Alliance {
  /** Names its lines. */
  readonly key: string;
  readonly members: readonly Shape[];
  readonly against: readonly Shape[];
  /** How many coalitions before it share a member with it: each swings out further (catalogue E.3, 8). */
  readonly depth: number;
}

/** The parts of a coalition that was laid. */
export type CoalitionWay = CoalitionParts;
export interface LaidCoalition extends Laid {
  readonly coalition: CoalitionWay;
}

/** Where the apex may sit, as shares of the arc: the middle, or aside of it where its shaft would fall on another line (product, decided). */
const APEXES = [0.5, 0.37, 0.63, 0.28, 0.72];
const OFF_MIDDLE = 130;
/** Arcs that are tried with spokes and shafts. */
const ARCS = 5;
const FULL = 2;
/** Trouble of an arc from which a way round is tried too, px. */
const TROUBLE = 90;
/** A coalition that bulges away from its target reads less well: what that costs, px. */
const AWAY = 90;

export function coalitionDraft(alliance: Alliance): Draft<LaidCoalition> {
  return {
    id: alliance.key,
    rank: 0,
    ways: (ground) => placeCoalition(ground, alliance),
    kept: (ground, earlier) => keptCoalition(ground, alliance, earlier),
  };
}

function placeCoalition(ground: Ground, alliance: Alliance): readonly LaidCoalition[] {
  const { members, against, key } = alliance;
  const centre = meanOf(members.map((member) => member.centre));
  const target = against.length > 0 ? meanOf(against.map((one) => one.centre)) : undefined;
  const way = target ? unit(minus(target, centre)) : undefined;
  const sorted = inLine(members, way);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) throw new Error(`the coalition ${key} has no members`);
  const half = target ? ARC_REACH : ALLIANCE_REACH;
  // A first look at every arc with plain shafts, the best arcs first; those that look best are then done in full.
  const looks: { readonly course: readonly Point[]; readonly price: number; readonly arc: number }[] = [];
  for (const { courses, price: arc } of arcsBetween(ground, first, last, way, alliance).toSorted((a, b) => a.price - b.price)) {
    const least = looks.toSorted((a, b) => a.price - b.price)[FULL - 1]?.price ?? Infinity;
    const [course] = courses;
    if (!course || arc >= least) continue;
    looks.push({ course, price: arc + completed(ground, alliance, sorted, course, target, true, least - arc).price, arc });
  }
  const byLooks = looks.toSorted((a, b) => a.price - b.price).slice(0, FULL);
  const freest = looks.toSorted((a, b) => a.arc - b.arc).slice(0, 1);
  return [...new Set([...byLooks, ...freest])]
    .map(({ course, arc }): LaidCoalition => {
      const { price, ...coalition } = completed(ground, alliance, sorted, course, target, false);
      return { lines: linesOf(key, coalition, half), price: arc + price, share: 1, coalition };
    })
    .toSorted((a, b) => a.price - b.price);
}

function linesOf(key: string, { arc, spokes, shafts }: CoalitionWay, half: number): readonly LaidLine[] {
  return [
    { key: `${key} arc`, half, course: arc },
    ...spokes.map((course, at) => ({ key: `${key} spoke ${at}`, half, course })),
    ...shafts.map(({ course }, at) => ({ key: `${key} shaft ${at}`, half: SHAFT_REACH, course })),
  ];
}

/** All courses of a coalition. */
export function coursesIn({ arc, spokes, shafts }: CoalitionWay): readonly (readonly Point[])[] {
  return [arc, ...spokes, ...shafts.map((shaft) => shaft.course)];
}

/** The coalition as it was, where its knots and shafts still end at the same members and targets and nothing stands in their way. */
function keptCoalition(ground: Ground, { key, members, against }: Alliance, { coalitions }: Earlier): LaidCoalition | undefined {
  const parts = coalitions.get(key);
  if (!parts || parts.knots.length !== members.length) return undefined;
  const knots = new Map(parts.knots.map(({ member, at }) => [member, at]));
  const targets = new Map(parts.shafts.flatMap(({ target, course }) => (target === undefined ? [] : [[target, course.at(-1)] as const])));
  const stands =
    members.every((member) => endsAt(knots.get(member.id), member)) &&
    targets.size === against.length &&
    against.every((one) => endsAt(targets.get(one.id), one));
  if (!stands) return undefined;
  const { arc, spokes, apex, shafts } = parts;
  const coalition: CoalitionWay = { arc, knots: parts.knots, spokes, shafts, ...(apex && { apex }) };
  const lines = linesOf(key, coalition, against.length > 0 ? ARC_REACH : ALLIANCE_REACH);
  const ends = [...members, ...against].map((shape) => ground.numbers.get(shape.id) ?? 0);
  return lines.every(({ course }) => isClear(ground, course, ends)) ? { lines, price: 0, share: 1, coalition } : undefined;
}

/** Members in the order in which the arc passes them: across the way to the target, or along the line on which they lie most. */
function inLine(members: readonly Shape[], way: Point | undefined): readonly Shape[] {
  const far = members.flatMap((a) => members.map((b) => minus(b.centre, a.centre))).toSorted((v, w) => dot(w, w) - dot(v, v))[0];
  const across = way ? rightOf(way) : unit(far ?? { x: 1, y: 0 });
  const spread = members.map((member) => dot(member.centre, across));
  // Members in one line with the target have no first and last across it: then along that line.
  const axis = Math.max(...spread) - Math.min(...spread) < U && far ? unit(far) : across;
  return members.toSorted((a, b) => dot(a.centre, axis) - dot(b.centre, axis));
}

function arcsBetween(ground: Ground, first: Shape, last: Shape, way: Point | undefined, { depth, members }: Alliance): readonly Way[] {
  const span = distance(first.centre, last.centre);
  const by = way ? Math.max(0.55 * U, 0.22 * span) + depth * 0.35 * U : (members.length === 2 ? 0.8 : 0.55) * U;
  const level = Math.abs(first.centre.y - last.centre.y) < U;
  const join = (towards: Point | undefined): Join => ({
    from: first,
    to: last,
    gapFrom: KNOT_CLEAR,
    gapTo: KNOT_CLEAR,
    strands: [{ aside: 0, half: way ? ARC_REACH : ALLIANCE_REACH }],
    bow: { by, ...(towards && { towards }) },
  });
  // An alliance lies on the side away from the children's stem: above those of one row (catalogue E.3, 7).
  const sides: readonly (Point | undefined)[] = way ? [way, { x: -way.x, y: -way.y }] : level ? [{ x: 0, y: -1 }, undefined] : [undefined];
  const arcs = sides.flatMap((side, at) =>
    bestCurves(ground, join(side), Infinity, ARCS).map((arc) => ({ ...arc, price: arc.price + at * AWAY })),
  );
  const least = Math.min(...arcs.map((arc) => arc.trouble));
  const round = least > TROUBLE ? wayRound(ground, join(undefined), 1.3 * Math.min(...arcs.map((arc) => arc.price))) : undefined;
  return round ? [round, ...arcs] : arcs;
}

/** Spokes, apex and shafts on an arc. */
function completed(
  ground: Ground,
  { members, against, key }: Alliance,
  sorted: readonly Shape[],
  between: readonly Point[],
  target: Point | undefined,
  strict: boolean,
  limit = Infinity,
): CoalitionWay & { readonly price: number } {
  const numberOf = (shape: Shape): number => ground.numbers.get(shape.id) ?? 0;
  const ends = members.map(numberOf);
  const { arc, spokes, knots: inner, price } = spoked(ground, between, sorted.slice(1, -1), ends);
  const length = lengthOf(arc);
  const knots = new Map(inner);
  const [start, end] = [arc[0], arc.at(-1)];
  if (sorted[0] && start) knots.set(sorted[0].id, start);
  const tail = sorted.at(-1);
  if (tail && end) knots.set(tail.id, end);
  const placed = {
    arc,
    spokes,
    knots: members.flatMap((member) => {
      const at = knots.get(member.id);
      return at ? [{ member: member.id, at }] : [];
    }),
  };
  if (!target) return { ...placed, shafts: [], price };
  const drawn = [arc, ...spokes].map((course, at) => ({ key: `${key} ${at}`, half: ARC_REACH, course }));
  const crowded = groundWith(ground, drawn);
  const looks: (Shafts & { readonly apex: Along; readonly share: number })[] = [];
  for (const share of strict ? APEXES.slice(0, 3) : APEXES) {
    const off = OFF_MIDDLE * Math.abs(share - 0.5);
    const most = Math.min(limit - price, looks.toSorted((a, b) => a.price - b.price)[strict ? 0 : 1]?.price ?? Infinity);
    if (off >= most) continue;
    const apex = placeAt(arc, share * length);
    const shaft = shaftsFrom(crowded, apex, { against, target, ends, strict: true }, most - off);
    looks.push({ apex, share, ...shaft, price: shaft.price + off });
  }
  const byPrice = looks.toSorted((a, b) => a.price - b.price);
  const full = strict
    ? []
    : byPrice.slice(0, FULL).map(({ apex, share }) => {
        const shaft = shaftsFrom(crowded, apex, { against, target, ends, strict: false });
        return { apex, share, ...shaft, price: shaft.price + OFF_MIDDLE * Math.abs(share - 0.5) };
      });
  const [best] = [...full, ...byPrice].toSorted((a, b) => a.price - b.price);
  return { ...placed, shafts: best?.shafts ?? [], ...(best && { apex: best.apex }), price: price + (best?.price ?? 0) };
}
