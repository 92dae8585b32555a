import type { Answer } from '../../shared/bridge/api.ts';
import { ask } from '../bridge.ts';
import { useAnswered } from './answered.ts';
import type { Answered } from './answered.ts';

/** The team's own lists. */
export type TeamLists = Answer<'lists.read'>;

/** The team's lists, read again whenever the stamp of the file grows. */
export function useTeamLists(stamp: number): Answered<TeamLists> {
  return useAnswered(stamp, () => ask('lists.read', {}));
}
