import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CSSProperties } from 'react';
import type { Box, Point } from '../../shared/geometry/box.ts';
import type { CameraHand } from './camera-hand.ts';

/** The camera over what is drawn, and which part of the plane the sheet shows. */
export interface OnPaper {
  readonly camera: CameraHand | undefined;
  readonly view: Box;
}

export const OnPaperContext = createContext<OnPaper>({ camera: undefined, view: { left: 0, top: 0, right: 0, bottom: 0 } });

const silent = (): (() => void) => () => undefined;

/** How much the drawing is enlarged; what divides by it keeps its size on the screen. */
export function useEnlarged(): number {
  const { camera } = useContext(OnPaperContext);
  return useSyncExternalStore(camera?.watch ?? silent, () => camera?.now().k ?? 1);
}

/** How far a frame keeps from what it is about, px of the screen. */
export const OUT = 5;
/** The middle of a handle lies this far outside the frame, and never nearer to the middle of the symbol than it does at 100 %, px of the screen. */
const BESIDE = 2;
const NEAREST = 31;

/** Half of what a handle takes, px of the screen. */
export const HALF = 10.5;
/** A handle may come this far over the edge of a neighbour, px of the screen. */
const OVER = 1.5;
/** In a drawing in which a symbol is smaller than a handle, handles would be all that is seen, px of the screen. */
const LEAST = 21;

/** Whether a handle at a point of the drawing lies beside all these boxes. */
export function liesFree({ x, y }: Point, others: readonly Box[], k: number): boolean {
  const reach = (HALF - OVER) / k;
  return others.every(({ left, top, right, bottom }) => x + reach <= left || x - reach >= right || y + reach <= top || y - reach >= bottom);
}

/** Whether what stands in a box is large enough on the screen to have handles; keys and the menu do the same. */
export function hasRoom({ left, top, right, bottom }: Box, k: number): boolean {
  return Math.max(right - left, bottom - top) * k >= LEAST;
}

/** How far handles stand from the middle of what they belong to, across and up, px of the drawing. */
export function besideOf({ left, top, right, bottom }: Box, k: number): readonly [number, number] {
  const away = (length: number): number => Math.max(length / 2 + (OUT + BESIDE) / k, NEAREST / k);
  return [away(right - left), away(bottom - top)];
}

/** Puts an element of the page at a point of the drawing, with its own size on the screen. */
export function placedAt({ x, y }: Point, { left, top }: Box, k: number): CSSProperties {
  return { left: x - left, top: y - top, transform: `translate(-50%, -50%) scale(${1 / k})` };
}
