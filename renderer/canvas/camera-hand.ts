import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { D3ZoomEvent } from 'd3-zoom';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { enlarged, FARTHEST, NEAREST, wholeInView } from '../workspace/camera.ts';
import type { Camera, Size } from '../workspace/camera.ts';

/** One press of plus or minus. */
const STEP = 1.25;
/** One press of an arrow, px. */
const SHIFT = 64;

/** The hand on the drawing: wheel, pinch, drag and keys all move one camera. */
export interface CameraHand {
  readonly percent: number;
  readonly closer: () => void;
  readonly farther: () => void;
  readonly actual: () => void;
  readonly whole: () => void;
  readonly shift: (dx: number, dy: number) => void;
}

/** Puts the camera on a stage and moves the sheet in it; a drawing that was shown whole stays whole when it or the window changes. */
export function useCamera(stage: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>, drawing: Size): CameraHand {
  const [percent, setPercent] = useState(100);
  const camera = useRef<Camera>({ x: 0, y: 0, k: 1 });
  const stayWhole = useRef(true);
  const move = useRef<(to: Camera) => void>(() => undefined);

  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return undefined;
    const behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([FARTHEST, NEAREST])
      .on('zoom', ({ transform: { x, y, k }, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        camera.current = { x, y, k };
        if (sourceEvent !== null) stayWhole.current = false;
        sheet.current?.classList.toggle('gliding', sourceEvent === null && sheet.current.style.transform !== '');
        if (sheet.current) sheet.current.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
        setPercent(Math.round(k * 100));
      });
    const selection = select(element);
    selection.call(behaviour).on('dblclick.zoom', null);
    move.current = ({ x, y, k }) => void selection.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k));
    return () => {
      selection.on('.zoom', null);
      move.current = () => undefined;
    };
  }, [stage, sheet]);

  const { width, height } = drawing;
  const whole = useCallback(() => {
    const size = sizeOf(stage.current);
    stayWhole.current = true;
    if (size) move.current(wholeInView({ width, height }, size));
  }, [stage, width, height]);

  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => stayWhole.current && whole());
    watch.observe(element);
    return () => watch.disconnect();
  }, [stage, whole]);

  useLayoutEffect(() => {
    if (stayWhole.current) whole();
  }, [whole]);

  const enlarge = useCallback(
    (by: (k: number) => number) => {
      const size = sizeOf(stage.current);
      stayWhole.current = false;
      if (size) move.current(enlarged(camera.current, by(camera.current.k), size));
    },
    [stage],
  );

  return {
    percent,
    whole,
    closer: useCallback(() => enlarge((k) => k * STEP), [enlarge]),
    farther: useCallback(() => enlarge((k) => k / STEP), [enlarge]),
    actual: useCallback(() => enlarge(() => 1), [enlarge]),
    shift: useCallback((dx, dy) => {
      stayWhole.current = false;
      const { x, y, k } = camera.current;
      move.current({ k, x: x - dx * SHIFT, y: y - dy * SHIFT });
    }, []),
  };
}

function sizeOf(element: HTMLElement | null): Size | undefined {
  if (element === null || element.clientWidth === 0) return undefined;
  return { width: element.clientWidth, height: element.clientHeight };
}
