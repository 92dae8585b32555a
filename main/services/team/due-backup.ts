import type { Backup } from '../../../shared/bridge/questions/team.ts';
import { read, write, type ReadHandle } from '../store/handles.ts';
import { metaOf, setMeta, stampOf } from '../store/meta.ts';
import type { BackupKind } from './backup-files.ts';
import { dayOf, makeBackup } from './backups.ts';
import type { OpenTeam } from './open-team.ts';
import { outlived } from './prune.ts';

const AFTER_CHANGE = 15 * 60_000;
/** How long one program has for a backup before another one may try, ms. */
const CLAIM = 5 * 60_000;

/**
 * Makes a backup if it is time for one: the first change of a day, or a quarter of an hour after the last one if anything changed since. Of
 * all programs that have the file open one does it. Asked about once a minute; undefined where there is nothing to do. Refuses like `makeBackup`.
 */
export function dueBackup(team: OpenTeam): Backup | undefined {
  if (team.why !== undefined) return undefined;
  const now = team.station.now();
  // What a deleted casus is in goes only after a newer backup.
  const late = outlived(team).length > 0;
  if (!late && read(team.file, (handle) => dueKind(handle, now)) === undefined) return undefined;
  const kind = write(team.file, (handle) => {
    const due = late ? 'daily' : dueKind(handle, now);
    const claimed = now - Number(metaOf(handle, 'backup.claim') ?? 0);
    if (due === undefined || (claimed >= 0 && claimed < CLAIM)) return undefined;
    setMeta(handle, 'backup.claim', now);
    return due;
  });
  return kind && makeBackup(team, kind);
}

/** When the last backup of a file was made; null where there is none yet. */
export function lastBackup(handle: ReadHandle): number | null {
  const at = metaOf(handle, 'backup.at');
  return at === undefined ? null : Number(at);
}

function dueKind(handle: ReadHandle, now: number): BackupKind | undefined {
  const changed = metaOf(handle, 'backup.stamp') !== stampOf(handle);
  const newDay = metaOf(handle, 'backup.day') !== dayOf(now);
  if (changed && newDay) return 'daily';
  const since = now - (lastBackup(handle) ?? 0);
  if (changed && (since < 0 || since >= AFTER_CHANGE)) return 'change';
  return undefined;
}
