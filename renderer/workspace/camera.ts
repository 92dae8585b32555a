import { overlap } from '../../shared/geometry/box.ts';
import type { Box } from '../../shared/geometry/box.ts';
import { within } from '../../shared/geometry/boxes.ts';

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

/** The stage on which a drawing stands, px of the screen, and what lies over it or will. */
export interface Stage extends Size {
  /** How much of it the inspector takes when it opens, at the right and at the foot; nothing while that is open. */
  readonly opening: Size;
  /** How much of it something lies over, at the right. */
  readonly covered: number;
}

/** The corner at the bottom right in which the zoom control lies: how much of it that takes, px of the screen. */
const CONTROL = { side: 176, foot: 48 } as const;

/** Where the zoom control lies, and where it will lie when the inspector opens. */
export function zoomControls({ width, height, opening, covered }: Stage, later = true): readonly Box[] {
  const at = (right: number, bottom: number): Box => ({ left: right - CONTROL.side, top: bottom - CONTROL.foot, right, bottom });
  const now = at(width - covered, height);
  return later ? [now, at(width - opening.width, height - opening.height)] : [now];
}

/** Where on the stage a box of the drawing lies. */
export function onStage({ left, top, right, bottom }: Box, { x, y, k }: Camera): Box {
  return { left: left * k + x, top: top * k + y, right: right * k + x, bottom: bottom * k + y };
}

export const FARTHEST = 0.02;
export const NEAREST = 8;

/** The camera at another enlargement, with the same point in the middle of the stage. */
export function enlarged({ x, y, k }: Camera, to: number, stage: Size): Camera {
  const wanted = scaleNear(to);
  const [cx, cy] = [stage.width / 2, stage.height / 2];
  return { k: wanted, x: cx - ((cx - x) / k) * wanted, y: cy - ((cy - y) / k) * wanted };
}

/** The nearest scale that a camera can have; 1 for none at all. */
export function scaleNear(k: number): number {
  return Number.isFinite(k) && k > 0 ? Math.min(NEAREST, Math.max(FARTHEST, k)) : 1;
}

/** What is brought into view keeps this far from the border of the stage, px of the screen. */
const ROUND = 40;
/** What keeps this far from it is in view and stays where it is. */
const SEEN = 8;
/** What is looked at closely is not made larger than this. */
const CLOSEST = 2;

/** The room on the stage that nothing lies over, `round` px from its borders. */
function uncovered({ width, height, covered }: Stage, round: number): Box {
  return { left: round, top: round, right: width - covered - round, bottom: height - round };
}

/** The camera that shows a box of the drawing too, moved no further than it must; the very same where it was in view. */
export function revealing(camera: Camera, box: Box, stage: Stage): Camera {
  const at = onStage(box, camera);
  if (within(at, uncovered(stage, SEEN)) && !zoomControls(stage, false).some((control) => overlap(at, control))) return camera;
  const room = uncovered(stage, ROUND);
  const shift = (low: number, high: number, from: number, to: number): number =>
    high - low > to - from ? (from + to - low - high) / 2 : low < from ? from - low : high > to ? to - high : 0;
  return {
    ...camera,
    x: camera.x + shift(at.left, at.right, room.left, room.right),
    y: camera.y + shift(at.top, at.bottom, room.top, Math.min(room.bottom, stage.height - CONTROL.foot)),
  };
}

/** Whether a box of the drawing can be seen as large as it is shown now. */
export function fits({ left, top, right, bottom }: Box, { k }: Camera, stage: Stage): boolean {
  const room = uncovered(stage, SEEN);
  return (right - left) * k <= room.right - room.left && (bottom - top) * k <= room.bottom - room.top;
}

/** The camera that looks at a box of the drawing from as near as shows all of it. */
export function closeTo(box: Box, stage: Stage): Camera {
  const room = uncovered(stage, ROUND);
  const [width, height] = [Math.max(1, room.right - room.left), Math.max(1, room.bottom - room.top)];
  const k = scaleNear(Math.min(width / Math.max(1, box.right - box.left), height / Math.max(1, box.bottom - box.top), CLOSEST));
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return { k, x: room.left + width / 2 - cx * k, y: room.top + height / 2 - cy * k };
}
