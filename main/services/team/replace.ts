import { randomBytes } from 'node:crypto';
import { copyFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import { connect, identityOf, type Connection, type DataKey } from '../store/connection.ts';
import { isDamage } from '../store/faults.ts';
import { reach } from '../store/handles.ts';
import { sleep } from '../store/patience.ts';
import { copyInto } from './copy.ts';
import { discard, flush, flushFolder, heldOpen, identityNow, journalOf, linked, renameOver, sizeOf } from './on-disk.ts';

/** A team file that nobody else can read or write as long as it is held: they wait. */
export interface Held {
  readonly path: string;
  /** Undefined where nothing stands at the path. */
  readonly identity: string | undefined;
  /** Undefined where the file is too damaged to be locked. */
  readonly lock: Connection | undefined;
}

/** How long the lock on a file outlives it, ms: who still waits for the old file finds it locked and looks again at what stands there. */
const LINGER = 5000;
const STALE = 60 * 60_000;

/**
 * Keeps everybody else out of a file; what a crash left half done in it is taken back first. Without a key that fits there is
 * no lock to be had. Refuses with `busy` after 10 s, `replaced`, `not-writable`.
 */
export function hold(path: string, key: DataKey | undefined): Held {
  if (sizeOf(path) === undefined) return { path, identity: undefined, lock: undefined };
  const lock = key && locked(path, key);
  if (lock) sweep(path, 0);
  return { path, identity: lock?.identity ?? identityOf(path), lock };
}

/** Lets a file go that was held. */
export function release({ lock }: Held): void {
  lock?.db.close();
}

/** A name for a file that is to take the place of another: in the same folder, because a rename must not cross disks. */
export function nextBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.next`);
}

/**
 * Puts a finished file in the place of one that is held, in one step: a crash leaves the one or the other whole. What stood there stays under
 * the name `kept`, or goes. No journal of the old file is left for the new one. Whoever calls has closed its own connections to both;
 * the lock is let go in time. Refuses with `replaced` where another file stands there by now, `busy` where the system does not
 * move a file that somebody has open (`alone`).
 */
export function putInPlace(held: Held, next: string, kept?: string, alone = process.platform === 'win32'): void {
  const { path, lock } = held;
  flush(next);
  if (identityNow(path) !== held.identity) throw new Refusal('replaced', 'Another file stands in the place of this one.');
  if (kept !== undefined && held.identity !== undefined) keep(held, kept);
  setAside(journalOf(path), lock === undefined && kept !== undefined ? journalOf(kept) : undefined);
  if (alone) closeUnchanged(held);
  try {
    renameOver(next, path);
  } catch (fault) {
    throw heldOpen(fault) ? heldByOthers() : fault;
  }
  flushFolder(dirname(path));
  if (lock?.db.open !== true) return;
  // Long enough for every attempt that began before the rename to end against the lock.
  sleep(100);
  setTimeout(() => lock.db.close(), LINGER).unref();
}

/** Takes away what a program that was killed left beside a file. Both times come from the disk, so clocks need not agree. */
export function sweep(path: string, older = STALE): void {
  const now = sizeOf(path) === undefined ? 0 : statSync(path).mtimeMs;
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(`.${basename(path)}.`) || !/\.next(?:-journal|\.keys(?:-copy)?)?$/.test(name)) continue;
    const left = join(dirname(path), name);
    const then = statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (older === 0 || now - then > older) discard(left);
  }
}

function locked(path: string, key: DataKey): Connection | undefined {
  let file: Connection | undefined;
  try {
    const own = connect(path, key, 'write');
    file = own;
    // In this mode the lock outlives the transaction, so that the file can be copied under it. Nothing may be written: its journal would stay.
    own.db.pragma('locking_mode = EXCLUSIVE');
    reach(own, () => own.db.exec('BEGIN IMMEDIATE; COMMIT'));
    if (identityNow(path) !== own.identity) throw new Refusal('replaced', 'Another file stands in the place of this one.');
    return own;
  } catch (fault) {
    file?.db.close();
    if ((fault instanceof Refusal && fault.kind === 'damaged') || isDamage(fault)) return undefined;
    throw fault;
  }
}

/** A second name costs nothing and needs no moment without a file. A disk that knows no such thing gets a copy. */
function keep({ path, lock }: Held, kept: string): void {
  if (linked(path, kept)) return;
  try {
    // Reading a locked file by hand would give up the lock; SQLite reads it through its own.
    if (lock) copyInto(lock, kept);
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.kind !== 'damaged') throw fault;
  }
  if (sizeOf(kept) === undefined) copyFileSync(path, kept);
  flush(kept);
}

function setAside(journal: string, to: string | undefined): void {
  if (to !== undefined && sizeOf(journal) !== undefined) renameSync(journal, to);
  else rmSync(journal, { force: true });
}

/** Lets go of a file so that it can be moved at all, and sees that nobody wrote to it since. Another program that has it open keeps it from being moved. */
function closeUnchanged({ path, lock }: Held): void {
  if (sizeOf(path) === undefined) return;
  const seen = (): string => {
    const { mtimeNs, size } = statSync(path, { bigint: true });
    return `${mtimeNs} ${size}`;
  };
  const before = seen();
  lock?.db.close();
  if (seen() !== before) throw heldByOthers();
}

function heldByOthers(): Refusal {
  return new Refusal('busy', 'Another program has the file open.', { id: 'team-file.held-by-others', values: {} });
}
