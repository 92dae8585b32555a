import type Database from 'better-sqlite3';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import { identityOf, type Connection } from './connection.ts';
import { codeOf, isBusy } from './faults.ts';

declare const reading: unique symbol;
declare const writing: unique symbol;

/** A team file within a transaction that reads: what is read belongs together. Only `read` and `write` give one out. */
export interface ReadHandle {
  readonly [reading]: true;
  /** A statement, prepared once for a connection. */
  readonly sql: (text: string) => Database.Statement;
}

/** A team file within a transaction that writes. All of it is kept, or nothing. */
export interface WriteHandle extends ReadHandle {
  readonly [writing]: true;
}

const LONGEST_WAIT = 10_000;
const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** Reads within one transaction. The work may not wait for anything. */
export function read<T>(file: Connection, work: (handle: ReadHandle) => T): T {
  return transact(file, 'BEGIN', (handle) => work(handle));
}

/**
 * Writes within one IMMEDIATE transaction, waiting up to 10 s for others; a deferred one that turns to writing would fail at once.
 * Refuses with `replaced` where another file was put in the place of this one, `busy` after the wait, `disk-full`, `share-gone`, `read-only`.
 */
export function write<T>(file: Connection, work: (handle: WriteHandle) => T): T {
  if (file.mode === 'read-only') throw new Refusal('read-only', 'The file was opened for reading.');
  return transact(file, 'BEGIN IMMEDIATE', (handle) => {
    // Under the lock nobody can replace the file any more; a lock on the one that was replaced is worth nothing.
    if (!stillThere(file)) throw new Refusal('replaced', 'Another file stands in the place of this one.');
    return work(handle);
  });
}

function transact<T>(file: Connection, begin: string, work: (handle: WriteHandle) => T): T {
  const { db } = file;
  const handle = { sql: (text: string) => prepared(db, text) } as unknown as WriteHandle;
  const until = performance.now() + LONGEST_WAIT;
  for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
    try {
      db.exec(begin);
      try {
        const result = work(handle);
        db.exec('COMMIT');
        return result;
      } finally {
        if (db.inTransaction) db.exec('ROLLBACK');
      }
    } catch (fault) {
      if (!isBusy(fault)) throw refusalOf(fault);
      if (performance.now() > until) throw new Refusal('busy', `The file stayed busy (${codeOf(fault)}).`);
      sleep(pause * (0.5 + Math.random()));
    }
  }
}

function prepared(db: Database.Database, text: string): Database.Statement {
  const own = statements.get(db) ?? new Map<string, Database.Statement>();
  statements.set(db, own);
  const known = own.get(text) ?? db.prepare(text);
  own.set(text, known);
  return known;
}

function stillThere(file: Connection): boolean {
  try {
    return identityOf(file.path) === file.identity;
  } catch {
    throw new Refusal('share-gone', 'The file is not where it was.');
  }
}

/** What went wrong in SQLite as a refusal; anything else stays what it is. */
function refusalOf(fault: unknown): unknown {
  const code = codeOf(fault);
  if (code === 'SQLITE_FULL') return new Refusal('disk-full', 'The disk is full.');
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return new Refusal('damaged', `The file is damaged (${code}).`);
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN')
    return new Refusal('share-gone', `The file cannot be reached (${code}).`);
  if (code.startsWith('SQLITE_READONLY')) return new Refusal('not-writable', 'The file or its folder cannot be written to.');
  return fault;
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
