import type Database from 'better-sqlite3';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import { identityOf, type Connection } from './connection.ts';
import { refusalOf } from './faults.ts';
import { LONGEST_WAIT, patiently } from './patience.ts';

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

const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** Reads within one transaction. The work may not wait for anything. Refuses like `write`, but for `read-only`. */
export function read<T>(file: Connection, work: (handle: ReadHandle) => T): T {
  return transact(file, 'BEGIN', (handle) => work(handle));
}

/**
 * Writes within one IMMEDIATE transaction, waiting up to 10 s for others; a deferred one that turns to writing would fail at once.
 * Refuses with `replaced` where another file was put in the place of this one, `busy` after the wait, `disk-full`, `share-gone`, `read-only`.
 * What is not worth waiting for names a shorter wait, ms.
 */
export function write<T>(file: Connection, work: (handle: WriteHandle) => T, longest = LONGEST_WAIT): T {
  if (file.mode === 'read-only') throw new Refusal('read-only', 'The file was opened for reading.');
  const checked = (handle: WriteHandle): T => {
    // Under the lock nobody can replace the file any more; a lock on the one that was replaced is worth nothing.
    demandSame(file);
    return work(handle);
  };
  return transact(file, 'BEGIN IMMEDIATE', checked, longest);
}

function transact<T>(file: Connection, begin: string, work: (handle: WriteHandle) => T, longest = LONGEST_WAIT): T {
  const { db } = file;
  const handle = { sql: (text: string) => prepared(db, text) } as unknown as WriteHandle;
  const attempt = (): T => {
    db.exec(begin);
    try {
      const result = work(handle);
      db.exec('COMMIT');
      return result;
    } finally {
      if (db.inTransaction) db.exec('ROLLBACK');
    }
  };
  return reach(file, attempt, longest);
}

/**
 * Tries something on the file, again while somebody else holds it, up to 10 s; for what cannot stand in a transaction, such as a copy.
 * Refuses like `write`.
 */
export function reach<T>(file: Connection, attempt: () => T, longest = LONGEST_WAIT): T {
  try {
    return patiently(() => {
      // SQLite looks for a journal by name: one that belongs to the file now in its place it would play back and delete.
      demandSame(file);
      return attempt();
    }, longest);
  } catch (fault) {
    throw refusalOf(fault);
  }
}

function prepared(db: Database.Database, text: string): Database.Statement {
  const own = statements.get(db) ?? new Map<string, Database.Statement>();
  statements.set(db, own);
  const known = own.get(text) ?? db.prepare(text);
  own.set(text, known);
  return known;
}

function demandSame(file: Connection): void {
  let identity: string;
  try {
    identity = identityOf(file.path);
  } catch {
    throw new Refusal('share-gone', 'The file is not where it was.');
  }
  if (identity !== file.identity) throw new Refusal('replaced', 'Another file stands in the place of this one.');
}
