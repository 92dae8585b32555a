import type { Laid, LaidLine } from './drafts.ts';

/**
 * What two laid drafts cost each other: nothing where they do not meet, so that a line never moves for one that it does not meet.
 */

/** A crossing, px; what each degree of a slant adds to it. */
const CROSSING = 16;
const SLANTING = 55;
/** A px of running along another, and within which white, px. */
const ALONG = 7;
const WHITE = 6;
/** Cosine of the angle under which lines run along each other. */
const ALIKE = 0.9;
/** Ends nearer to each other than this with half of both, px, and what it costs at most. */
const PORTS = 12;
const CLASH = 330;
/** The same where one is part of a coalition: that has few ways, and shall not be bent out of its form for an end. */
const FIRM = 120;
/** Ends with rings on them want to be this far apart, px. */
const RINGS = 20;
/** A course is looked at in pieces of about so many points. */
const STRIDE = 3;

/** Pieces of a course: where each starts, its direction and length. */
interface Pieces {
  readonly count: number;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const known = new WeakMap<LaidLine, Pieces>();
const costs = new WeakMap<Laid, WeakMap<Laid, Meeting>>();

/** How two drafts meet: what it costs, and how much of it is running along each other, px. */
export interface Meeting {
  readonly price: number;
  readonly along: number;
  /** How often they cross. */
  readonly crossings: number;
}

const none: Meeting = { price: 0, along: 0, crossings: 0 };

export function meeting(one: Laid, other: Laid): Meeting {
  const of = costs.get(one) ?? new WeakMap<Laid, Meeting>();
  costs.set(one, of);
  const kept = of.get(other);
  if (kept) return kept;
  const firm = 'coalition' in one || 'coalition' in other;
  let [price, along, crossings] = [0, 0, 0];
  for (const a of one.lines)
    for (const b of other.lines) {
      const found = met(a, b, firm ? FIRM : CLASH);
      price += found.price;
      crossings += found.crossings;
      along = Math.max(along, found.along);
    }
  const whole = price === 0 && along === 0 ? none : { price, along, crossings };
  of.set(other, whole);
  const back = costs.get(other) ?? new WeakMap<Laid, Meeting>();
  costs.set(other, back);
  back.set(one, whole);
  return whole;
}

function piecesOf(line: LaidLine): Pieces {
  const kept = known.get(line);
  if (kept) return kept;
  const { course } = line;
  const points = course.filter((_, at) => at % STRIDE === 0 || at === course.length - 1);
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y);
  const pieces = {
    count: points.length - 1,
    xs,
    ys,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  known.set(line, pieces);
  return pieces;
}

export function met(one: LaidLine, other: LaidLine, clash: number): Meeting {
  const [p, q] = [piecesOf(one), piecesOf(other)];
  const within = one.half + other.half + WHITE;
  const room = Math.max(PORTS + one.half + other.half, one.ringed === true && other.ringed === true ? RINGS : 0);
  const reach = Math.max(within, room);
  if (p.left > q.right + reach || q.left > p.right + reach || p.top > q.bottom + reach || q.top > p.bottom + reach) return none;
  let [price, along, crossings] = [0, 0, 0];
  for (let i = 0; i < p.count; i++) {
    const [ax, ay, bx, by] = [p.xs[i] ?? 0, p.ys[i] ?? 0, p.xs[i + 1] ?? 0, p.ys[i + 1] ?? 0];
    if (Math.min(ax, bx) > q.right + within || Math.max(ax, bx) < q.left - within) continue;
    if (Math.min(ay, by) > q.bottom + within || Math.max(ay, by) < q.top - within) continue;
    const [vx, vy] = [bx - ax, by - ay];
    const size = Math.hypot(vx, vy);
    if (size === 0) continue;
    const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
    let beside = 0;
    for (let j = 0; j < q.count; j++) {
      const [cx, cy, dx, dy] = [q.xs[j] ?? 0, q.ys[j] ?? 0, q.xs[j + 1] ?? 0, q.ys[j + 1] ?? 0];
      const near = 14 + within;
      if (Math.abs(cx - mx) > near || Math.abs(cy - my) > near) continue;
      const [wx, wy] = [dx - cx, dy - cy];
      const far = Math.hypot(wx, wy);
      if (far === 0) continue;
      const cos = Math.abs((vx * wx + vy * wy) / (size * far));
      const turn = vx * wy - vy * wx;
      const s = turn === 0 ? -1 : ((cx - ax) * wy - (cy - ay) * wx) / turn;
      const t = turn === 0 ? -1 : ((cx - ax) * vy - (cy - ay) * vx) / turn;
      if (s >= 0 && s < 1 && t >= 0 && t < 1) {
        price += CROSSING + SLANTING * Math.max(0, cos - 0.5) * 2;
        crossings += 1;
      }
      if (cos < ALIKE) continue;
      // How far the middle of the one lies from the other, beside it.
      const run = ((mx - cx) * wx + (my - cy) * wy) / far;
      if (run < 0 || run > far) continue;
      const away = Math.abs((mx - cx) * wy - (my - cy) * wx) / far;
      if (away < within) beside = Math.max(beside, 1 - 0.6 * (away / within));
    }
    along += beside > 0 ? size : 0;
    price += beside * size * ALONG;
  }
  for (const i of [0, p.count])
    for (const j of [0, q.count]) {
      const away = Math.hypot((p.xs[i] ?? 0) - (q.xs[j] ?? 0), (p.ys[i] ?? 0) - (q.ys[j] ?? 0));
      if (away < room) price += clash * (1 - away / room);
    }
  return price === 0 ? none : { price, along, crossings };
}
