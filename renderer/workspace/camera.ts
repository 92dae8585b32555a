import type { Box, Point } from '../../shared/geometry/box.ts';

/** Where the drawing stands in the window: shifted by x and y in px of the screen, and enlarged k times. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const FARTHEST = 0.02;
export const NEAREST = 8;
/** Room that is kept round a drawing that is shown whole, px; it has white of its own, and the zoom control stands below it. */
const SIDE = 8;
const FOOT = 44;
/** A small drawing is shown whole at its own size and no larger than this. */
const LARGEST_WHOLE = 1.25;

/** The camera that shows the whole drawing in the middle of the room it has. */
export function wholeInView(drawing: Size, stage: Size): Camera {
  const room = { width: Math.max(1, stage.width - 2 * SIDE), height: Math.max(1, stage.height - SIDE - FOOT) };
  const k = within(Math.min(room.width / drawing.width, room.height / drawing.height, LARGEST_WHOLE));
  return { k, x: (stage.width - drawing.width * k) / 2, y: SIDE + (room.height - drawing.height * k) / 2 };
}

/** How much larger a drawing could be shown before it is, so that it does not breathe with every change. */
const SLACK = 1.3;

/**
 * The camera that shows the whole drawing and moves one point of it no further than it must. It goes further off where there is no other way, and nearer only
 * where much room is left. `at` is the point, px of the drawing, and `screen` where it stood.
 */
export function wholeAround(camera: Camera, drawing: Size, stage: Size, at: Point, screen: Point): Camera {
  const fit = wholeInView(drawing, stage).k;
  const k = fit < camera.k || fit > camera.k * SLACK ? fit : camera.k;
  const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));
  return {
    k,
    x: between(screen.x - at.x * k, SIDE, stage.width - SIDE - drawing.width * k),
    y: between(screen.y - at.y * k, SIDE, stage.height - FOOT - drawing.height * k),
  };
}

/** The camera at another enlargement, with the same point in the middle of the stage. */
export function enlarged({ x, y, k }: Camera, to: number, stage: Size): Camera {
  const wanted = within(to);
  const [cx, cy] = [stage.width / 2, stage.height / 2];
  return { k: wanted, x: cx - ((cx - x) / k) * wanted, y: cy - ((cy - y) / k) * wanted };
}

function within(k: number): number {
  return Number.isFinite(k) && k > 0 ? Math.min(NEAREST, Math.max(FARTHEST, k)) : 1;
}

/** The room on the stage that is not covered, px of the screen. */
function uncovered(stage: Size): Box {
  return { left: ROUND, top: ROUND, right: stage.width - ROUND, bottom: stage.height - FOOT };
}

/** What is brought into view does not touch the border of the stage, px of the screen. */
const ROUND = 40;
/** What is looked at closely is not made larger than this. */
const CLOSEST = 2;

/** The camera that shows a box of the drawing too, moved no further than it must; the very same where it was in view. */
export function revealing(camera: Camera, box: Box, stage: Size): Camera {
  const room = uncovered(stage);
  const shift = (low: number, high: number, from: number, to: number): number =>
    high - low > to - from ? (from + to - low - high) / 2 : low < from ? from - low : high > to ? to - high : 0;
  const dx = shift(box.left * camera.k + camera.x, box.right * camera.k + camera.x, room.left, room.right);
  const dy = shift(box.top * camera.k + camera.y, box.bottom * camera.k + camera.y, room.top, room.bottom);
  return dx === 0 && dy === 0 ? camera : { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** The camera that looks at a box of the drawing from as near as shows all of it. */
export function closeTo(box: Box, stage: Size): Camera {
  const room = uncovered(stage);
  const [width, height] = [Math.max(1, room.right - room.left), Math.max(1, room.bottom - room.top)];
  const k = within(Math.min(width / Math.max(1, box.right - box.left), height / Math.max(1, box.bottom - box.top), CLOSEST));
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return { k, x: room.left + width / 2 - cx * k, y: room.top + height / 2 - cy * k };
}
