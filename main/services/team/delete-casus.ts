import type { DeleteReason } from '../../../shared/bridge/questions/casussen.ts';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import { log } from '../store/access-log.ts';
import { findCasus, removeCasus } from '../store/casussen.ts';
import { read, write } from '../store/handles.ts';
import { backupFiles } from './backup-files.ts';
import { inBackup, keyOf, makeBackup } from './backups.ts';
import { keptFiles } from './kept-files.ts';
import type { OpenTeam } from './open-team.ts';
import { discardWithKeys, TERM } from './prune.ts';

/** How a casus is to be deleted. */
export interface Deletion {
  /** The id of the casus in this file. */
  readonly casus: string;
  readonly reason: DeleteReason;
  /** Take it out of the backups too, at once: those in which it is go, after a new one was made and checked. */
  readonly backupsToo: boolean;
}

/**
 * Deletes a casus for good: records, journal, versions and words leave the file, the log says that it was done. Tells until when it still is in backups,
 * ms since 1970; null where it is in none. Refuses with `unknown-casus` and like `write`; where no newer backup can be made the older ones stay until their term.
 */
export function deleteCasus(team: OpenTeam, { casus, reason, backupsToo }: Deletion): { readonly backupsUntil: number | null } {
  const at = team.station.now();
  write(team.file, (handle) => {
    const { number, code } = findCasus(handle, casus);
    removeCasus(handle, number, reason, at);
    log(handle, team, { action: 'delete', code, detail: { reason, 'backups-too': backupsToo } });
  });
  const still = holding(team, casus);
  if (still.length === 0) return { backupsUntil: null };
  if (!backupsToo || !backedUp(team)) return { backupsUntil: at + TERM };
  for (const path of still) discardWithKeys(path);
  return { backupsUntil: null };
}

/** The casus is deleted by now, so a refusal would say what is not true. */
function backedUp(team: OpenTeam): boolean {
  try {
    makeBackup(team, 'asked');
    return true;
  } catch (fault) {
    if (fault instanceof Refusal) return false;
    throw fault;
  }
}

/** The backups in which a casus is, and the files kept by a restore; one that cannot be read may have it. */
function holding({ path, ring }: OpenTeam, casus: string): readonly string[] {
  return [...backupFiles(path), ...keptFiles(path)].filter((it) => mayHold(it.path)).map((it) => it.path);

  function mayHold(copy: string): boolean {
    try {
      const key = keyOf({ path: copy }, ring);
      if (key === undefined) return true;
      return inBackup(copy, key, false, (file) =>
        read(file, (handle) => handle.sql('SELECT 1 FROM casus WHERE id = ?').get(casus) !== undefined),
      );
    } catch {
      return true;
    }
  }
}
