import { Refusal } from '../../../shared/bridge/refusals.ts';
import { openRing, ringPath, writeRing, type Ring, type RingKey } from '../keys/ring.ts';
import { copyOf } from '../keys/sidecar-file.ts';
import type { Station } from '../station.ts';
import { sizeOf } from './on-disk.ts';
import { restoreBackup, type Restored } from './restore.ts';

/**
 * Puts a file that somebody chose in the place of a team file, as `restoreBackup` does, without opening that first: it may be damaged or
 * gone. Where its keys are gone too, those beside the chosen file become its keys. Refuses like `openRing` and `restoreBackup`.
 */
export async function restoreFrom(path: string, from: string, key: RingKey, station: Station, member: string): Promise<Restored> {
  if (sizeOf(from) === undefined) throw new Refusal('unknown-backup', 'The backup is not there.');
  return restoreBackup(path, await ringFor(path, from, key, station), { from }, station, member);
}

async function ringFor(path: string, from: string, key: RingKey, station: Station): Promise<Ring> {
  try {
    return await openRing(path, key, station.keyStore, station.id);
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.kind !== 'keys-missing') throw fault;
    const own = ringPath(path);
    const beside = await openRing(from, key, station.keyStore, station.id);
    // Damaged keys may still be of use to somebody who knows how; only where nothing stands are others put.
    if (sizeOf(own) !== undefined || sizeOf(copyOf(own)) !== undefined) throw fault;
    return writeRing({ ...beside, path: own });
  }
}
