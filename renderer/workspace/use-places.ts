import { useEffect, useRef } from 'react';
import type { Casus } from '../../shared/model/records.ts';
import type { Drawing } from './drawing.ts';
import { placed } from './drawn-before.ts';
import type { PlacesKept, Wish } from './places-kept.ts';

/** How long a drawing stands before it is kept, ms: not every step of a busy hand is written. */
const REST = 2000;
/** How long keeping it may wait for a moment in which nothing else is done, ms. */
const IDLE = 1000;

/** Keeps where everything stands once the drawing is finished and rests, and when the casus is left. */
export function usePlaces(places: PlacesKept | undefined, casus: Casus | undefined, wish: Wish, { drawn, of, busy }: Drawing): void {
  const due = useRef<() => boolean>(undefined);
  useEffect(() => {
    if (places === undefined || casus === undefined || busy || drawn === undefined || of !== casus) return undefined;
    const keep = (): boolean => places.keep(casus, wish, placed(drawn));
    due.current = keep;
    let idle: number | undefined;
    const rest = setInterval(() => {
      idle = requestIdleCallback(() => keep() && done(), { timeout: IDLE });
    }, REST);
    const stop = (): void => {
      clearInterval(rest);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
    const done = (): void => {
      stop();
      due.current = undefined;
    };
    return stop;
  }, [places, casus, wish, drawn, of, busy]);
  useEffect(() => () => void due.current?.(), []);
}
