import { Refusal } from '../../../shared/bridge/refusals.ts';
import { reach, write } from '../store/handles.ts';
import { makeBackup } from './backups.ts';
import { sizeOf } from './on-disk.ts';
import type { OpenTeam } from './open-team.ts';

/** How many bytes a file took before and after. */
export interface Compacted {
  readonly before: number;
  readonly after: number;
}

/**
 * Puts what belongs together side by side in the file again, after a backup of it. SQLite does so in place, with a journal: a crash leaves the file
 * as it was, and colleagues who have it open notice nothing but a wait. Refuses like `write`.
 */
export function compact(team: OpenTeam): Compacted {
  if (team.why !== undefined) throw new Refusal('read-only', 'The file was opened for reading.');
  makeBackup(team, 'before');
  const before = sizeOf(team.path) ?? 0;
  write(team.file, (handle) => handle.sql(`INSERT INTO search (search) VALUES ('optimize')`).run());
  reach(team.file, () => team.file.db.exec('VACUUM'));
  return { before, after: sizeOf(team.path) ?? 0 };
}
