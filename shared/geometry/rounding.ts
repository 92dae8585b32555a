import type { Point } from './box.ts';
import type { Polygon } from './polygon.ts';

/** A corner cut round: the arc of `radius` from `from` to `to`, with the square corner between them. */
export interface RoundedCorner {
  readonly from: Point;
  readonly corner: Point;
  readonly to: Point;
  readonly radius: number;
}

/** Rounds every corner of a closed outline with `radius` px, or with what half the shorter neighbouring edge leaves room for. */
export function roundedCorners(polygon: Polygon, radius: number): readonly RoundedCorner[] {
  return polygon.map((corner, at) => {
    const before = polygon[(at + polygon.length - 1) % polygon.length] ?? corner;
    const after = polygon[(at + 1) % polygon.length] ?? corner;
    const inLength = Math.hypot(before.x - corner.x, before.y - corner.y);
    const outLength = Math.hypot(after.x - corner.x, after.y - corner.y);
    const inward = { x: (before.x - corner.x) / inLength, y: (before.y - corner.y) / inLength };
    const outward = { x: (after.x - corner.x) / outLength, y: (after.y - corner.y) / outLength };
    const cos = Math.max(-1, Math.min(1, inward.x * outward.x + inward.y * outward.y));
    const half = Math.tan(Math.acos(cos) / 2);
    const reach = Math.min(radius / half, inLength / 2, outLength / 2);
    return {
      from: { x: corner.x + inward.x * reach, y: corner.y + inward.y * reach },
      corner,
      to: { x: corner.x + outward.x * reach, y: corner.y + outward.y * reach },
      radius: reach * half,
    };
  });
}

/** The rounded outline as short stretches, `steps` per corner, lying within a fifth of a px of the arcs for `steps` of 4 and more. */
export function roundedPolygon(polygon: Polygon, radius: number, steps = 4): Polygon {
  return roundedCorners(polygon, radius).flatMap(({ from, corner, to }) => arcPoints(from, corner, to, steps));
}

/** Points on the arc that touches both legs; a rational quadratic is the exact circle. */
function arcPoints(from: Point, corner: Point, to: Point, steps: number): Point[] {
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  const leg = Math.hypot(corner.x - from.x, corner.y - from.y);
  const weight = leg === 0 ? 1 : chord / 2 / leg;
  const points: Point[] = [];
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const a = (1 - t) * (1 - t);
    const b = 2 * weight * t * (1 - t);
    const c = t * t;
    const sum = a + b + c;
    points.push({ x: (a * from.x + b * corner.x + c * to.x) / sum, y: (a * from.y + b * corner.y + c * to.y) / sum });
  }
  return points;
}
