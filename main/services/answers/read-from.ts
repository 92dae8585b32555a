import type { Connection } from '../store/connection.ts';
import type { OpenTeam } from '../team/open-team.ts';

const read = new WeakMap<Connection, Set<string>>();

/** Remembers that a casus was handed out whole from the file that is open now, or came into it from here. */
export function noteRead({ file }: OpenTeam, casus: string): void {
  const known = read.get(file) ?? new Set<string>();
  read.set(file, known.add(casus));
}

/** Whether a casus was handed out whole from this very file, or came into it from here: where another took its place, revisions of the two mean different things. */
export function wasRead({ file }: OpenTeam, casus: string): boolean {
  return read.get(file)?.has(casus) === true;
}
