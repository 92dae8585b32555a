import { useEffect } from 'react';
import type { RefObject } from 'react';

/**
 * Marks the stage `data-adding` while a key is held with which a press chooses somebody beside who is chosen: what lies on the drawing for the hand
 * steps aside, so that the press comes to who stands under it.
 */
export function useAdding(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const put = (adding: boolean): void => void stage.current?.toggleAttribute('data-adding', adding);
    const heed = ({ shiftKey, ctrlKey, metaKey }: KeyboardEvent | PointerEvent): void => put(shiftKey || ctrlKey || metaKey);
    const gone = (): void => put(false);
    document.addEventListener('keydown', heed, true);
    document.addEventListener('keyup', heed, true);
    document.addEventListener('pointermove', heed, true);
    window.addEventListener('blur', gone);
    return () => {
      document.removeEventListener('keydown', heed, true);
      document.removeEventListener('keyup', heed, true);
      document.removeEventListener('pointermove', heed, true);
      window.removeEventListener('blur', gone);
    };
  }, [stage]);
}
