import type { Box, Point } from './box.ts';

/** An upright ellipse round the origin, by its half axes in px. */
export interface Oval {
  readonly rx: number;
  readonly ry: number;
}

/** How far out a point lies: 0 in the middle, 1 on the border. */
export function outness({ rx, ry }: Oval, { x, y }: Point): number {
  return Math.hypot(x / rx, y / ry);
}

/** The point of the border that the angle of the parameter names, clockwise from the right, in radians. */
export function onOval({ rx, ry }: Oval, angle: number): Point {
  return { x: rx * Math.cos(angle), y: ry * Math.sin(angle) };
}

/** How far out the outermost corner of a box lies. */
export function farthest(oval: Oval, box: Box): number {
  return outness(oval, { x: Math.max(Math.abs(box.left), Math.abs(box.right)), y: Math.max(Math.abs(box.top), Math.abs(box.bottom)) });
}

/** How far out the nearest point of a box lies; 0 where it holds the middle. */
export function nearest(oval: Oval, box: Box): number {
  return outness(oval, { x: Math.max(0, box.left, -box.right), y: Math.max(0, box.top, -box.bottom) });
}

/** Where the ray from the middle in a direction leaves the ellipse. */
export function exitOf({ rx, ry }: Oval, way: Point): Point {
  const size = Math.hypot(way.x / rx, way.y / ry);
  return size === 0 ? { x: rx, y: 0 } : { x: way.x / size, y: way.y / size };
}

/** The flattest-to-roundest choice of an ellipse of least area round points, its aspect between two bounds. */
export function ovalRound(points: readonly Point[], aspects: readonly [number, number]): Oval {
  let best = { rx: 0, ry: 0 };
  let least = Infinity;
  for (let aspect = aspects[0]; aspect <= aspects[1] + 1e-9; aspect += 0.05) {
    const ry = Math.max(0, ...points.map(({ x, y }) => Math.hypot(x / aspect, y)));
    if (ry * ry * aspect < least) {
      least = ry * ry * aspect;
      best = { rx: ry * aspect, ry };
    }
  }
  return best;
}
