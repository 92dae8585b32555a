import { log, type Deed } from '../store/access-log.ts';
import { read, write, type ReadHandle } from '../store/handles.ts';
import type { OpenTeam } from '../team/open-team.ts';

/**
 * Reads, and logs it in the same transaction. In a file that can only be read nothing can be logged, and reading goes on: whoever opened
 * it that way has the file in hand anyhow.
 */
export function readLogged<T>(team: OpenTeam, work: (handle: ReadHandle) => { readonly result: T; readonly deed: Deed }): T {
  if (team.file.mode === 'read-only') return read(team.file, (handle) => work(handle).result);
  return write(team.file, (handle) => {
    const { result, deed } = work(handle);
    log(handle, team, deed);
    return result;
  });
}
