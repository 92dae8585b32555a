import { same } from '../../shared/model/same.ts';
import { carried } from './carried.ts';
import type { DraftRequest, Drawn, Placed } from './draft.ts';
import { hushed } from './hushed.ts';
import { meanwhile } from './meanwhile/meanwhile.ts';
import { sceneLookOf } from './scene-look.ts';
import { standsStill } from './stands-still.ts';

/** What is to be drawn, and how. */
export type Wanted = Omit<DraftRequest, 'number' | 'previous' | 'still' | 'recalled'>;

/** How the last question ended. */
export interface Ended {
  readonly wanted: Wanted;
  readonly drawn: Drawn | undefined;
  /** How often the drawing had been asked afresh by then. */
  readonly turn: number;
}

/** What a drawing that changed goes on from: the very same places where it was finished, or those as near as they can be. */
export function fromBefore(
  { casus, ...look }: Wanted,
  { casus: now, ...wish }: Wanted,
  placed: Placed,
  finished: boolean,
): Pick<DraftRequest, 'previous' | 'loose' | 'still'> {
  return finished && standsStill(casus, now) && same(look, wish) ? { still: placed } : carried(placed, casus, now);
}

/** A drawing without its marks: a worker needs only where everything stands. */
export function placed({ diagram, placement }: Drawn): Placed {
  return { diagram, placement } as Placed;
}

/** So many drawings are remembered, so that a step back shows the very same drawing again. */
export const REMEMBERED = 20;

/** Where everything stood when the same casus was drawn in the same way; undefined where nobody remembers. */
export function remembered(drawings: readonly Ended[], { casus, ...wish }: Wanted): Placed | undefined {
  const before = drawings.findLast(({ wanted: { casus: then, ...look }, drawn }) => drawn && same(look, wish) && standsStill(then, casus));
  return before?.drawn && placed(before.drawn);
}

/** The drawing in which the casus was shown last in this way, under whatever change came since; undefined where it was not. */
export function shownBefore(drawings: readonly Ended[], { casus, ...wish }: Wanted): Ended | undefined {
  return drawings.findLast(({ wanted: { casus: then, ...look }, drawn }) => drawn && then.id === casus.id && same(look, wish));
}

/**
 * The lines of the same genogram in another theme, whose words are larger or smaller: they may keep their course wherever nobody moves. Everybody is placed afresh, for
 * the words they stand beside; undefined where it was not drawn in another theme.
 */
export function linesBefore(drawings: readonly Ended[], { casus, ...wish }: Wanted): Placed | undefined {
  const before = drawings.findLast(
    ({ wanted: { casus: then, ...look }, drawn }) => drawn && then === casus && same({ ...look, theme: wish.theme }, wish),
  );
  if (before?.drawn?.diagram !== 'genogram') return undefined;
  const { standing: _, ...placement } = before.drawn.placement;
  return { diagram: 'genogram', placement: { ...placement, persons: [] } };
}

/**
 * The drawing that stood with what can be shown of a change at once; where something else is asked for than a change of the casus as it stood, without what is
 * hidden now.
 */
export function seenMeanwhile({ wanted: before, drawn }: Ended, now: Wanted): Drawn | undefined {
  const [{ casus: was, ...look }, { casus: is, ...wish }] = [before, now];
  const seen = drawn && hushed(drawn, before, now);
  return seen === undefined || was === is || !same(look, wish) ? seen : meanwhile(seen, was, is, sceneLookOf(now));
}
