import type { Point } from '../../geometry/box.ts';
import { cubic, distance, dot, inSteps, minus, plus, unit } from '../../geometry/course.ts';
import { POINT_STEP } from './curves.ts';
import type { Ground } from './ground.ts';
import { portsOf } from './ports.ts';
import { priceOfCubic } from './price.ts';
import { forkAt, type Shape } from './shapes.ts';
import { wayRound } from './way-round.ts';

/** A course that starts at a point of another line and ends square on a shape. */
export interface Branch {
  readonly course: readonly Point[];
  readonly price: number;
}

/** How a branch leaves and arrives. */
export interface BranchEnds {
  /** White before the shape, px. */
  readonly gap: number;
  readonly half: number;
  /** Shapes that its line belongs to besides the target. */
  readonly ends: readonly number[];
  /** Only simple curves, for a first look. */
  readonly strict?: boolean;
  /** Branches that are dearer are of no use. */
  readonly limit?: number;
  /** Radians by which the branch may turn away from the first direction where it leaves; any without it. */
  readonly within?: number;
}

/** What a turn costs, px for a radian: branches should look straight. */
const TURN = 46;
/** What it costs to turn back beyond a right angle, px for a radian. */
const BACK = 260;
/** What it costs to point beside the middle of somebody, for each px, and to meet the outline at a slant. */
const MISS = 0.55;
const SLANT = 50;
const FLATTEST = 0.4;
/** Trouble that a branch may have before a way round is searched, px. */
const EASY = 80;
/** A way round leaves its point in a circle of this radius, px. */
const ROUND = 7;
const HANDLES = [0.22, 0.42];

interface Candidate {
  readonly curve: readonly [Point, Point, Point, Point];
  readonly least: number;
}

/** The best branch from a point to a shape, leaving straight towards it or in one of the given directions, unit vectors; the first is the natural one. */
export function branchTo(ground: Ground, start: Point, outs: readonly Point[], target: Shape, to: BranchEnds): Branch | undefined {
  const { half, strict = false, limit = Infinity } = to;
  const all = [...to.ends, ground.numbers.get(target.id) ?? 0];
  const strands = [{ aside: 0, half }];
  let best: { readonly candidate: Candidate; readonly trouble: number; readonly price: number } | undefined;
  for (const candidate of candidates(start, outs, target, to)) {
    const most = Math.min(limit, best?.price ?? Infinity);
    if (candidate.least >= most) break;
    const trouble = priceOfCubic(ground, ...candidate.curve, strands, all, most - candidate.least);
    if (candidate.least + trouble < most) best = { candidate, trouble, price: candidate.least + trouble };
  }
  const plain = best && { course: cubic(...best.candidate.curve, POINT_STEP), price: best.price };
  if (strict || (best && best.trouble <= EASY)) return plain;
  const join = { from: forkAt('', start, ROUND), to: target, gapFrom: 0, gapTo: to.gap, strands };
  const way = wayRound(ground, join, Math.min(limit, plain?.price ?? Infinity));
  const [round] = way?.courses ?? [];
  const [first] = round ?? [];
  if (!way || !round || !first) return plain;
  const turn = outs[0] ? Math.acos(clamp(dot(outs[0], unit(minus(first, start))))) : 0;
  if (turn > (to.within ?? Math.PI)) return plain;
  const price = way.price + ROUND + TURN * turn + BACK * Math.max(0, turn - Math.PI / 2);
  if (price >= Math.min(limit, plain?.price ?? Infinity)) return plain;
  return { course: inSteps([start, ...round], POINT_STEP), price };
}

/** All simple branches, the least costly by length and bends first. */
function candidates(start: Point, outs: readonly Point[], target: Shape, to: BranchEnds): readonly Candidate[] {
  const found: Candidate[] = [];
  const { within = Math.PI } = to;
  for (const port of portsOf(target, to.gap)) {
    const chord = distance(start, port.at);
    if (chord < 1) continue;
    const straight = unit(minus(port.at, start));
    const facing = -dot(port.out, straight);
    const add = (out: Point, into: Point, share: number): void => {
      const handle = Math.max(Math.min(10, chord / 3), share * chord);
      const turn = Math.acos(clamp(dot(out, straight))) + Math.acos(clamp(-dot(into, straight)));
      const backwards = outs[0] ? Math.acos(clamp(dot(outs[0], out))) : 0;
      if (backwards > within) return;
      const miss =
        target.sort === 'person'
          ? MISS * Math.abs((target.centre.x - port.at.x) * into.y - (target.centre.y - port.at.y) * into.x)
          : 0.12 * port.aside;
      const least =
        chord * (1 + 0.05 * turn) + TURN * turn + miss + SLANT * (1 - dot(port.out, into)) + BACK * Math.max(0, backwards - Math.PI / 2);
      found.push({ curve: [start, plus(start, out, handle), plus(port.at, into, handle), port.at], least });
    };
    if (facing > FLATTEST) add(straight, { x: -straight.x, y: -straight.y }, 1 / 3);
    for (const out of [straight, ...outs]) {
      if (dot(out, straight) < (to.within === undefined ? -0.2 : -0.6) || facing < -0.7) continue;
      for (const share of HANDLES) add(out, port.out, share);
    }
  }
  return found.sort((a, b) => a.least - b.least);
}

function clamp(cosine: number): number {
  return Math.max(-1, Math.min(1, cosine));
}
