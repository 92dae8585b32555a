import type { Box, Point } from '../../shared/geometry/box.ts';
import { scaleNear, zoomControls } from './camera.ts';
import type { Camera, Size, Stage } from './camera.ts';

/** What is drawn, px of the sheet: the box that holds all of it, and whether any of it lies in a box. */
export interface Ink {
  readonly box: Box;
  readonly lies: (box: Box) => boolean;
}

/** White that is kept round a drawing that is shown whole, px of the screen. */
export const AIR = 16;
/** A small drawing is shown whole at its own size and no larger than this. */
const LARGEST = 1.25;
/** To stay whole in view when the inspector opens, a drawing is shown this much smaller, and no more. */
const LEAST = 0.9;
/** How much higher what is drawn is put with each step, where it would lie under the zoom control, px of the screen. */
const STEP = 8;
/** So much higher it lies above the control as that lies now; it will lie higher by what the foot of the stage then gives up. */
const CLEAR = 32;

/** The part of the stage in which a drawing is shown whole, px of the screen from its left top, and how much it is enlarged there. */
interface Fit {
  readonly room: Size;
  readonly k: number;
}

const sizeOf = ({ left, top, right, bottom }: Box): Size => ({ width: Math.max(1, right - left), height: Math.max(1, bottom - top) });

function fitIn(ink: Size, room: Size): Fit {
  const within = (length: number): number => Math.max(1, length - 2 * AIR);
  return { room, k: scaleNear(Math.min(within(room.width) / ink.width, within(room.height) / ink.height, LARGEST)) };
}

/** Left of where the inspector will open, where the drawing fits there hardly smaller than on the whole stage; else all of the stage. */
function fitOn(ink: Size, { width, height, opening }: Stage, foot: number): Fit {
  const all = fitIn(ink, { width, height: height - foot });
  const beside = fitIn(ink, { width: width - opening.width, height: height - opening.height - foot });
  return beside.k >= all.k * LEAST ? beside : all;
}

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));

/** The camera of a scale with the drawing as near to a place as all of it stays in the room; `left` and `top` of it, px of the screen. */
function placedIn({ room }: Fit, box: Box, k: number, left: number, top: number): Camera {
  const { width, height } = sizeOf(box);
  return {
    k,
    x: between(left, AIR, room.width - AIR - width * k) - box.left * k,
    y: between(top, AIR, room.height - AIR - height * k) - box.top * k,
  };
}

/** Whether the zoom control lies on nothing of the drawing, now and when the inspector opens. */
function isClear({ x, y, k }: Camera, { lies }: Ink, stage: Stage): boolean {
  return !zoomControls(stage).some(({ left, top, right, bottom }) =>
    lies({ left: (left - x) / k, top: (top - y) / k, right: (right - x) / k, bottom: (bottom - y) / k }),
  );
}

/** The first of some cameras in which the zoom control lies on nothing; the last of them lies above it wholly. */
function firstClear(ink: Ink, stage: Stage, cameras: (foot: number) => Camera): Camera {
  const most = CLEAR + stage.opening.height;
  let foot = 0;
  while (foot < most && !isClear(cameras(foot), ink, stage)) foot = Math.min(most, foot + STEP);
  return cameras(foot);
}

/**
 * The camera that shows all that is drawn, as large as it can be: in the middle of the stage, or as near to it as all of it still lies beside where the inspector
 * will open.
 */
export function wholeInView(ink: Ink, stage: Stage): Camera {
  const { width, height } = sizeOf(ink.box);
  return firstClear(ink, stage, (foot) => {
    const fit = fitOn({ width, height }, stage, foot);
    return placedIn(fit, ink.box, fit.k, (stage.width - width * fit.k) / 2, (stage.height - height * fit.k) / 2);
  });
}

/** How much larger a drawing could be shown before it is, so that it does not breathe with every change. */
const SLACK = 1.3;

/**
 * The camera that shows all that is drawn and moves one point of it no further than it must. It goes further off where there is no other way, and nearer only
 * where much room is left. `at` is the point, px of the sheet, and `screen` where it stood.
 */
export function wholeAround(camera: Camera, ink: Ink, stage: Stage, at: Point, screen: Point): Camera {
  const whole = wholeInView(ink, stage).k;
  const k = whole < camera.k || whole > camera.k * SLACK ? whole : camera.k;
  const { box } = ink;
  const [left, top] = [screen.x - (at.x - box.left) * k, screen.y - (at.y - box.top) * k];
  return firstClear(ink, stage, (foot) => placedIn(fitOn(sizeOf(box), stage, foot), box, k, left, top));
}
