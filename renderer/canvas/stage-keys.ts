import { useEffect } from 'react';
import { chordOf, type Chord } from '../workspace/chords.ts';
import { placeOf } from '../workspace/key-place.ts';
import type { CameraHand } from './camera-hand.ts';

/** What each key does to the camera. Plain arrows walk through the family. */
const keys: Readonly<Record<Chord, (hand: CameraHand) => void>> = {
  '+': (hand) => hand.closer(),
  '-': (hand) => hand.farther(),
  '0': (hand) => hand.whole(),
  'Alt+←': (hand) => hand.shift(-1, 0),
  'Alt+→': (hand) => hand.shift(1, 0),
  'Alt+↑': (hand) => hand.shift(0, -1),
  'Alt+↓': (hand) => hand.shift(0, 1),
};

/** Lets the camera's keys work while the drawing has focus, or nothing has. */
export function useStageKeys(hand: CameraHand | undefined): void {
  useEffect(() => {
    if (hand === undefined) return undefined;
    const press = (event: KeyboardEvent): void => {
      const act = keys[chordOf(event)];
      if (act === undefined || placeOf(event.target) === undefined || document.querySelector('[role=dialog]') !== null) return;
      if (event.shiftKey && event.code === 'Digit0') return;
      event.preventDefault();
      act(hand);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [hand]);
}
