import { U } from '../../catalogue/tokens.ts';
import type { Point } from '../../geometry/box.ts';
import { type Along, distance, dot, inSteps, lengthOf, meanOf, minus, placeAt, plus, rightOf, unit } from '../../geometry/course.ts';
import type { Join, Way } from './bundle.ts';
import { bestCurves, POINT_STEP } from './curves.ts';
import type { Draft, Laid, LaidLine } from './drafts.ts';
import { type Earlier, endsAt, isClear } from './earlier.ts';
import { type Branch, branchTo } from './from-point.ts';
import { groundWith, type Ground } from './ground.ts';
import type { CoalitionParts } from './line-placement.ts';
import { ALLIANCE_REACH, ARC_REACH, KNOT_CLEAR, SHAFT_CLEAR, SHAFT_REACH } from './reaches.ts';
import { priceOf } from './price.ts';
import type { Shape } from './shapes.ts';
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
/** Where a shaft forks, as shares of the way (catalogue E.3, 6). */
const FORKS = [0.6, 0.45, 0.3, 0.75, 0.12];
/** A stem of a fork out of the arc, px, and the shortest there may be. */
const STEMS = [26, 44, 64];
const STEM = 24;
/** How far aside of it, in U. */
const ASIDES = [0, 0.6, -0.6, 1.2, -1.2];

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
      const { price, ...whole } = completed(ground, alliance, sorted, course, target, false);
      const coalition = { ...whole, arc: course };
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
  arc: readonly Point[],
  target: Point | undefined,
  strict: boolean,
  limit = Infinity,
): Omit<CoalitionWay, 'arc'> & { readonly price: number } {
  const numberOf = (shape: Shape): number => ground.numbers.get(shape.id) ?? 0;
  const ends = members.map(numberOf);
  const length = lengthOf(arc);
  const [start, end] = [arc[0], arc.at(-1)];
  let price = 0;
  const spokes: (readonly Point[])[] = [];
  const knots = new Map<string, Point>();
  if (sorted[0] && start) knots.set(sorted[0].id, start);
  const tail = sorted.at(-1);
  if (tail && end) knots.set(tail.id, end);
  for (const member of sorted.slice(1, -1)) {
    let spoke: Branch | undefined;
    for (const share of [0.5, 0.45, 0.55, 0.35, 0.65, 0.25, 0.75]) {
      const { at, along } = placeAt(arc, share * length);
      const outs = [rightOf(along), rightOf({ x: -along.x, y: -along.y })];
      const to = { gap: KNOT_CLEAR, half: ARC_REACH, ends, strict: true, limit: spoke?.price ?? Infinity };
      spoke = branchTo(ground, at, outs, member, to) ?? spoke;
    }
    if (!spoke) continue;
    price += spoke.price;
    const inwards = spoke.course.toReversed();
    spokes.push(inwards);
    if (inwards[0]) knots.set(member.id, inwards[0]);
  }
  const placed = {
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
    const shaft = shaftsFrom(crowded, apex, against, target, ends, true, most - off);
    looks.push({ apex, share, ...shaft, price: shaft.price + off });
  }
  const byPrice = looks.toSorted((a, b) => a.price - b.price);
  const full = strict
    ? []
    : byPrice.slice(0, FULL).map(({ apex, share }) => {
        const shaft = shaftsFrom(crowded, apex, against, target, ends, false);
        return { apex, share, ...shaft, price: shaft.price + OFF_MIDDLE * Math.abs(share - 0.5) };
      });
  const [best] = [...full, ...byPrice].toSorted((a, b) => a.price - b.price);
  return { ...placed, shafts: best?.shafts ?? [], ...(best && { apex: best.apex }), price: price + (best?.price ?? 0) };
}

type Shafts = Pick<CoalitionWay, 'shafts'> & { readonly price: number };

function shaftsFrom(
  ground: Ground,
  apex: { readonly at: Point; readonly along: Point },
  against: readonly Shape[],
  target: Point,
  ends: readonly number[],
  strict: boolean,
  most = Infinity,
): Shafts {
  const side = rightOf(apex.along);
  const out = dot(side, minus(target, apex.at)) < 0 ? { x: -side.x, y: -side.y } : side;
  const options = { gap: SHAFT_CLEAR, half: SHAFT_REACH, ends, strict };
  const [only] = against;
  if (against.length === 1 && only) {
    const shaft = branchTo(ground, apex.at, [out], only, { ...options, limit: most });
    return shaft ? { shafts: [{ course: shaft.course, target: only.id }], price: shaft.price } : noShafts;
  }
  const forkAt = (fork: Point, plain: boolean, limit: number): Shafts => {
    const stem = inSteps([apex.at, fork], POINT_STEP);
    const way = unit(minus(fork, apex.at));
    let price = 1.5 * lengthOf(stem) + priceOf(ground, stem, { half: SHAFT_REACH, ends });
    const shafts: { readonly course: readonly Point[]; readonly target?: string }[] = [{ course: stem }];
    for (const one of against) {
      const branch = price < limit ? branchTo(ground, fork, [way], one, { ...options, strict: plain, limit: limit - price }) : undefined;
      if (!branch) return noShafts;
      shafts.push({ course: branch.course, target: one.id });
      price += branch.price;
    }
    return { shafts, price };
  };
  const across = rightOf(unit(minus(target, apex.at)));
  const spots = [
    ...(strict ? FORKS.slice(0, 3) : FORKS).flatMap((share) =>
      (strict ? ASIDES.slice(0, 1) : ASIDES).map((aside) => plus(plus(apex.at, minus(target, apex.at), share), across, aside * U)),
    ),
    // Where the targets stand on both sides, straight out of the arc.
    ...STEMS.map((length) => plus(apex.at, out, length)),
  ].filter((spot) => distance(spot, apex.at) >= STEM);
  const least = (spot: Point): number => against.reduce((sum, one) => sum + distance(spot, one.centre), 1.5 * distance(spot, apex.at));
  const looks: (Shafts & { readonly spot: Point })[] = [];
  for (const spot of spots.toSorted((a, b) => least(a) - least(b))) {
    const limit = Math.min(most, looks.toSorted((a, b) => a.price - b.price)[strict ? 0 : FULL - 1]?.price ?? Infinity);
    if (least(spot) - U * against.length < limit) looks.push({ spot, ...forkAt(spot, true, limit) });
  }
  looks.sort((a, b) => a.price - b.price);
  if (strict) return looks[0] ?? noShafts;
  let best: Shafts = looks[0] ?? noShafts;
  for (const { spot } of looks.slice(0, FULL)) {
    const full = forkAt(spot, false, best.price);
    if (full.price < best.price) best = full;
  }
  return best;
}

/** What stands for shafts that found no way: dearer than all that did. */
const noShafts: Shafts = { shafts: [], price: 1e6 };
