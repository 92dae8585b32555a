import { v7 } from 'uuid';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import { newRing, ringPath, writeRing, type Ring } from '../keys/ring.ts';
import { copyOf } from '../keys/sidecar-file.ts';
import type { Work } from '../keys/stretching.ts';
import type { Station } from '../station.ts';
import { log } from '../store/access-log.ts';
import { connectNew } from '../store/connection.ts';
import { refusalOf } from '../store/faults.ts';
import { write } from '../store/handles.ts';
import { setMeta } from '../store/meta.ts';
import { migrate } from '../store/migrate.ts';
import { saveListed } from '../store/team-lists.ts';
import { SENTINEL } from './flaws.ts';
import { alreadyThere, appear } from './appear.ts';
import { discard, flush, sizeOf } from './on-disk.ts';
import type { OpenTeam } from './open-team.ts';
import { openWith } from './opening.ts';
import { nextBeside } from './replace.ts';

/** A team that is to get a file: its name, and who makes it and with what passphrase. */
export interface NewTeam {
  readonly team: string;
  readonly member: string;
  readonly passphrase: string;
}

/**
 * Makes a team file, whole or not at all, and opens it; the recovery key is as it is printed, and kept nowhere. Refuses with `already-there` where
 * a file or the keys of one stand there, `weak-passphrase`, `not-writable`, `disk-full`, `share-gone`.
 */
export async function makeTeam(
  path: string,
  { team, member, passphrase }: NewTeam,
  station: Station,
  work?: Work,
): Promise<{ readonly team: OpenTeam; readonly recoveryKey: string }> {
  demandFree(path);
  const { ring, recoveryKey } = await newRing(path, { passphrase, label: member }, station.now(), work);
  const next = nextBeside(path);
  const id = v7();
  try {
    fill(next, ring, { id, name: member, team }, station);
    const written = placeKeys(ring, next, path);
    placeFile(next, path);
    const opened = openWith(path, written, { readOnly: false, member: id }, station);
    if (opened.state === 'damaged') throw new Refusal('damaged', `The new file cannot be used (${opened.flaw}).`, opened.words);
    return { team: opened.team, recoveryKey };
  } catch (fault) {
    throw refusalOf(fault);
  } finally {
    for (const left of [next, ringPath(next), copyOf(ringPath(next))]) discard(left);
  }
}

function demandFree(path: string): void {
  const keys = ringPath(path);
  if ([path, keys, copyOf(keys)].some((it) => sizeOf(it) !== undefined)) throw alreadyThere();
}

interface First {
  readonly id: string;
  readonly name: string;
  readonly team: string;
}

function fill(next: string, ring: Ring, { id, name, team }: First, station: Station): void {
  const [key] = ring.keys;
  if (key === undefined) throw new RangeError('A new ring has a key.');
  const file = connectNew(next, key);
  try {
    migrate(file);
    write(file, (handle) => {
      setMeta(handle, 'kind', SENTINEL);
      setMeta(handle, 'id', v7());
      setMeta(handle, 'name', team);
      setMeta(handle, 'made', station.now());
      saveListed(handle, 'members', null, { id, name });
      log(handle, { station, member: id }, { action: 'make-team' });
    });
  } finally {
    file.db.close();
  }
  flush(next);
}

/** Keys first: after a crash the finished file beside them is found and put in place, while a file without keys would be lost. */
function placeKeys(ring: Ring, next: string, path: string): Ring {
  const written = writeRing({ ...ring, path: ringPath(next) });
  appear(ringPath(next), ringPath(path));
  appear(copyOf(ringPath(next)), copyOf(ringPath(path)));
  return { ...written, path: ringPath(path) };
}

function placeFile(next: string, path: string): void {
  try {
    appear(next, path);
  } catch (fault) {
    for (const own of [ringPath(path), copyOf(ringPath(path))]) discard(own);
    throw fault;
  }
}
