import type { Message } from '../../../shared/model/message.ts';
import type { Ring } from '../keys/ring.ts';
import type { Station } from '../station.ts';
import type { Connection } from '../store/connection.ts';

/** A team file that is unlocked in this thread. File and keys are exchanged when a backup is put back or the keys change. */
export interface OpenTeam {
  readonly path: string;
  readonly station: Station;
  /** This stay of this program in this file: who is present is told by it. */
  readonly visit: string;
  /** Why it can only be read; undefined where it can be written. It goes with the file. */
  why: 'newer' | 'damaged' | 'asked' | undefined;
  file: Connection;
  ring: Ring;
  /** The id of the member at this screen; empty until that is said. */
  member: string;
  /** What still has to be told, such as changes that were replayed. */
  notices: Message[];
}
