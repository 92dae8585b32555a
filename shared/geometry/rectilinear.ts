import type { Box, Point } from './box.ts';
import { signedArea } from './polygon.ts';
import type { Polygon } from './polygon.ts';

/** The border of a union of boxes: outer outlines clockwise on the paper, holes the other way; only true corners. */
export interface UnionOutline {
  readonly outer: readonly Polygon[];
  readonly holes: readonly Polygon[];
}

/** A side of a cell; `key` names the point where it starts, `end` the one where it ends. */
interface Side {
  readonly from: Point;
  readonly to: Point;
  readonly key: number;
  readonly end: number;
}

/** Outlines the ground that the boxes cover together; boxes that only share a corner get outlines of their own. */
export function outlineOf(boxes: readonly Box[]): UnionOutline {
  const loops = loopsOf(sidesOf(boxes)).map(withoutStraightCorners);
  return {
    outer: loops.filter((loop) => signedArea(loop) > 0),
    holes: loops.filter((loop) => signedArea(loop) < 0),
  };
}

/** The sides between covered and bare cells, covered ground on the right hand. */
function sidesOf(boxes: readonly Box[]): Side[] {
  const xs = distinct(boxes.flatMap((b) => [b.left, b.right]));
  const ys = distinct(boxes.flatMap((b) => [b.top, b.bottom]));
  const width = xs.length;
  const covered = new Uint8Array(width * ys.length);
  for (const box of boxes) {
    const [first, last] = [xs.indexOf(box.left), xs.indexOf(box.right)];
    for (let row = ys.indexOf(box.top); row < ys.indexOf(box.bottom); row++) covered.fill(1, row * width + first, row * width + last);
  }
  const sides: Side[] = [];
  const add = (start: number, end: number): void => {
    sides.push({ from: pointAt(start, xs, ys), to: pointAt(end, xs, ys), key: start, end });
  };
  // The last column and row of cells lie outside all boxes, so a neighbour's index never wraps onto covered ground.
  for (let cell = 0; cell < covered.length; cell++) {
    if (!covered[cell]) continue;
    if (!covered[cell - width]) add(cell, cell + 1);
    if (!covered[cell + width]) add(cell + width + 1, cell + width);
    if (!covered[cell - 1]) add(cell + width, cell);
    if (!covered[cell + 1]) add(cell + 1, cell + width + 1);
  }
  return sides;
}

function pointAt(key: number, xs: readonly number[], ys: readonly number[]): Point {
  const column = key % xs.length;
  return { x: xs[column] ?? 0, y: ys[(key - column) / xs.length] ?? 0 };
}

function loopsOf(sides: readonly Side[]): Point[][] {
  const starting = new Map<number, Side[]>();
  for (const one of sides) {
    const list = starting.get(one.key);
    if (list) list.push(one);
    else starting.set(one.key, [one]);
  }
  const used = new Set<Side>();
  const loops: Point[][] = [];
  for (const first of sides) {
    const loop: Point[] = [];
    let current: Side | undefined = used.has(first) ? undefined : first;
    while (current) {
      used.add(current);
      loop.push(current.from);
      current = following(current, starting.get(current.end) ?? [], used);
    }
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}

/** The side that goes on from another; where two leave, the one to the right keeps touching corners apart. */
function following(arriving: Side, leaving: readonly Side[], used: ReadonlySet<Side>): Side | undefined {
  const chosen = leaving.length === 1 ? leaving[0] : leaving.find((one) => turnsRight(arriving, one));
  return chosen && !used.has(chosen) ? chosen : undefined;
}

function turnsRight(a: Side, b: Side): boolean {
  return (a.to.x - a.from.x) * (b.to.y - b.from.y) - (a.to.y - a.from.y) * (b.to.x - b.from.x) > 0;
}

/** Drops corners where the outline goes straight on. */
export function withoutStraightCorners(polygon: Polygon): Polygon {
  return polygon.filter((point, at) => {
    const before = polygon[(at + polygon.length - 1) % polygon.length] ?? point;
    const after = polygon[(at + 1) % polygon.length] ?? point;
    const cross = (point.x - before.x) * (after.y - point.y) - (point.y - before.y) * (after.x - point.x);
    return Math.abs(cross) > 1e-6;
  });
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].toSorted((a, b) => a - b);
}
