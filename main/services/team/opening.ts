import { dirname } from 'node:path';
import { v7 } from 'uuid';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { Backup } from '../../../shared/bridge/questions/team.ts';
import type { Message } from '../../../shared/model/message.ts';
import { openRing, rereadRing, ringPath, type Ring, type RingKey } from '../keys/ring.ts';
import type { Station } from '../station.ts';
import { connect, type Connection, type DataKey } from '../store/connection.ts';
import { isDamage, refusalOf } from '../store/faults.ts';
import { versionOf } from '../store/migrate.ts';
import { currentVersion } from '../store/versions/index.ts';
import { finishMaking } from './appear.ts';
import { listBackups } from './backups.ts';
import { fittingKey, isCutShort, looksLikeTeamFile } from './fitting-key.ts';
import { canBeRead, flawOf, flawWords, type Flaw } from './flaws.ts';
import { identityNow, sizeOf } from './on-disk.ts';
import type { OpenTeam } from './open-team.ts';
import { settle } from './settle.ts';

/** A team file that can be used, or the words for what is wrong with it and what can be put in its place. */
export type Opened =
  | { readonly state: 'open'; readonly team: OpenTeam }
  | {
      readonly state: 'damaged';
      readonly flaw: Flaw;
      readonly words: Message;
      readonly backups: readonly Backup[];
      /** Whether the list of casussen can still be read: opening for reading then gives what there is. */
      readonly readable: boolean;
      readonly ring: Ring;
    };

/** How often a file is looked at that somebody else puts another in the place of meanwhile. */
const TURNS = 5;

export interface Wish {
  /** Open it without writing, also where it is damaged. */
  readonly readOnly: boolean;
  /** Who opens it, where that is known already: whoever makes a file is. */
  readonly member?: string;
}

/**
 * Opens a team file with a key and reads every page of it; never makes one. What a crash left half done is taken back or finished, an older
 * file is backed up and brought up to date, one of a newer program is opened for reading. Refuses with `no-team-file`, `share-gone`, `busy`
 * and what opening the keys refuses with; damage is an answer.
 */
export async function openTeam(path: string, key: RingKey, wish: Wish, station: Station): Promise<Opened> {
  demandTeamFile(path);
  return openWith(path, await openRing(path, key, station.keyStore, station.id), wish, station);
}

/** Opens a team file of which the keys are open, as `openTeam` does. */
export function openWith(path: string, ring: Ring, wish: Wish, station: Station): Opened {
  let known = ring;
  for (let turn = 1; ; turn += 1) {
    try {
      const identity = identityNow(path);
      const seen = opened(path, known, wish, station);
      if (seen.state === 'open' || turn === TURNS) return seen;
      // A key of before and a file of after somebody exchanged them look like damage.
      const now = rereadRing(known);
      if (identityNow(path) === identity && now.generation === known.generation) return seen;
      known = now;
    } catch (fault) {
      if (!(fault instanceof Refusal) || fault.kind !== 'replaced' || turn === TURNS) throw refusalOf(fault);
      known = rereadRing(known);
    }
  }
}

function demandTeamFile(path: string): void {
  try {
    const hasKeys = [ringPath(path), `${ringPath(path)}-copy`].some((it) => sizeOf(it) !== undefined);
    const size = sizeOf(path);
    if (size === undefined && sizeOf(dirname(path)) === undefined) throw new Refusal('share-gone', 'The folder is not there.');
    if (hasKeys || (size !== undefined && size > 0 && looksLikeTeamFile(path))) return;
  } catch (fault) {
    throw refusalOf(fault);
  }
  throw new Refusal('no-team-file', 'There is no team file there, and no keys of one.');
}

/** What can be seen to be wrong without opening it; SQLite would take an empty file for a new one. */
function flawAtSight(path: string): Flaw | undefined {
  const size = sizeOf(path);
  return size === undefined ? 'missing' : size === 0 ? 'empty' : undefined;
}

function opened(path: string, ring: Ring, wish: Wish, station: Station): Opened {
  if (sizeOf(path) === undefined) finishMaking(path, ring);
  const early = flawAtSight(path);
  const key = early ? undefined : fittingKey(path, ring.keys);
  if (key === undefined) return damaged(path, ring, early ?? (looksLikeTeamFile(path) ? 'wrong-keys' : 'other-file'), false);
  // Opened for writing first, also where it is only to be read: what a crash left half done has to be taken back.
  const file = firstOpened(path, key);
  if (file === undefined) return damaged(path, ring, isCutShort(path, key) ? 'cut-short' : 'pages', false);
  let keep = false;
  try {
    const flaw = flawOf(file);
    const readable = flaw === undefined || canBeRead(file);
    if (flaw !== undefined && !(wish.readOnly && readable)) return damaged(path, ring, flaw, readable);
    const why = flaw !== undefined ? 'damaged' : versionOf(file) > currentVersion ? 'newer' : wish.readOnly ? 'asked' : undefined;
    const notices = flaw === undefined ? [] : [flawWords(flaw, soundOf(listBackups(path, ring)))];
    const team: OpenTeam = { path, station, visit: v7(), why, file, ring, member: wish.member ?? '', notices };
    keep = why === undefined && settle(team);
    return { state: 'open', team: keep ? team : { ...team, why: why ?? 'asked', file: connect(path, key, 'read-only') } };
  } finally {
    if (!keep) file.db.close();
  }
}

/** How many can be put back. */
function soundOf(backups: readonly Backup[]): number {
  return backups.filter((it) => it.checked).length;
}

/** Undefined where the file is so damaged that SQLite cannot begin with it. */
function firstOpened(path: string, key: DataKey): Connection | undefined {
  try {
    return connect(path, key, 'write');
  } catch (fault) {
    if (isDamage(fault)) return undefined;
    throw fault;
  }
}

function damaged(path: string, ring: Ring, flaw: Flaw, readable: boolean): Opened {
  const backups = listBackups(path, ring);
  return { state: 'damaged', flaw, words: flawWords(flaw, soundOf(backups)), backups, readable, ring };
}
