import type { Box } from '../../shared/geometry/box.ts';
import type { Camera, Size, Stage } from '../workspace/camera.ts';
import type { Drawn } from '../workspace/draft.ts';
import { inkOf, liesIn } from '../workspace/ink.ts';

/** No larger than this, px of the screen. */
const LARGEST = { width: 192, height: 112 };
/** What lies round the map in its frame: white, and the button beside it. */
const FRAME = { width: 52, height: 18 };
/** From the border of the stage. */
const INSET = 12;

/** How large the map of a part of the plane is, px of the screen, and how much smaller than that part. */
export function sizeOfMap({ left, top, right, bottom }: Box): Size & { readonly k: number } {
  const [width, height] = [right - left, bottom - top];
  const k = Math.min(LARGEST.width / width, LARGEST.height / height);
  return { width: width * k, height: height * k, k };
}

export type Corner = 'bottom-left' | 'top-left' | 'top-right';

/** A corner, and whether nothing of the drawing lies there. */
export interface MapPlace {
  readonly corner: Corner;
  readonly free: boolean;
}

/** The corner of the stage in which a map lies on nothing of a drawing: where it lies, if it can stay. It stays too where there is none. */
export function placeOfMap(drawn: Drawn, { x, y, k }: Camera, stage: Stage, now: Corner): MapPlace {
  const { view } = drawn.scene;
  const map = sizeOfMap(view);
  const [width, height] = [map.width + FRAME.width + INSET, map.height + FRAME.height + INSET];
  const end = stage.width - stage.opening.width;
  const places: Readonly<Record<Corner, readonly [number, number]>> = {
    'bottom-left': [0, stage.height - height],
    'top-left': [0, 0],
    'top-right': [end - width, 0],
  };
  const free = ([left, top]: readonly [number, number]): boolean =>
    !liesIn(inkOf(drawn), {
      left: (left - x) / k + view.left,
      top: (top - y) / k + view.top,
      right: (left + width - x) / k + view.left,
      bottom: (top + height - y) / k + view.top,
    });
  const corner = ([now, 'bottom-left', 'top-left', 'top-right'] as const).find((it) => free(places[it]));
  return { corner: corner ?? now, free: corner !== undefined };
}
