import type { Casus } from '../../shared/model/records.ts';
import type { Focus } from '../../shared/rules/focus.ts';
import { targetsOf } from './aiming.ts';
import { listOfKind } from './chosen.ts';
import type { Chosen } from './chosen.ts';
import { choosing } from './gesture.ts';
import type { Gesture } from './gesture.ts';

/** Of what is chosen, what the casus still has; the very same list where all of it is there. */
export function stillThere(casus: Casus, chosen: Chosen): Chosen {
  const left = chosen.filter(({ kind, id }) => (casus[listOfKind[kind]] as readonly { readonly id: string }[]).some((it) => it.id === id));
  return left.length === chosen.length ? chosen : left;
}

/** What the hand is still in the middle of, where a colleague may have taken somebody away: nothing, where that was a member or who is named. */
export function stillBegun(casus: Casus, gesture: Gesture): Gesture {
  const isThere = (id: string): boolean => [...casus.persons, ...casus.households, ...casus.involved].some((it) => it.id === id);
  if (gesture.is === 'naming') return isThere(gesture.id) ? gesture : choosing;
  if (gesture.is !== 'aiming') return gesture;
  if (!gesture.members.every(isThere)) return choosing;
  const targets = targetsOf(gesture.given);
  const against = targets.filter(isThere);
  return against.length === targets.length ? gesture : { ...gesture, given: { ...gesture.given, against } };
}

/** What is still seen alone; undefined where nothing of it is left, so that the rest does not stay faded around nobody. */
export function stillSeen(casus: Casus, focus: Focus | undefined): Focus | undefined {
  if (focus === undefined) return undefined;
  if ('hypothesis' in focus) return casus.hypotheses.some(({ slot }) => slot === focus.hypothesis) ? focus : undefined;
  if ('perspective' in focus) return casus.persons.some(({ id }) => id === focus.perspective) ? focus : undefined;
  const records = stillThere(casus, focus.records);
  return records === focus.records ? focus : records.length === 0 ? undefined : { records };
}
