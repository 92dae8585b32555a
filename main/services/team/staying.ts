import { existsSync } from 'node:fs';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import { rereadRing } from '../keys/ring.ts';
import { refusalOf } from '../store/faults.ts';
import { read, write } from '../store/handles.ts';
import { leave } from '../store/presence.ts';
import { listedOf } from '../store/team-lists.ts';
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
  // With a share the file goes and its keys with it; that says nothing bad of either.
  if (!existsSync(team.path)) throw new Refusal('share-gone', 'The file cannot be reached.');
  // What can only be read because of its damage or of a newer program may be another file by now.
  const next = openWith(team.path, rereadRing(team.ring), { readOnly: team.why === 'asked' || team.why === 'damaged' }, team.station);
  if (next.state === 'damaged') throw new Refusal('damaged', `The file cannot be used (${next.flaw}).`, next.words);
  adopt(team, next.team);
}

/** Goes on in a file that was just opened at the same path; who sits at the screen stays, as long as the file knows them. */
export function adopt(team: OpenTeam, { file, ring, why, notices }: OpenTeam): void {
  team.file.db.close();
  Object.assign(team, { file, ring, why });
  team.notices.push(...notices);
  if (read(file, (handle) => listedOf(handle, 'members', team.member)) === undefined) team.member = '';
}

/** Opens a file again after something failed for which it was closed, and throws what failed: that tells more than whether this succeeds. */
export function backAfter(team: OpenTeam, fault: unknown): never {
  try {
    reopenTeam(team);
  } catch (other) {
    if (!(other instanceof Refusal)) throw other;
  }
  throw refusalOf(fault);
}
