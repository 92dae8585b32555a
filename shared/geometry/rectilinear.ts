import type { Box, Point } from './box.ts';
import { signedArea } from './polygon.ts';
import type { Polygon } from './polygon.ts';

/** The border of a union of boxes: outer outlines clockwise on the paper, holes the other way; only true corners. */
export interface UnionOutline {
  readonly outer: readonly Polygon[];
  readonly holes: readonly Polygon[];
}

interface Side {
  readonly from: Point;
  readonly to: Point;
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
  const covered = new Set<number>();
  const columns = xs.length;
  for (const box of boxes)
    for (let row = ys.indexOf(box.top); row < ys.indexOf(box.bottom); row++)
      for (let column = xs.indexOf(box.left); column < xs.indexOf(box.right); column++) covered.add(row * columns + column);
  const sides: Side[] = [];
  for (const cell of covered) {
    const column = cell % columns;
    const row = (cell - column) / columns;
    const left = xs[column] ?? 0;
    const right = xs[column + 1] ?? left;
    const top = ys[row] ?? 0;
    const bottom = ys[row + 1] ?? top;
    if (!covered.has(cell - columns)) sides.push({ from: { x: left, y: top }, to: { x: right, y: top } });
    if (!covered.has(cell + columns)) sides.push({ from: { x: right, y: bottom }, to: { x: left, y: bottom } });
    if (column === 0 || !covered.has(cell - 1)) sides.push({ from: { x: left, y: bottom }, to: { x: left, y: top } });
    if (!covered.has(cell + 1)) sides.push({ from: { x: right, y: top }, to: { x: right, y: bottom } });
  }
  return sides;
}

function loopsOf(sides: readonly Side[]): Point[][] {
  const starting = new Map<string, Side[]>();
  for (const one of sides) {
    const key = keyOf(one.from);
    starting.set(key, [...(starting.get(key) ?? []), one]);
  }
  const loops: Point[][] = [];
  for (const first of sides) {
    const loop: Point[] = [];
    let current: Side | undefined = take(starting, first.from, undefined, first);
    while (current) {
      loop.push(current.from);
      current = take(starting, current.to, current);
    }
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}

/** Takes the side that leaves a point; where two leave, the one to the right keeps touching corners apart. */
function take(starting: Map<string, Side[]>, at: Point, arriving?: Side, wanted?: Side): Side | undefined {
  const list = starting.get(keyOf(at)) ?? [];
  const found = wanted
    ? list.find((one) => one === wanted)
    : (list.find((one) => list.length === 1 || (arriving !== undefined && turnsRight(arriving, one))) ?? list[0]);
  starting.set(
    keyOf(at),
    list.filter((one) => one !== found),
  );
  return found;
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

function keyOf(point: Point): string {
  return `${point.x} ${point.y}`;
}
