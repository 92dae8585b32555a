import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { D3ZoomEvent } from 'd3-zoom';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { enlarged, FARTHEST, NEAREST, wholeInView } from '../workspace/camera.ts';
import type { Camera, Size } from '../workspace/camera.ts';

/** One press of plus or minus. */
const STEP = 1.25;
/** One press of an arrow, px. */
const SHIFT = 64;

/** The hand on the drawing: wheel, pinch, drag and keys all move one camera. */
export interface CameraHand {
  readonly closer: () => void;
  readonly farther: () => void;
  readonly actual: () => void;
  readonly whole: () => void;
  readonly shift: (dx: number, dy: number) => void;
  /** Tells that the drawing or the stage has another size: a drawing that was shown whole stays whole. */
  readonly resize: () => void;
  readonly leave: () => void;
}

/** Lays hands on a stage: moves the sheet in it, and tells the percentage after each move. */
function takeStage(stage: HTMLElement, sheet: HTMLElement, drawing: () => Size, tell: (percent: number) => void): CameraHand {
  let camera: Camera = { x: 0, y: 0, k: 1 };
  let stayWhole = true;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([FARTHEST, NEAREST])
    .on('zoom', ({ transform: { x, y, k }, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      camera = { x, y, k };
      if (sourceEvent !== null) stayWhole = false;
      sheet.classList.toggle('gliding', sourceEvent === null && sheet.style.transform !== '');
      sheet.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
      tell(Math.round(k * 100));
    });
  const selection = select(stage);
  selection.call(behaviour).on('dblclick.zoom', null);

  const size = (): Size => ({ width: stage.clientWidth, height: stage.clientHeight });
  const move = ({ x, y, k }: Camera): void => {
    if (stage.clientWidth > 0) behaviour.transform(selection, zoomIdentity.translate(x, y).scale(k));
  };
  const byHand = (to: Camera): void => {
    stayWhole = false;
    move(to);
  };
  const whole = (): void => {
    stayWhole = true;
    move(wholeInView(drawing(), size()));
  };
  return {
    whole,
    closer: () => byHand(enlarged(camera, camera.k * STEP, size())),
    farther: () => byHand(enlarged(camera, camera.k / STEP, size())),
    actual: () => byHand(enlarged(camera, 1, size())),
    shift: (dx, dy) => byHand({ ...camera, x: camera.x - dx * SHIFT, y: camera.y - dy * SHIFT }),
    resize: () => {
      if (stayWhole) whole();
    },
    leave: () => void selection.on('.zoom', null),
  };
}

/** The hand on this stage, once it stands, and how large the drawing is shown. */
export function useCamera(stage: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>, { width, height }: Size) {
  const [percent, setPercent] = useState(100);
  const [hand, setHand] = useState<CameraHand>();
  const drawing = useRef<Size>({ width, height });

  useEffect(() => {
    if (stage.current === null || sheet.current === null) return undefined;
    const taken = takeStage(stage.current, sheet.current, () => drawing.current, setPercent);
    const watch = new ResizeObserver(() => taken.resize());
    watch.observe(stage.current);
    // The first look is made by the observer, which always tells the size that it begins with.
    setHand(taken);
    return () => {
      watch.disconnect();
      taken.leave();
    };
  }, [stage, sheet]);

  useLayoutEffect(() => {
    drawing.current = { width, height };
    hand?.resize();
  }, [hand, width, height]);

  return { percent, hand };
}
