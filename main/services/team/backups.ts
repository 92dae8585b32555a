import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { Backup } from '../../../shared/bridge/questions/team.ts';
import { rereadRing, ringPath, writeRing, type Ring } from '../keys/ring.ts';
import { connect, type Connection, type DataKey } from '../store/connection.ts';
import { refusalOf } from '../store/faults.ts';
import { read, write } from '../store/handles.ts';
import { setMeta, stampOf } from '../store/meta.ts';
import { versionOf } from '../store/migrate.ts';
import { currentVersion } from '../store/versions/index.ts';
import { backupFiles, backupFolder, newBackupFile, type BackupFile, type BackupKind } from './backup-files.ts';
import { copyInto } from './copy.ts';
import { fittingKey } from './fitting-key.ts';
import { flawOf } from './flaws.ts';
import { discard, flushFolder, renameOver, sizeOf } from './on-disk.ts';
import type { OpenTeam } from './open-team.ts';
import { discardWithKeys, prune } from './prune.ts';

/**
 * Copies an open file, with its keys, into the folder of backups; it gets its name once it was opened again and read whole. Only then may older
 * ones go. Refuses like `reach`, and with `unsound-backup` where the copy cannot be used: older ones stay then.
 */
export function makeBackup(team: OpenTeam, kind: BackupKind): Backup {
  const made = newBackupFile(team.path, kind, team.station.now());
  const part = `${made.path}.part`;
  try {
    mkdirSync(backupFolder(team.path), { recursive: true });
    copyInto(team.file, part);
    const { casussen, stamp } = lookInto(part, team.file.key, true);
    writeRing({ ...rereadRing(team.ring), path: ringPath(made.path) });
    renameOver(part, made.path);
    flushFolder(dirname(made.path));
    if (team.why === undefined && versionOf(team.file) === currentVersion) {
      remember(team, made, stamp);
      prune(team, made);
    }
    return shown(made, casussen);
  } catch (fault) {
    if (sizeOf(made.path) === undefined) discardWithKeys(made.path);
    throw refusalOf(fault);
  } finally {
    discard(part);
  }
}

/**
 * The backups of a team file, newest first; one that does not open with the keys, or is no team file, is not `checked` and can be put back by nobody.
 * Damage further on in one shows only when it is read `wholly`, as it is before it is put back.
 */
export function listBackups(path: string, ring: Ring, wholly = false): Backup[] {
  return backupFiles(path).map((it) => {
    try {
      const key = keyOf(it, ring);
      return key === undefined ? { ...shown(it, 0), checked: false } : shown(it, lookInto(it.path, key, wholly).casussen);
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      return { ...shown(it, 0), checked: false };
    }
  });
}

/** The key of a backup: one that the team file has or had, or one of the keys that lie beside the backup itself. */
export function keyOf({ path }: Pick<BackupFile, 'path'>, ring: Ring): DataKey | undefined {
  try {
    return fittingKey(path, [...ring.keys, ...ring.past]) ?? fittingKey(path, keysBeside(path, ring));
  } catch (fault) {
    throw refusalOf(fault);
  }
}

/** Opens a backup for reading and hands it to the work. Refuses with `unsound-backup` where it is damaged, which `wholly` looks for on every page. */
export function inBackup<T>(path: string, key: DataKey, wholly: boolean, work: (file: Connection) => T): T {
  let file: Connection | undefined;
  try {
    file = connect(path, key, 'read-only');
    if (wholly && flawOf(file) !== undefined) throw unsound();
    return work(file);
  } catch (fault) {
    const refusal = refusalOf(fault);
    throw refusal instanceof Refusal && refusal.kind === 'damaged' ? unsound() : refusal;
  } finally {
    file?.db.close();
  }
}

function unsound(): Refusal {
  return new Refusal('unsound-backup', 'The backup is damaged itself.');
}

function lookInto(path: string, key: DataKey, wholly: boolean): { readonly casussen: number; readonly stamp: number } {
  return inBackup(path, key, wholly, (file) =>
    read(file, (handle) => ({
      casussen: Number(handle.sql('SELECT count(*) FROM casus').pluck().get()),
      stamp: stampOf(handle),
    })),
  );
}

function keysBeside(path: string, ring: Ring): readonly DataKey[] {
  try {
    const own = rereadRing({ ...ring, path: ringPath(path) });
    return [...own.keys, ...own.past];
  } catch (fault) {
    if (fault instanceof Refusal) return [];
    throw fault;
  }
}

function remember({ file, station }: OpenTeam, { at, kind }: BackupFile, stamp: number): void {
  write(file, (handle) => {
    setMeta(handle, 'backup.at', at);
    setMeta(handle, 'backup.stamp', stamp);
    setMeta(handle, 'backup.claim', 0);
    if (kind === 'daily') setMeta(handle, 'backup.day', dayOf(station.now()));
  });
}

/** The day of a moment, as `2026-11-22`. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function shown({ backup, at, kind, path }: BackupFile, casussen: number): Backup {
  return { backup, at, kind, casussen, bytes: sizeOf(path) ?? 0, checked: true };
}
