import type { Point } from '../../geometry/box.ts';
import { distance, minus, plus, roundedLine, unit } from '../../geometry/course.ts';
import { Queue } from '../../geometry/queue.ts';
import type { Join, Way } from './bundle.ts';
import { DETOUR, POINT_STEP, priceOfWay, TURN } from './curves.ts';
import { fanned, spreadOf } from './fan.ts';
import type { Ground } from './ground.ts';
import { type Port, portsOf } from './ports.ts';
import { priceOfPiece, type Strand } from './price.ts';
import { shortened } from './short-cuts.ts';
import { around, waypoint, type Waypoints, waypointsOf } from './waypoints.ts';

/**
 * The search from waypoint to waypoint, for lines that no simple curve serves.
 * Before: two shapes that stand. After: a way round everything where there is one, with short cuts taken and corners smooth.
 */

/** Corners are cut as round as goes: the radii that are tried, px. */
const RADII = [170, 90, 48, 24, 12];
/** How far from the first and last shape the first and last waypoint may lie, px. */
const LEAP = 96;
/** What a line meets its outline with costs as with curves. */
const SLANT = 50;
const MISS = 0.55;
const FLATTEST = 0.35;
/** Leaving away from where it goes. */
const BACKWARDS = 90;
const STIFF = 9;
/** Ways that are this much dearer than what there is are not looked for. */
const EAGER = 1.15;

export function wayRound(ground: Ground, join: Join, limit = Infinity): Way | undefined {
  const ends = [ground.numbers.get(join.from.id) ?? 0, ground.numbers.get(join.to.id) ?? 0];
  const half = Math.max(...join.strands.map((one) => Math.abs(one.aside) + one.half));
  const strand = { half, ends };
  const found = walk(ground, join, strand, limit);
  if (!found) return undefined;
  const corners = shortened(ground, [found.start.at, ...found.points, found.end.at], strand);
  const ways = RADII.map((radius) =>
    priceOfWay(ground, join, fanned(join, found.start, found.end, roundedLine(corners, radius + spreadOf(join), POINT_STEP))),
  );
  return ways.toSorted((a, b) => a.price - b.price)[0];
}

interface Walked {
  readonly start: Port;
  readonly end: Port;
  readonly points: readonly Point[];
}

interface Leap {
  readonly port: Port;
  readonly price: number;
}

const known = new WeakMap<Ground, Map<number, Float32Array>>();

/** What a step from each waypoint to each round it costs, by the width of the line: reckoned when it is asked for, and kept. */
function stepsOf(ground: Ground, { there }: Waypoints, half: number): Float32Array {
  const kept = known.get(ground) ?? new Map<number, Float32Array>();
  known.set(ground, kept);
  const steps = kept.get(half) ?? new Float32Array(there.length * around.length).fill(Number.NaN);
  kept.set(half, steps);
  return steps;
}

