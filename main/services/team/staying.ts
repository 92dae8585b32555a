import { Refusal } from '../../../shared/bridge/refusals.ts';
import { rereadRing } from '../keys/ring.ts';
import { write } from '../store/handles.ts';
import { leave } from '../store/presence.ts';
import { openWith } from './opening.ts';
import type { OpenTeam } from './open-team.ts';

/** Lets a file go; whoever was present in it is no longer. It can be called again. */
export function closeTeam(team: OpenTeam): void {
  if (!team.file.db.open) return;
  try {
    if (team.why === undefined) write(team.file, (handle) => leave(handle, team));
  } catch (fault) {
    // A file that cannot be reached any more forgets in time who was present.
    if (!(fault instanceof Refusal)) throw fault;
  } finally {
    team.file.db.close();
  }
}

/**
 * Takes the file that now stands at the path in the place of the one that was replaced, with the keys as they are now. Where it cannot be
 * used the old one stays and this refuses: `share-gone`, `busy`, `unknown-slot` where the slot is gone that opened it, `damaged` with its words.
 */
export function reopenTeam(team: OpenTeam): void {
  const next = openWith(team.path, rereadRing(team.ring), { readOnly: team.why !== undefined }, team.station);
  if (next.state === 'damaged') throw new Refusal('damaged', `The file cannot be used (${next.flaw}).`, next.words);
  team.file.db.close();
  team.file = next.team.file;
  team.ring = next.team.ring;
  team.notices.push(...next.team.notices);
}
