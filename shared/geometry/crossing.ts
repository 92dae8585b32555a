import { boundsOf, boxAround, overlap, type Point } from './box.ts';

/** How often two courses cross, each px of both counted once; courses that only touch may count or not. */
export function crossingsOf(one: readonly Point[], other: readonly Point[]): number {
  const [a, b] = [one, other].map((course) => boundsOf(course.map((point) => boxAround(point, 0, 0))));
  if (!a || !b || !overlap(a, b, -1)) return 0;
  let count = 0;
  for (let i = 1; i < one.length; i++) {
    const [p, q] = [one[i - 1], one[i]];
    if (!p || !q) continue;
    const [left, right] = p.x < q.x ? [p.x, q.x] : [q.x, p.x];
    const [top, bottom] = p.y < q.y ? [p.y, q.y] : [q.y, p.y];
    if (right < b.left || left > b.right || bottom < b.top || top > b.bottom) continue;
    for (let j = 1; j < other.length; j++) {
      const [r, s] = [other[j - 1], other[j]];
      if (
        !r ||
        !s ||
        (r.x < left && s.x < left) ||
        (r.x > right && s.x > right) ||
        (r.y < top && s.y < top) ||
        (r.y > bottom && s.y > bottom)
      )
        continue;
      if (turn(p, q, r) > 0 !== turn(p, q, s) > 0 && turn(r, s, p) > 0 !== turn(r, s, q) > 0) count++;
    }
  }
  return count;
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
