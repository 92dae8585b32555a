import type { Point } from '../../shared/geometry/box.ts';

type Stands = ReadonlyMap<string, Point>;

/** How far the one shifted who is to keep the place: the one asked for, else who stood nearest to a point; nothing where nobody stayed. */
export function keptPoint(before: Stands, now: Stands, wanted: string | undefined, near: Point): Point {
  const stayed = [...before].filter(([id]) => now.has(id));
  const away = ([, at]: readonly [string, Point]): number => Math.hypot(at.x - near.x, at.y - near.y);
  const kept = stayed.find(([id]) => id === wanted) ?? stayed.toSorted((a, b) => away(a) - away(b))[0];
  if (kept === undefined) return { x: 0, y: 0 };
  const [id, was] = kept;
  const is = now.get(id) ?? was;
  return { x: is.x - was.x, y: is.y - was.y };
}
