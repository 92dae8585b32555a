import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import type { Box, Point } from '../../shared/geometry/box.ts';
import { placeOf } from '../workspace/key-place.ts';
import type { CameraHand } from './camera-hand.ts';

export interface HandKeys {
  readonly closeUp: () => void;
  /** Opens what can be done, at a place on the screen. */
  readonly menu: (screen: Point) => void;
  /** Around all that is chosen, px of the sheet. */
  readonly box: Box | undefined;
  readonly camera: CameraHand | undefined;
}

/** The keys that do what the right button and a long press do: the menu of what is chosen, and looking at it from near. */
export function useHandKeys(stage: RefObject<HTMLElement | null>, { closeUp, menu, box, camera }: HandKeys): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const place = stage.current;
    if (
      place === null ||
      (placeOf(event.target) !== 'drawing' && placeOf(event.target) !== 'nowhere') ||
      document.querySelector('[role=dialog]')
    )
      return;
    const wantsMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    const wantsNear = event.code === 'Digit0' && event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!wantsMenu && !(wantsNear && box)) return;
    event.preventDefault();
    if (!wantsMenu) return closeUp();
    const { left, top, width, height } = place.getBoundingClientRect();
    const { x, y, k } = camera?.now() ?? { x: 0, y: 0, k: 1 };
    const at = box ? { x: left + x + box.right * k, y: top + y + box.bottom * k } : { x: left + width / 2, y: top + height / 2 };
    menu({ x: Math.min(left + width, Math.max(left, at.x)), y: Math.min(top + height, Math.max(top, at.y)) });
    return undefined;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
