import { ringPath } from '../keys/ring.ts';
import { copyOf } from '../keys/sidecar-file.ts';
import { read } from '../store/handles.ts';
import { backupFiles, type BackupFile, type BackupKind } from './backup-files.ts';
import { keptFiles } from './kept-files.ts';
import { discard } from './on-disk.ts';
import type { OpenTeam } from './open-team.ts';

/** How many backups of each kind stay. */
const most: Readonly<Record<BackupKind, number>> = { change: 8, daily: 30, before: 10, asked: 10 };

/** How long a casus that was deleted is still in backups at most, ms. */
export const TERM = 30 * 24 * 60 * 60_000;

/** Takes away the backups of which there are newer ones enough, and what a deleted casus is in after its term. Whoever calls has just made and checked a newer one. */
export function prune(team: OpenTeam): void {
  const files = backupFiles(team.path);
  for (const it of [...surplus(files), ...outlived(team)]) discardWithKeys(it.path);
}

/** The backups that are more than stay of their kind, given newest first. */
export function surplus(files: readonly BackupFile[]): readonly BackupFile[] {
  return files.filter((it) => files.filter((other) => other.kind === it.kind).indexOf(it) >= most[it.kind]);
}

/** Backups and files kept by a restore in which a casus is that was deleted longer ago than the term. */
export function outlived({ path, file, station }: OpenTeam): readonly { readonly path: string; readonly at: number }[] {
  const until = station.now() - TERM;
  const last = read(file, (handle) => handle.sql('SELECT max(at) FROM deleted WHERE at <= ?').pluck().get(until)) as number | null;
  return last === null ? [] : [...backupFiles(path), ...keptFiles(path)].filter((it) => it.at <= last);
}

/** Takes a database away together with its keys. */
export function discardWithKeys(path: string): void {
  discard(path);
  discard(ringPath(path));
  discard(copyOf(ringPath(path)));
}
