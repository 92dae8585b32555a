import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { CameraHand } from './camera-hand.ts';

/** What each key does to the camera, by the name that the keyboard gives it. */
const keys: Readonly<Record<string, (hand: CameraHand) => void>> = {
  '+': (hand) => hand.closer(),
  '=': (hand) => hand.closer(),
  '-': (hand) => hand.farther(),
  '0': (hand) => hand.actual(),
  f: (hand) => hand.whole(),
  F: (hand) => hand.whole(),
  ArrowLeft: (hand) => hand.shift(-1, 0),
  ArrowRight: (hand) => hand.shift(1, 0),
  ArrowUp: (hand) => hand.shift(0, -1),
  ArrowDown: (hand) => hand.shift(0, 1),
};

/** Lets the camera's keys work while the drawing has focus, or nothing has. */
export function useStageKeys(stage: RefObject<HTMLElement | null>, hand: CameraHand | undefined): void {
  useEffect(() => {
    if (hand === undefined) return undefined;
    const press = (event: KeyboardEvent): void => {
      const free = event.target === document.body || event.target === stage.current;
      const act = keys[event.key];
      if (!free || act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act(hand);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [stage, hand]);
}
