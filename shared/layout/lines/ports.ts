import type { Point } from '../../geometry/box.ts';
import { between, distance, lengthOf, minus, plus, rightOf, unit } from '../../geometry/course.ts';
import type { Shape } from './shapes.ts';

/** A place on an outline where a line can end, and the way out there, square on the outline. */
export interface Port {
  /** On the outline, px from its first point, clockwise. */
  readonly place: number;
  /** Where the line ends: `gap` px outside the outline. */
  readonly at: Point;
  readonly out: Point;
  /** How far from the middle of a straight side, px: the middle looks best. */
  readonly aside: number;
}

/** Ports on a straight side keep this far from its corners, px. */
const CORNER = 9;
/** Distance of ports on a side, px; on a large outline they lie wider. */
const STEP = 12;
const MOST = 26;
/** Sides shorter than this are part of a round, px. */
const ROUND = 11;

/** The port at a place on the outline, however far round. */
export function portAt({ outline, centre, sort }: Shape, place: number, gap: number): Port {
  const whole = perimeter(outline);
  let left = ((place % whole) + whole) % whole;
  let first = outline.at(-1) ?? centre;
  let second = outline[0] ?? centre;
  for (const [at, corner] of outline.entries()) {
    first = corner;
    second = outline[(at + 1) % outline.length] ?? corner;
    const side = distance(first, second);
    if (left <= side) break;
    left -= side;
  }
  const side = distance(first, second);
  const on = between(first, second, side === 0 ? 0 : Math.min(1, left / side));
  const square = rightOf(unit(minus(first, second)));
  // On a round the way out points away from the middle, whatever the short side says.
  const out = side < ROUND && sort !== 'hull' ? unit(minus(on, centre)) : square;
  return { place, at: plus(on, out, gap), out, aside: side < ROUND ? 0 : Math.abs(left - side / 2) };
}

/** The ports of a shape for a line that ends `gap` px before its outline. */
export function portsOf(shape: Shape, gap: number): readonly Port[] {
  const kept = known.get(shape) ?? new Map<number, readonly Port[]>();
  known.set(shape, kept);
  const ports = kept.get(gap) ?? findPorts(shape, gap);
  kept.set(gap, ports);
  return ports;
}

/** Ports are asked for again and again. */
const known = new WeakMap<Shape, Map<number, readonly Port[]>>();

function findPorts(shape: Shape, gap: number): readonly Port[] {
  const step = Math.max(STEP, perimeter(shape.outline) / MOST);
  const ports: Port[] = [];
  let start = 0;
  let skipped = Infinity;
  for (const [at, corner] of shape.outline.entries()) {
    const side = distance(corner, shape.outline[(at + 1) % shape.outline.length] ?? corner);
    if (side < ROUND) {
      skipped += side;
      if (skipped >= step * 0.7) {
        ports.push(portAt(shape, start + side / 2, gap));
        skipped = 0;
      }
    } else {
      const count = Math.floor(Math.max(0, side / 2 - CORNER) / step);
      for (let i = -count; i <= count; i++) ports.push(portAt(shape, start + side / 2 + i * step, gap));
    }
    start += side;
  }
  return ports;
}

function perimeter(outline: readonly Point[]): number {
  return lengthOf([...outline, ...outline.slice(0, 1)]);
}
