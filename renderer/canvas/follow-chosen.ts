import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { boundsOf } from '../../shared/geometry/box.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import { afterPaint } from '../workspace/after-paint.ts';
import type { Drawn } from '../workspace/draft.ts';
import { useEditor } from '../workspace/editor.ts';
import { standing } from '../workspace/stands.ts';
import type { CameraHand } from './camera-hand.ts';

/**
 * Brings who was chosen last into view, no further than needed and once; who is new, as soon as they stand somewhere. Of several who were chosen at once all are
 * brought into view.
 */
export function useFollowChosen(hand: CameraHand | undefined, drawn: Drawn): void {
  const { chosen, reading } = useEditor();
  const stands = useMemo(() => standing(drawn), [drawn]);
  const seen = useRef<{ readonly key: string | undefined; readonly count: number }>({ key: undefined, count: 0 });
  const last = chosen.at(-1);
  const key = last && last.kind !== 'household' ? drawnKey(last) : undefined;
  const { left, top } = drawn.scene.view;
  const beside = reading ? 'hypotheses' : last && 'chosen';
  // On a small screen what opens for who is chosen lies over the paper, which then has the size it had.
  useEffect(() => hand && afterPaint(() => hand.cover(beside)), [hand, beside]);
  useLayoutEffect(() => {
    if (reading) hand?.cover('hypotheses');
  }, [hand, reading]);
  useEffect(() => {
    const before = seen.current;
    if (key === undefined || before.key === key) seen.current = { key, count: chosen.length };
    const together = chosen.length - before.count > 1;
    const box = boundsOf((together ? chosen.map(drawnKey) : [key ?? '']).flatMap((one) => stands.get(one)?.box ?? []));
    if (hand === undefined || key === undefined || box === undefined || before.key === key) return undefined;
    // To know whether they are in view the room must be measured, which takes long before the page is laid out.
    return afterPaint(() => {
      seen.current = { key, count: chosen.length };
      const onSheet = { left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top };
      if (together) hand.revealAll(onSheet);
      else hand.reveal(onSheet);
    });
  }, [hand, key, chosen, stands, left, top]);
}
