import { useEffect, useRef } from 'react';
import { boundsOf } from '../../shared/geometry/box.ts';
import { litAround, litBy } from '../../shared/rules/focus.ts';
import { afterPaint } from '../workspace/after-paint.ts';
import type { Drawn } from '../workspace/draft.ts';
import { useEditor } from '../workspace/editor.ts';
import { standing } from '../workspace/stands.ts';
import { slotOf } from '../workspace/touching.ts';
import type { CameraHand } from './camera-hand.ts';

/** While the hypotheses stand beside the drawing: brings all that one of them lights into view, no further than needed and once, when it is seen alone. */
export function useFollowLit(hand: CameraHand | undefined, drawn: Drawn): void {
  const { casus, focus, reading } = useEditor();
  const slot = reading ? slotOf(focus) : undefined;
  const seen = useRef<number>(undefined);
  useEffect(() => {
    if (slot === undefined || hand === undefined) {
      seen.current = slot;
      return undefined;
    }
    if (seen.current === slot) return undefined;
    return afterPaint(() => {
      seen.current = slot;
      const lit = (drawn.diagram === 'genogram' ? litBy : litAround)(casus, { hypothesis: slot });
      const box = boundsOf([...standing(drawn)].flatMap(([key, it]) => (lit.has(key) && it.record.kind !== 'household' ? [it.box] : [])));
      const { left, top } = drawn.scene.view;
      if (box) hand.reveal({ left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top });
    });
  }, [hand, slot, drawn, casus]);
}
