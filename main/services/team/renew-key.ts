import { Refusal } from '../../../shared/bridge/refusals.ts';
import { dropOldKeys, withNewDataKey } from '../keys/change-slots.ts';
import { rereadRing, writeRing } from '../keys/ring.ts';
import { log } from '../store/access-log.ts';
import { connect, type DataKey } from '../store/connection.ts';
import { write } from '../store/handles.ts';
import { copyInto, rekeyCopy } from './copy.ts';
import { flawOf } from './flaws.ts';
import { discard } from './on-disk.ts';
import type { OpenTeam } from './open-team.ts';
import { hold, nextBeside, putInPlace, release, type Held } from './replace.ts';
import { backAfter, reopenTeam } from './staying.ts';

/**
 * Gives the file a new key, so that an old copy of its keys opens it no longer. The live file is never encrypted in place: a copy is, looked
 * through, and put in its place, while the keys beside it hold both. A crash at any moment leaves a file that opens with one of them.
 * Others wait meanwhile. Refuses with `read-only`, `busy`, `disk-full`, `replaced`; then the file has the key that it had.
 */
export function renewKey(team: OpenTeam): void {
  if (team.why !== undefined) throw new Refusal('read-only', 'The file was opened for reading.');
  const held = hold(team.path, team.file.key);
  try {
    renewHeld(held, team);
  } catch (fault) {
    release(held);
    backAfter(team, fault);
  }
  reopenTeam(team);
}

function renewHeld(held: Held, team: OpenTeam): void {
  const { lock } = held;
  if (lock === undefined || held.identity !== team.file.identity) throw new Refusal('replaced', 'The file is another one by now.');
  const next = nextBeside(team.path);
  const ring = writeRing(withNewDataKey(rereadRing(team.ring)));
  const [key] = ring.keys;
  if (key === undefined) throw new RangeError('A ring has a key.');
  try {
    copyInto(lock, next);
    rekeyCopy(next, lock.key, key);
    tellLog(next, key, team);
    demandSound(next, key);
    team.file.db.close();
    putInPlace(held, next);
  } catch (fault) {
    discard(next);
    // While the file is held nobody else writes its keys; where it is not any more, who opens it next does this.
    if (lock.db.open) writeRing(dropOldKeys(ring, lock.key));
    throw fault;
  }
}

/** In the copy, so that the new key and the row about it come together. */
function tellLog(path: string, key: DataKey, team: OpenTeam): void {
  const file = connect(path, key, 'write');
  try {
    write(file, (handle) => log(handle, team, { action: 'key-change', detail: { what: 'renew', kind: 'file' } }));
  } finally {
    file.db.close();
  }
}

function demandSound(path: string, key: DataKey): void {
  const file = connect(path, key, 'read-only');
  try {
    if (flawOf(file) !== undefined) throw new Refusal('failed', 'The copy under the new key is not sound.');
  } finally {
    file.db.close();
  }
}
