import { join } from 'node:path';
import { ringPath } from '../keys/ring.ts';
import { copyOf } from '../keys/sidecar-file.ts';
import { read } from '../store/handles.ts';
import { backupFiles, backupFolder, namesIn, ofHalfMade, type BackupFile, type BackupKind } from './backup-files.ts';
import { keptFiles } from './kept-files.ts';
import { discard, modifiedAt } from './on-disk.ts';
import type { OpenTeam } from './open-team.ts';

/** How many backups of each kind stay. */
const most: Readonly<Record<BackupKind, number>> = { change: 8, daily: 30, before: 10, asked: 10 };

/** How long a casus that was deleted is still in backups at most, ms. */
export const TERM = 30 * 24 * 60 * 60_000;

/** How long a backup that is half made may still be somebody's work, ms. */
const STALE = 60 * 60_000;

/**
 * Takes away the backups of which there are newer ones enough, what a deleted casus is in after its term, and what a program that was killed left
 * half made. Whoever calls has just made and checked `made`, which stays also where the clock says that it is the oldest.
 */
export function prune(team: OpenTeam, made: Pick<BackupFile, 'path'>): void {
  const files = backupFiles(team.path);
  for (const it of [...surplus(files), ...outlived(team)]) if (it.path !== made.path) discardWithKeys(it.path);
  for (const left of halfMade(team.path, made)) discard(left);
}

/** Both times come from the disk, so clocks need not agree. */
function halfMade(path: string, made: Pick<BackupFile, 'path'>): readonly string[] {
  const folder = backupFolder(path);
  const names = namesIn(folder);
  const now = modifiedAt(made.path) ?? 0;
  return names
    .filter((name) => {
      const backup = ofHalfMade(name);
      return backup !== undefined && !names.includes(backup);
    })
    .map((name) => join(folder, name))
    .filter((left) => now - (modifiedAt(left) ?? Infinity) > STALE);
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
