import { U } from '../../catalogue/tokens.ts';
import type { Point } from '../../geometry/box.ts';
import { distance, distanceTo, dot, lengthOf, minus, placeAt, plus, rightOf } from '../../geometry/course.ts';
import { type Branch, branchTo } from './from-point.ts';
import type { Ground } from './ground.ts';
import { type Port, portsOf } from './ports.ts';
import { ARC_REACH, KNOT_CLEAR } from './reaches.ts';
import { outside, type Shape } from './shapes.ts';

/** A spoke shorter than this reads as a dot and not as a line, px. */
const SHORTEST = 0.5 * U;
/** What it costs where it cannot be longer, px. */
const STUB = 260;
/** Over this length to both sides an arc is drawn aside to a member, px for each px; and at least. */
const DRAWN = 4;
const LEAST = 44;
/** How squarely an arc passes a member that it touches: the cosine, at most. */
const SQUARE = 0.5;
/** Where spokes meet the arc, as shares of it. */
const SHARES = [0.5, 0.45, 0.55, 0.35, 0.65, 0.25, 0.75];

/** The arc as it came to lie, the spokes of its inner members, where each of these has its knot, and what that costs. */
export interface Spoked {
  readonly arc: readonly Point[];
  readonly spokes: readonly (readonly Point[])[];
  readonly knots: ReadonlyMap<string, Point>;
  readonly price: number;
}

/**
 * Joins the inner members to an arc.
 * Before: the arc lies between its first and last member. After: it runs through the knot of every inner member that it passes near;
 * the others have a spoke that is long enough to read as one.
 */
export function spoked(ground: Ground, arc: readonly Point[], inner: readonly Shape[], ends: readonly number[]): Spoked {
  const knots = new Map<string, Point>();
  const spokes: (readonly Point[])[] = [];
  let drawn = arc;
  let price = 0;
  for (const member of inner) {
    const touched = touching(drawn, member);
    if (!touched) continue;
    drawn = touched.arc;
    knots.set(member.id, touched.knot);
  }
  const length = lengthOf(drawn);
  for (const member of inner) {
    if (knots.has(member.id)) continue;
    let best: Branch | undefined;
    for (const share of SHARES) {
      const { at, along } = placeAt(drawn, share * length);
      const outs = [rightOf(along), rightOf({ x: -along.x, y: -along.y })];
      const to = { gap: KNOT_CLEAR, half: ARC_REACH, ends, strict: true, limit: best?.price ?? Infinity };
      const spoke = branchTo(ground, at, outs, member, to);
      if (!spoke) continue;
      const stub = lengthOf(spoke.course) < SHORTEST ? STUB : 0;
      if (spoke.price + stub < (best?.price ?? Infinity)) best = { ...spoke, price: spoke.price + stub };
    }
    if (!best) continue;
    price += best.price;
    const inwards = best.course.toReversed();
    spokes.push(inwards);
    if (inwards[0]) knots.set(member.id, inwards[0]);
  }
  return { arc: drawn, spokes, knots, price };
}

/** The arc drawn aside to the outline of a member that it passes within half a U, with the knot on it; undefined where it passes further off or cannot. */
function touching(arc: readonly Point[], member: Shape): { readonly arc: readonly Point[]; readonly knot: Point } | undefined {
  if (Math.min(...arc.map((point) => outside(member, point))) > SHORTEST) return undefined;
  const near = portsOf(member, KNOT_CLEAR)
    .map((port) => ({ port, away: distanceTo(arc, port.at) }))
    .filter(({ away }) => away < SHORTEST)
    .toSorted((a, b) => a.away - b.away);
  for (const { port } of near) {
    const drawn = drawnTo(arc, port);
    if (drawn && drawn.every((point) => outside(member, point) > 1.5)) return { arc: drawn, knot: port.at };
  }
  return undefined;
}

function drawnTo(arc: readonly Point[], { at, out }: Port): readonly Point[] | undefined {
  const runs: number[] = [];
  arc.forEach((point, index) => runs.push(index === 0 ? 0 : (runs[index - 1] ?? 0) + distance(point, arc[index - 1] ?? point)));
  const nearest = arc.reduce((best, point, index) => (distance(point, at) < distance(arc[best] ?? at, at) ? index : best), 0);
  const [here, run, whole] = [arc[nearest] ?? at, runs[nearest] ?? 0, runs.at(-1) ?? 0];
  const by = minus(at, here);
  const reach = Math.max(LEAST, DRAWN * distance(at, here));
  const { along } = placeAt(arc, run);
  // The ends of the arc stay where they are.
  if (run < reach || whole - run < reach || Math.abs(dot(along, out)) > SQUARE) return undefined;
  return arc.map((point, index) => {
    const share = Math.abs((runs[index] ?? 0) - run) / reach;
    return index === nearest ? at : share >= 1 ? point : plus(point, by, 0.5 + 0.5 * Math.cos(Math.PI * share));
  });
}
