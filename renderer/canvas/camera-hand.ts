import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { D3ZoomEvent } from 'd3-zoom';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Box, Point } from '../../shared/geometry/box.ts';
import { closeTo, enlarged, fits, FARTHEST, NEAREST, onStage, revealing } from '../workspace/camera.ts';
import type { Camera, Stage } from '../workspace/camera.ts';
import { wholeAround, wholeInView } from '../workspace/whole-view.ts';
import type { Ink } from '../workspace/whole-view.ts';
import type { Kept } from '../workspace/kept-point.ts';
import { stageOf } from './stage-room.ts';

/** One press of plus or minus. */
const STEP = 1.25;
/** One press of an arrow, px. */
const SHIFT = 64;

/** Where a drawing stands, and on how large a stage. */
export interface Sight {
  readonly camera: Camera;
  readonly stage: Stage;
}

/** The hand on the drawing: wheel, pinch, drag and keys all move one camera. */
export interface CameraHand {
  readonly closer: () => void;
  readonly farther: () => void;
  readonly actual: () => void;
  readonly whole: () => void;
  readonly shift: (dx: number, dy: number) => void;
  /** Tells that the window has another size: a drawing that was shown whole stays whole. */
  readonly resize: () => void;
  /** Tells that something opened beside the stage: nothing is enlarged or shifted, and what is no longer whole in view does not stay so. */
  readonly narrow: () => void;
  /** Tells that only the height of the stage is another: what was shown whole and is no longer is shown whole anew. */
  readonly lower: () => void;
  /**
   * Tells what stands beside the stage: it may lie over the stage, which is as large as it was. What was shown whole is shown whole beside the hypotheses, which
   * stay open while one looks at the drawing, and again when they close.
   */
  readonly cover: (beside: 'chosen' | 'hypotheses' | undefined) => void;
  /** Where the drawing stands now. */
  readonly now: () => Camera;
  /** How large the stage is and what lies over it, px of the screen. */
  readonly stage: () => Stage;
  /** Where the drawing stands on the stage as it was seen last; the very same until it moves or something opens beside it. */
  readonly sight: () => Sight;
  /** Whether all that is drawn is in a sight. */
  readonly seesAll: (sight: Sight) => boolean;
  /** Where it would stand if it were shown whole. */
  readonly wouldBeWhole: () => Camera;
  /** Tells of every move; gives what ends that. */
  readonly watch: (listener: () => void) => () => void;
  /** Follows a drag, px of the screen. */
  readonly pan: (dx: number, dy: number) => void;
  /** Brings a box of the sheet into view, no further than it must. */
  readonly reveal: (box: Box) => void;
  /** Brings a box of the sheet into view as well, and shows the whole drawing where the box is too large for that. */
  readonly revealAll: (box: Box) => void;
  /** Looks at a box of the sheet from near. */
  readonly closeUp: (box: Box) => void;
  /** Puts a point of the sheet in the middle of the stage. */
  readonly centre: (at: Point) => void;
  /**
   * Another drawing lies on the sheet, on which somebody shifted: the camera goes along, so that nothing is seen of it, as far as what was shown whole stays
   * so. Gives how much of the shift it made good, px of the sheet; nothing where it glides to another enlargement.
   */
  readonly steady: (kept: Kept | undefined) => Point;
  readonly leave: () => void;
}

/** Who wants to hear of every move of a camera. */
type Listeners = Set<() => void>;

