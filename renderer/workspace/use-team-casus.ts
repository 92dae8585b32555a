import { useEffect, useRef, useState } from 'react';
import { ask } from '../bridge.ts';
import { drawnAs, placesKept } from './places-kept.ts';
import type { PlacesKept, Wish } from './places-kept.ts';
import { notOpen, workOn } from './team-casus.ts';
import type { TeamCasus, TeamCasusHand } from './team-casus.ts';

/** A casus of the team as it is on this screen, and what can be done with it. */
export interface OpenCasus {
  readonly casus: TeamCasus;
  /** Absent until it is open. */
  readonly hand: TeamCasusHand | undefined;
  /** Where everything of it stood; absent until it is open. */
  readonly places: PlacesKept | undefined;
}

/** Opens the casus with this handle, to be drawn like this first, for as long as the screen shows it. A window that closes while something is unsaved asks first. */
export function useTeamCasus(handle: string, wish: Wish): OpenCasus {
  const first = useRef(wish);
  const [open, setOpen] = useState<OpenCasus>({ casus: notOpen, hand: undefined, places: undefined });
  useEffect(() => {
    let now = notOpen;
    const places = placesKept(handle, ask, () => now);
    const tell = (casus: TeamCasus): void => {
      now = casus;
      setOpen({ casus, hand, places });
    };
    const hand = workOn(handle, { ask, now: Date.now, newId: () => crypto.randomUUID(), drawn: drawnAs(first.current) }, tell);
    return hand.leave;
  }, [handle]);

  const { editing } = open.casus;
  const unsaved = editing !== undefined && (editing.edits.some(({ state }) => state === 'new') || editing.clashes.length > 0);
  useEffect(() => {
    if (!unsaved) return;
    const stay = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [unsaved]);
  return open;
}
