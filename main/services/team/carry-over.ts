import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { Ring } from '../keys/ring.ts';
import type { Station } from '../station.ts';
import { lastMark, log, type Mark } from '../store/access-log.ts';
import { removeCasus } from '../store/casussen.ts';
import type { Connection } from '../store/connection.ts';
import { codeOf } from '../store/faults.ts';
import { read, write, type ReadHandle, type WriteHandle } from '../store/handles.ts';
import { setMeta, stampOf } from '../store/meta.ts';
import { listedOf, readLists, saveListed } from '../store/team-lists.ts';
import { backupFiles } from './backup-files.ts';
import { inBackup, keyOf } from './backups.ts';

/** That a casus was deleted: only its id, when and why. */
interface Tombstone {
  readonly id: string;
  readonly at: number;
  readonly reason: string;
}

/** What a copy of a backup gets along from the file that it takes the place of. */
export interface Surroundings {
  /** The file that stands there now, if it can still be opened. */
  readonly lock: Connection | undefined;
  readonly tombstones: readonly Tombstone[];
  readonly station: Station;
  /** Who puts it back; empty where nobody said. */
  readonly member: string;
}

export interface Carried {
  /** How many casussen the copy has. */
  readonly casussen: number;
  /** How many it had that were deleted since, and has no longer. */
  readonly left: number;
}

/**
 * Takes over what may not be lost or come back with a backup: which casussen were deleted, the log since, members who came since. What cannot be
 * read of a damaged file is passed over. Tells the log of the copy.
 */
export function carryOver(copy: Connection, { lock, tombstones, station, member }: Surroundings): Carried {
  const deleted = [...tombstones, ...(legible(lock, tombstonesOf) ?? [])];
  const members = legible(lock, (handle) => readLists(handle).members) ?? [];
  const stamp = legible(lock, stampOf) ?? 0;
  const last = read(copy, lastMark);
  const rows = legible(lock, (handle) => rowsSince(handle, last)) ?? [];
  return write(copy, (handle) => {
    const left = bury(handle, deleted);
    for (const it of members) if (listedOf(handle, 'members', it.id) === undefined) saveListed(handle, 'members', null, it);
    for (const row of rows)
      handle.sql('INSERT INTO access VALUES (@seq, @at, @member, @role, @station, @action, @code, @succeeded, @detail, @digest)').run(row);
    handle.sql('DELETE FROM presence').run();
    // Everybody has to see that the list is another one.
    setMeta(handle, 'stamp', Math.max(stamp, stampOf(handle)) + 1);
    const casussen = Number(handle.sql('SELECT count(*) FROM casus').pluck().get());
    // Whoever was at this screen may never have been in the team of the copy, where nobody of the file that stood there could be read.
    const known = listedOf(handle, 'members', member) === undefined ? '' : member;
    log(handle, { station, member: known }, { action: 'restore', detail: { casussen, 'stay-deleted': left } });
    return { casussen, left };
  });
}

/** What the other backups of a team file say was deleted: the file itself may be too damaged to tell. */
export function tombstonesIn(path: string, ring: Ring): readonly Tombstone[] {
  return backupFiles(path).flatMap((it) => {
    try {
      const key = keyOf(it, ring);
      return key === undefined ? [] : inBackup(it.path, key, false, (file) => read(file, tombstonesOf));
    } catch (fault) {
      if (fault instanceof Refusal) return [];
      throw fault;
    }
  });
}

function bury(handle: WriteHandle, deleted: readonly Tombstone[]): number {
  let left = 0;
  for (const { id, at, reason } of deleted) {
    const number = handle.sql('SELECT number FROM casus WHERE id = ?').pluck().get(id) as number | undefined;
    if (number === undefined) handle.sql('INSERT OR IGNORE INTO deleted (id, at, reason) VALUES (?, ?, ?)').run(id, at, reason);
    else {
      removeCasus(handle, number, reason, at);
      left += 1;
    }
  }
  return left;
}

function tombstonesOf(handle: ReadHandle): readonly Tombstone[] {
  return handle.sql('SELECT id, at, reason FROM deleted').all() as readonly Tombstone[];
}

/** The rows of the log that come after the last one of a copy; none where the two logs are not one. */
function rowsSince(handle: ReadHandle, last: Mark | undefined): readonly unknown[] {
  const own = last && (handle.sql('SELECT seq, digest FROM access WHERE seq = ?').get(last.seq) as Mark | undefined);
  return own?.digest === last?.digest ? handle.sql('SELECT * FROM access WHERE seq > ? ORDER BY seq').all(last?.seq ?? 0) : [];
}

/** Something of a file that may be damaged; undefined where it cannot be read. */
function legible<T>(file: Connection | undefined, work: (handle: ReadHandle) => T): T | undefined {
  try {
    return file && read(file, work);
  } catch (fault) {
    // A table may be missing or say nonsense: what can be read is taken, the rest is in the file that is kept.
    if (fault instanceof Refusal || codeOf(fault).startsWith('SQLITE') || fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