/** Lays hands on a stage: moves the sheet in it, and tells the percentage after each move. */
function takeStage(stage: HTMLElement, sheet: HTMLElement, drawing: () => Ink, tell: (percent: number) => void): CameraHand {
  let camera: Camera = { x: 0, y: 0, k: 1 };
  let stayWhole = true;
  let atOnce = false;
  let covering: 'chosen' | 'hypotheses' | undefined;
  /** It is shown smaller for as long as something is chosen. */
  let smaller = false;
  let sight: Sight | undefined;
  let lying: Ink | undefined;
  const listeners: Listeners = new Set();
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([FARTHEST, NEAREST])
    // One pointer belongs to the tools; the wheel and two fingers to the camera.
    .filter((event: Event) => event.type === 'wheel' || (event instanceof TouchEvent && event.touches.length > 1))
    .on('zoom', ({ transform: { x, y, k }, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      camera = { x, y, k };
      if (sight) sight = { ...sight, camera };
      if (sourceEvent !== null) stayWhole = false;
      sheet.classList.toggle('gliding', sourceEvent === null && !atOnce && sheet.style.transform !== '');
      sheet.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
      tell(Math.round(k * 100));
      for (const listener of listeners) listener();
    });
  const selection = select(stage);
  selection.call(behaviour).on('dblclick.zoom', null);

  const size = (): Stage => stageOf(stage);
  const move = ({ x, y, k }: Camera): void => {
    if (stage.clientWidth > 0) behaviour.transform(selection, zoomIdentity.translate(x, y).scale(k));
  };
  const moveAtOnce = (to: Camera): void => {
    atOnce = true;
    move(to);
    atOnce = false;
  };
  const byHand = (to: Camera): void => {
    stayWhole = false;
    move(to);
  };
  const reveal = (box: Box): void => {
    const to = revealing(camera, box, size());
    if (to !== camera) byHand(to);
  };
  const whole = (): void => {
    stayWhole = true;
    move(wholeInView(drawing(), size()));
  };
  const isWhole = (ink = drawing(), { width, height, covered } = size(), from = camera): boolean => {
    const { left, top, right, bottom } = onStage(ink.box, from);
    return left >= 0 && top >= 0 && right <= width - covered && bottom <= height;
  };
  const narrow = (): void => {
    if (stayWhole && !isWhole()) {
      if (covering === 'hypotheses') whole();
      else stayWhole = false;
    }
    // Who shows what is seen looks again.
    sight = undefined;
    for (const listener of listeners) listener();
  };
  return {
    whole,
    closer: () => byHand(enlarged(camera, camera.k * STEP, size())),
    farther: () => byHand(enlarged(camera, camera.k / STEP, size())),
    actual: () => byHand(enlarged(camera, 1, size())),
    shift: (dx, dy) => byHand({ ...camera, x: camera.x - dx * SHIFT, y: camera.y - dy * SHIFT }),
    resize: () => {
      sight = undefined;
      lying ??= drawing();
      if (stayWhole) whole();
    },
    now: () => camera,
    stage: size,
    sight: () => (sight ??= { camera, stage: size() }),
    seesAll: (seen) => isWhole(drawing(), seen.stage, seen.camera),
    wouldBeWhole: () => wholeInView(drawing(), size()),
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    pan: (dx, dy) => {
      stayWhole = false;
      moveAtOnce({ ...camera, x: camera.x + dx, y: camera.y + dy });
    },
    reveal,
    revealAll: (box) => {
      if (fits(box, camera, size())) return reveal(box);
      whole();
      smaller = true;
    },
    closeUp: (box) => byHand(closeTo(box, size())),
    centre: ({ x, y }) => {
      const { width, height, covered } = size();
      stayWhole = false;
      moveAtOnce({ ...camera, x: (width - covered) / 2 - x * camera.k, y: height / 2 - y * camera.k });
    },
    steady: (kept) => {
      const before = lying;
      lying = drawing();
      if (kept === undefined) {
        if (stayWhole) whole();
        return { x: 0, y: 0 };
      }
      const { x, y, k } = camera;
      const { at, by } = kept;
      const screen = { x: x + (at.x - by.x) * k, y: y + (at.y - by.y) * k };
      const calm = { k, x: x - by.x * k, y: y - by.y * k };
      const around = wholeAround(camera, lying, size(), at, screen);
      // Also where a hand moved it, as long as all of it was in sight; it is never enlarged then.
      const stays = stayWhole || (before !== undefined && around.k <= k && isWhole(before));
      const to = stays ? around : calm;
      if (to.k !== k) {
        move(to);
        return { x: 0, y: 0 };
      }
      if (to.x !== x || to.y !== y) moveAtOnce(to);
      return { x: (x - to.x) / k, y: (y - to.y) / k };
    },
    narrow,
    lower: () => {
      if (stayWhole && !isWhole()) whole();
      narrow();
    },
    cover: (beside) => {
      if (beside === covering) return;
      const closed = (covering === 'hypotheses' || smaller) && beside === undefined;
      covering = beside;
      if (closed) smaller = false;
      if (closed && stayWhole) whole();
      narrow();
    },
    leave: () => void selection.on('.zoom', null),
  };
}

/** The hand on this stage, once it stands, and how large the drawing is shown. */
export function useCamera(stage: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>, ink: Ink) {
  const [percent, setPercent] = useState(100);
  const [hand, setHand] = useState<CameraHand>();
  const drawing = useRef(ink);

  useEffect(() => {
    if (stage.current === null || sheet.current === null) return undefined;
    const taken = takeStage(stage.current, sheet.current, () => drawing.current, setPercent);
    // What opens beside the paper narrows it and neither enlarges nor shifts the drawing; another window does, and a foot of the paper that grew over it.
    let framed = '';
    let wide = 0;
    const watch = new ResizeObserver(([seen]) => {
      const frame = `${window.innerWidth} ${window.innerHeight}`;
      const width = seen?.contentRect.width ?? wide;
      if (frame !== framed) taken.resize();
      else if (width === wide) taken.lower();
      else taken.narrow();
      framed = frame;
      wide = width;
    });
    watch.observe(stage.current);
    setHand(taken);
    return () => {
      watch.disconnect();
      taken.leave();
    };
  }, [stage, sheet]);

  useLayoutEffect(() => {
    drawing.current = ink;
  }, [ink]);

  // The first look is at all of it, before anybody is brought into view.
  useLayoutEffect(() => hand?.resize(), [hand]);

  return { percent, hand };
}
