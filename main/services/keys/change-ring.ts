import { write, type WriteHandle } from '../store/handles.ts';
import type { OpenTeam } from '../team/open-team.ts';
import type { RingChange } from './change-slots.ts';
import { rereadRing, writeRing, type Ring } from './ring.ts';

/**
 * Changes the keys of an open team file as they are on the disk at this moment, under the file's own lock: two programs that do so
 * come one after the other. `tell` writes in the file what was done; where that is not kept the keys stay what they were.
 */
export function changeRing(team: OpenTeam, change: RingChange, tell: (handle: WriteHandle) => void): Ring {
  let done: { readonly was: Ring; readonly is: Ring } | undefined;
  try {
    write(team.file, (handle) => {
      tell(handle);
      // A commit that has to wait for readers runs all of this again; the keys are written once.
      if (done !== undefined) return;
      const was = rereadRing(team.ring);
      done = { was, is: writeRing(change(was)) };
    });
  } catch (fault) {
    if (done !== undefined) takeBack(done.was, done.is);
    throw fault;
  }
  team.ring = rereadRing(done?.is ?? team.ring);
  return team.ring;
}

/** The lock is gone, so what somebody else wrote since stays. */
function takeBack(was: Ring, is: Ring): void {
  const { generation } = rereadRing(is);
  if (generation === is.generation) writeRing({ ...was, generation });
}
