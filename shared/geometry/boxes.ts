import type { Box, Point } from './box.ts';

/** The box grown by `dx` to both sides and `dy` up and down; negative figures shrink it. */
export function grown(box: Box, dx: number, dy: number = dx): Box {
  return { left: box.left - dx, top: box.top - dy, right: box.right + dx, bottom: box.bottom + dy };
}

/** Whether `inner` lies within `outer`; borders may coincide. */
export function within(inner: Box, outer: Box): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

/** The four corners, clockwise on the paper from the top left. */
export function cornersOf(box: Box): readonly Point[] {
  return [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ];
}

export function middleOf(box: Box): Point {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** How far two boxes stand apart along each axis, px; negative where they share ground in that direction. */
export function gaps(a: Box, b: Box): { readonly x: number; readonly y: number } {
  return {
    x: Math.max(b.left - a.right, a.left - b.right),
    y: Math.max(b.top - a.bottom, a.top - b.bottom),
  };
}
