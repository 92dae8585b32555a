import type { Box, Point } from './box.ts';

/**
 * A closed curve round the origin of four quarters of ellipses, that may reach further one way than the other: its four half axes, all above 0, in px.
 * An upright ellipse is one whose opposite halves are equal.
 */
export interface Oval {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The upright ellipse with these half axes, px. */
export function ellipse(rx: number, ry: number): Oval {
  return { left: rx, right: rx, top: ry, bottom: ry };
}

/** The half axes of the quarter in which a direction from the middle lies. */
export function halvesAt({ left, right, top, bottom }: Oval, { x, y }: Point): { readonly rx: number; readonly ry: number } {
  return { rx: x < 0 ? left : right, ry: y < 0 ? top : bottom };
}

/** The oval with other halves, each made of the old one and its name. */
export function halvesBy(of: (half: keyof Oval) => number): Oval {
  return { left: of('left'), right: of('right'), top: of('top'), bottom: of('bottom') };
}

/** How far out a point lies: 0 in the middle, 1 on the border. */
export function outness(oval: Oval, at: Point): number {
  const { rx, ry } = halvesAt(oval, at);
  return Math.hypot(at.x / rx, at.y / ry);
}

/** The point of the border that the angle of the parameter names, clockwise from the right, in radians. */
export function onOval(oval: Oval, angle: number): Point {
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const { rx, ry } = halvesAt(oval, { x, y });
  return { x: rx * x, y: ry * y };
}

/** How far out the outermost corner of a box lies. */
export function farthest(oval: Oval, { left, right, top, bottom }: Box): number {
  const across = Math.max(-left / oval.left, right / oval.right);
  return Math.hypot(across, Math.max(-top / oval.top, bottom / oval.bottom));
}

/** How far out the nearest point of a box lies; 0 where it holds the middle. */
export function nearest(oval: Oval, { left, right, top, bottom }: Box): number {
  const across = Math.max(0, left / oval.right, -right / oval.left);
  return Math.hypot(across, Math.max(0, top / oval.bottom, -bottom / oval.top));
}

/** Where the ray from the middle in a direction leaves the oval. */
export function exitOf(oval: Oval, way: Point): Point {
  const size = outness(oval, way);
  return size === 0 ? { x: oval.right, y: 0 } : { x: way.x / size, y: way.y / size };
}

/** The flattest-to-roundest choice of an ellipse of least area round points, its aspect between two bounds. */
export function ovalRound(points: readonly Point[], aspects: readonly [number, number]): Oval {
  let best = ellipse(0, 0);
  let least = Infinity;
  for (let aspect = aspects[0]; aspect <= aspects[1] + 1e-9; aspect += 0.05) {
    const ry = Math.max(0, ...points.map(({ x, y }) => Math.hypot(x / aspect, y)));
    if (ry * ry * aspect < least) {
      least = ry * ry * aspect;
      best = ellipse(ry * aspect, ry);
    }
  }
  return best;
}
