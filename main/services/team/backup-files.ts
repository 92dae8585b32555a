import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '../../../shared/bridge/questions/team.ts';
import { codeOf } from '../store/faults.ts';

/** Why a backup was made. */
export type BackupKind = Backup['kind'];

/** A backup as its name tells of it. */
export interface BackupFile {
  /** Its name without what stands behind the point; never a path. */
  readonly backup: string;
  readonly path: string;
  readonly at: number;
  readonly kind: BackupKind;
}

const ENDING = '.systeemkaart';
const named = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-(change|daily|before|asked)-[0-9a-f]{6}$/;

/** The folder beside a team file in which its backups lie. */
export function backupFolder(path: string): string {
  return `${path}.backups`;
}

/** A name for a new backup: its moment, its kind, and signs of its own. It tells nothing of who made it. */
export function newBackupFile(path: string, kind: BackupKind, at: number): BackupFile {
  const moment = new Date(at).toISOString().replaceAll(/[-:.]/g, '');
  const backup = `${moment}-${kind}-${randomBytes(3).toString('hex')}`;
  return { backup, path: join(backupFolder(path), `${backup}${ENDING}`), at, kind };
}

/** Every backup of a team file, newest first; what a program that was killed left half written is none. */
export function backupFiles(path: string): readonly BackupFile[] {
  const folder = backupFolder(path);
  const found = namesIn(folder).flatMap((name): BackupFile[] => {
    if (!name.endsWith(ENDING)) return [];
    const backup = name.slice(0, -ENDING.length);
    const [, year, month, day, hours, minutes, seconds, ms, kind] = named.exec(backup) ?? [];
    if (kind === undefined) return [];
    const at = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${ms}Z`);
    return [{ backup, path: join(folder, name), at, kind: kind as BackupKind }];
  });
  return found.toSorted((a, b) => b.at - a.at || (a.backup < b.backup ? 1 : -1));
}

/** The file name of the backup that something in the folder belongs to which is no backup itself; undefined for a backup, and for what is not ours. */
export function ofHalfMade(name: string): string | undefined {
  const [, backup = '', rest] = /^(.+)\.systeemkaart(\.part|\.part-journal|\.keys|\.keys-copy)$/.exec(name) ?? [];
  return rest !== undefined && named.test(backup) ? `${backup}${ENDING}` : undefined;
}

/** The names in a folder; none where there is no folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return [];
    throw fault;
  }
}
