import type { Point } from '../../shared/geometry/box.ts';

type Stands = ReadonlyMap<string, Point>;

/** Where one stands, and how far from where that one stood. */
export interface Kept {
  readonly at: Point;
  readonly by: Point;
}

/** The one who is to keep the place: the one asked for, else who stood nearest to a point; undefined where nobody stayed. */
export function keptOne(before: Stands, now: Stands, wanted: string | undefined, near: Point): Kept | undefined {
  const stayed = [...before].filter(([id]) => now.has(id));
  const away = ([, at]: readonly [string, Point]): number => Math.hypot(at.x - near.x, at.y - near.y);
  const kept = stayed.find(([id]) => id === wanted) ?? stayed.toSorted((a, b) => away(a) - away(b))[0];
  if (kept === undefined) return undefined;
  const [id, was] = kept;
  const at = now.get(id) ?? was;
  return { at, by: { x: at.x - was.x, y: at.y - was.y } };
}

/** How far the one shifted who is to keep the place; nothing where nobody stayed. */
export function keptPoint(...asked: Parameters<typeof keptOne>): Point {
  return keptOne(...asked)?.by ?? { x: 0, y: 0 };
}