function walk(ground: Ground, join: Join, strand: Strand, limit: number): Walked | undefined {
  const places = waypointsOf(ground);
  const { columns, rows, there, xs, ys } = places;
  // Widths are rounded, so that lines of about the same width share what was reckoned.
  const half = strand.half <= 2 ? 2 : Math.ceil(strand.half / 4) * 4;
  const steps = stepsOf(ground, places, half);
  const starts = leaps(ground, places, join, 'from', strand);
  const goals = leaps(ground, places, join, 'to', strand);
  const [gx, gy] = [join.to.centre.x, join.to.centre.y];
  const reach = Math.max(0, ...[...goals.keys()].map((block) => Math.hypot((xs[block] ?? 0) - gx, (ys[block] ?? 0) - gy)));
  const toGo = (block: number): number =>
    EAGER * (1 + DETOUR) * Math.max(0, Math.hypot((xs[block] ?? 0) - gx, (ys[block] ?? 0) - gy) - reach);
  const cost = new Float64Array(there.length).fill(Infinity);
  const from = new Int32Array(there.length).fill(-1);
  const done = new Uint8Array(there.length);
  const queue = new Queue();
  for (const [block, { price }] of starts) {
    cost[block] = price;
    queue.push(price + toGo(block), block);
  }
  const stiff = TURN * (1 + strand.half / STIFF);
  // A detour costs what is longer than straight; what is straight is no detour.
  let end = { price: limit + DETOUR * distance(join.from.centre, join.to.centre), block: -1 };
  for (let block = queue.pop(); block >= 0 && queue.key < end.price; block = queue.pop()) {
    if (done[block] === 1) continue;
    done[block] = 1;
    const paid = cost[block] ?? Infinity;
    const goal = goals.get(block);
    if (goal && paid + goal.price < end.price) end = { price: paid + goal.price, block };
    const column = block % columns;
    const row = (block - column) / columns;
    const [x, y] = [xs[block] ?? 0, ys[block] ?? 0];
    const before = from[block] ?? -1;
    const start = before < 0 ? starts.get(block)?.port.at : undefined;
    const [px, py] = [x - (start?.x ?? xs[before] ?? x), y - (start?.y ?? ys[before] ?? y)];
    const came = Math.hypot(px, py);
    for (let way = 0; way < around.length; way++) {
      const [dx, dy] = around[way] ?? [0, 0];
      if (column + dx < 0 || column + dx >= columns || row + dy < 0 || row + dy >= rows) continue;
      const next = block + dx + dy * columns;
      if (there[next] === 0 || done[next] === 1) continue;
      const [nx, ny] = [(xs[next] ?? 0) - x, (ys[next] ?? 0) - y];
      const length = Math.hypot(nx, ny);
      const cos = came === 0 || length === 0 ? 1 : (nx * px + ny * py) / (came * length);
      const least = paid + (1 + DETOUR) * length + 0.7 * stiff * (1 - cos);
      if (least >= (cost[next] ?? 0)) continue;
      const at = block * around.length + way;
      let price = steps[at] ?? 0;
      if (Number.isNaN(price)) {
        price = priceOfPiece(ground, { x, y }, waypoint(places, next), { half, ends: [] });
        steps[at] = price;
      }
      const sum = least + price;
      if (sum >= (cost[next] ?? 0) || sum + toGo(next) >= end.price) continue;
      cost[next] = sum;
      from[next] = block;
      queue.push(sum + toGo(next), next);
    }
  }
  const goal = goals.get(end.block);
  if (!goal) return undefined;
  const points: Point[] = [];
  let block = end.block;
  for (; (from[block] ?? -1) >= 0; block = from[block] ?? -1) points.push(waypoint(places, block));
  points.push(waypoint(places, block));
  const start = starts.get(block);
  return start ? { start: start.port, end: goal.port, points: points.toReversed() } : undefined;
}

/** The best port of one end for every waypoint near it, and what the leap there costs. */
function leaps(ground: Ground, places: Waypoints, join: Join, side: 'from' | 'to', strand: Strand): ReadonlyMap<number, Leap> {
  const shape = join[side];
  const ports = portsOf(shape, side === 'from' ? join.gapFrom : join.gapTo);
  const found = new Map<number, Leap>();
  const away = unit(minus(join[side === 'from' ? 'to' : 'from'].centre, shape.centre));
  places.there.forEach((one, block) => {
    if (one === 0) return;
    const [x, y] = [places.xs[block] ?? 0, places.ys[block] ?? 0];
    const { left, right, top, bottom } = shape.box;
    if (x < left - LEAP || x > right + LEAP || y < top - LEAP || y > bottom + LEAP) return;
    let best: Leap | undefined;
    for (const port of ports) {
      const size = distance(port.at, { x, y });
      if (size < 4) continue;
      const [ux, uy] = [(x - port.at.x) / size, (y - port.at.y) / size];
      const facing = ux * port.out.x + uy * port.out.y;
      if (facing < FLATTEST) continue;
      const miss = shape.sort === 'person' ? MISS * Math.abs((shape.centre.x - port.at.x) * uy - (shape.centre.y - port.at.y) * ux) : 0;
      const least = size + SLANT * (1 - facing) + miss + BACKWARDS * Math.max(0, -(ux * away.x + uy * away.y));
      if (least >= (best?.price ?? Infinity)) continue;
      // The first px lie on its own air.
      const from = plus(port.at, { x: ux, y: uy }, Math.min(size / 2, 8));
      const price = least + priceOfPiece(ground, from, { x, y }, strand, (best?.price ?? Infinity) - least);
      if (price < (best?.price ?? Infinity)) best = { port, price };
    }
    if (best) found.set(block, best);
  });
  return found;
}
