import type { Point } from '../../geometry/box.ts';

/** A course by points that lie further apart, with the box that it takes: fast to ask whether others cross it. */
export interface Coarse {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Each so many-th point of a course is kept. */
const EACH = 3;

/** A course whose points lie about 4 px apart, made coarse. */
export function coarseOf(course: readonly Point[]): Coarse {
  const last = course.length - 1;
  const size = Math.ceil(last / EACH) + 1;
  const [xs, ys] = [new Float64Array(size), new Float64Array(size)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < size; at++) {
    const { x, y } = course[Math.min(last, at * EACH)] ?? { x: 0, y: 0 };
    xs[at] = x;
    ys[at] = y;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { xs, ys, left, right, top, bottom };
}

/** How often a course crosses any of the others. */
export function crossingsAmong(one: Coarse, others: readonly Coarse[]): number {
  return others.reduce((sum, other) => sum + crossingsOfTwo(one, other), 0);
}

function crossingsOfTwo(one: Coarse, other: Coarse): number {
  if (one.right < other.left || one.left > other.right || one.bottom < other.top || one.top > other.bottom) return 0;
  let count = 0;
  for (let i = 1; i < one.xs.length; i++) {
    const [px, py, qx, qy] = [one.xs[i - 1] ?? 0, one.ys[i - 1] ?? 0, one.xs[i] ?? 0, one.ys[i] ?? 0];
    const left = px < qx ? px : qx;
    const right = px < qx ? qx : px;
    const top = py < qy ? py : qy;
    const bottom = py < qy ? qy : py;
    if (right < other.left || left > other.right || bottom < other.top || top > other.bottom) continue;
    for (let j = 1; j < other.xs.length; j++) {
      const rx = other.xs[j - 1] ?? 0;
      const sx = other.xs[j] ?? 0;
      if ((rx < left && sx < left) || (rx > right && sx > right)) continue;
      const ry = other.ys[j - 1] ?? 0;
      const sy = other.ys[j] ?? 0;
      if ((ry < top && sy < top) || (ry > bottom && sy > bottom)) continue;
      const r = (qx - px) * (ry - py) - (qy - py) * (rx - px);
      const s = (qx - px) * (sy - py) - (qy - py) * (sx - px);
      if (r > 0 === s > 0) continue;
      const p = (sx - rx) * (py - ry) - (sy - ry) * (px - rx);
      const q = (sx - rx) * (qy - ry) - (sy - ry) * (qx - rx);
      if (p > 0 !== q > 0) count++;
    }
  }
  return count;
}
