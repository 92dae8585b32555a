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

/** The camera at another enlargement, with the same point in the middle of the stage. */
export function enlarged({ x, y, k }: Camera, to: number, stage: Size): Camera {
  const wanted = within(to);
  const [cx, cy] = [stage.width / 2, stage.height / 2];
  return { k: wanted, x: cx - ((cx - x) / k) * wanted, y: cy - ((cy - y) / k) * wanted };
}

function within(k: number): number {
  return Number.isFinite(k) && k > 0 ? Math.min(NEAREST, Math.max(FARTHEST, k)) : 1;
}
