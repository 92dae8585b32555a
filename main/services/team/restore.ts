import { basename } from 'node:path';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { Message } from '../../../shared/model/message.ts';
import { rereadRing, ringPath, writeRing, type Ring } from '../keys/ring.ts';
import type { Station } from '../station.ts';
import { connect, type DataKey } from '../store/connection.ts';
import { refusalOf } from '../store/faults.ts';
import { migrate, versionOf } from '../store/migrate.ts';
import { currentVersion } from '../store/versions/index.ts';
import { backupFiles } from './backup-files.ts';
import { inBackup, keyOf } from './backups.ts';
import { carryOver, tombstonesIn, type Carried } from './carry-over.ts';
import { copyInto, rekeyCopy } from './copy.ts';
import { fittingKey } from './fitting-key.ts';
import { flawOf } from './flaws.ts';
import { keptBeside } from './kept-files.ts';
import { discard, identityNow, sizeOf } from './on-disk.ts';
import type { OpenTeam } from './open-team.ts';
import { openWith } from './opening.ts';
import { discardWithKeys } from './prune.ts';
import { hold, nextBeside, putInPlace, release } from './replace.ts';
import { adopt, backAfter, closeTeam } from './staying.ts';

/** What came of putting a backup back. */
export interface Restored {
  readonly team: OpenTeam;
  /** The name of the file that stood there before, with the moment in it; empty where none did. */
  readonly kept: string;
  /** How many casussen the file has now. */
  readonly casussen: number;
  readonly notices: readonly Message[];
}

/** Where a copy to put back comes from: one of the backups by its handle, or a file that somebody chose. */
export type Source = { readonly backup: string } | { readonly from: string };

/**
 * Puts a backup in the place of the team file and opens it. What stood there is kept beside it; casussen that were deleted since do not come
 * back, and the log goes on. Whoever calls has closed the file. Refuses with `unknown-backup`, `unsound-backup`, `newer-program`, `busy`, `disk-full`.
 */
export function restoreBackup(path: string, ring: Ring, source: Source, station: Station, member = ''): Restored {
  try {
    const from = 'from' in source ? source.from : backupFiles(path).find((it) => it.backup === source.backup)?.path;
    if (from === undefined || sizeOf(from) === undefined) throw new Refusal('unknown-backup', 'The backup is not there.');
    const carried = exchanged(path, ring, from, station, member);
    const opened = openWith(path, ring, { readOnly: false }, station);
    if (opened.state === 'damaged') throw new Refusal('damaged', `What was put back cannot be used (${opened.flaw}).`, opened.words);
    opened.team.member = member;
    return { team: opened.team, ...carried };
  } catch (fault) {
    throw refusalOf(fault);
  }
}

function exchanged(path: string, ring: Ring, from: string, station: Station, member: string): Omit<Restored, 'team'> {
  const identity = identityNow(path);
  const held = hold(path, sizeOf(path) === 0 ? undefined : keyNow(path, ring));
  const next = nextBeside(path);
  const kept = held.identity === undefined ? '' : keptBeside(path, station.now());
  let placed = false;
  try {
    // The key was looked for in another file: that there is no lock says nothing of this one.
    if (held.identity !== identity) throw new Refusal('replaced', 'Another file stands in the place of this one.');
    // Under the lock nobody changes the keys.
    const now = rereadRing(ring);
    const key = held.lock?.key ?? now.keys[0];
    if (key === undefined) throw new RangeError('A ring has a key.');
    prepare(next, from, key, now);
    const { casussen, left } = carried(next, key, { path, ring: now, lock: held.lock, station, member });
    if (kept !== '') writeRing({ ...now, path: ringPath(kept) });
    putInPlace(held, next, kept === '' ? undefined : kept);
    placed = true;
    const notices = left === 0 ? [] : [{ id: 'team-file.notice.stay-deleted', values: { casussen: left } }];
    return { kept: kept === '' ? '' : basename(kept), casussen, notices };
  } catch (fault) {
    discard(next);
    if (!placed && kept !== '') discardWithKeys(kept);
    release(held);
    throw fault;
  }
}

function keyNow(path: string, ring: Ring): DataKey | undefined {
  return sizeOf(path) === undefined ? undefined : fittingKey(path, rereadRing(ring).keys);
}

/** A copy of the backup beside the file, under the key that the file has now and as this program writes it. */
function prepare(next: string, from: string, key: DataKey, ring: Ring): void {
  const old = keyOf({ path: from }, ring);
  if (old === undefined) throw new Refusal('unsound-backup', 'The backup does not open with the keys of this file.');
  inBackup(from, old, true, (file) => {
    if (versionOf(file) > currentVersion) throw new Refusal('newer-program', 'The backup is of a newer program.');
    copyInto(file, next);
  });
  if (Buffer.compare(old, key) !== 0) rekeyCopy(next, old, key);
}

type Surroundings = Omit<Parameters<typeof carryOver>[1], 'tombstones'> & { readonly path: string; readonly ring: Ring };

function carried(next: string, key: DataKey, { path, ring, ...rest }: Surroundings): Carried {
  const file = connect(next, key, 'write');
  try {
    migrate(file);
    const done = carryOver(file, { ...rest, tombstones: tombstonesIn(path, ring) });
    if (flawOf(file) !== undefined) throw new Refusal('unsound-backup', 'The copy of the backup is not sound.');
    return done;
  } finally {
    file.db.close();
  }
}

/** Puts a backup in the place of a file that is open, and goes on in it. On a refusal the file stays open as it was, where it still can be. */
export function restoreOpen(team: OpenTeam, source: Source): Omit<Restored, 'team'> {
  if (team.why !== undefined && team.why !== 'damaged') throw new Refusal('read-only', 'The file was opened for reading.');
  closeTeam(team);
  try {
    const { team: next, ...rest } = restoreBackup(team.path, team.ring, source, team.station, team.member);
    adopt(team, next);
    return rest;
  } catch (fault) {
    return backAfter(team, fault);
  }
}
