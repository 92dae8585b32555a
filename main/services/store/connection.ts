import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { patiently } from './patience.ts';

/** Marks a SQLite file as a team file: `SK` and the number of the format. */
export const APPLICATION_ID = 0x534b_0001;

/** A team file that is open in this thread. */
export interface Connection {
  readonly db: Database.Database;
  readonly path: string;
  readonly mode: 'write' | 'read-only';
  /** Which file this is, so that one put in its place is noticed. */
  readonly identity: string;
  /** What it is encrypted with. */
  readonly key: DataKey;
}

/** The key that encrypts the file: 32 random bytes. */
export type DataKey = Uint8Array;

/**
 * Opens a SQLite file that is already there, with the storage profile; whether the key fits shows at the first read at the latest.
 * Temporary tables stay in memory, because on disk they would be readable. Refuses with `busy`; throws what else SQLite throws.
 */
export function connect(path: string, key: DataKey, mode: 'write' | 'read-only'): Connection {
  for (;;) {
    const identity = identityOf(path);
    const db = patiently(() => keyed(path, key, { readonly: mode === 'read-only', fileMustExist: true }));
    // What was put in its place meanwhile would bear the identity of another file than the one that is open.
    if (identityOf(path) === identity) return { db, path, mode, identity, key };
    db.close();
  }
}

/** Makes a new, empty encrypted file. Nothing may stand there yet. */
export function connectNew(path: string, key: DataKey): Connection {
  const db = keyed(path, key, {});
  // Pages that fall free leave the file, so that each page of it is one that a check reads.
  db.pragma('auto_vacuum = FULL');
  db.pragma('user_version = 0');
  db.pragma(`application_id = ${APPLICATION_ID}`);
  return { db, path, mode: 'write', identity: identityOf(path), key };
}

/** Encrypts a file anew. Only for a copy that nobody else knows of: a crash halfway leaves it with neither key. */
export function rekey(file: Connection, key: DataKey): void {
  file.db.pragma(`rekey = '${spelled(key)}'`);
}

function spelled(key: DataKey): string {
  return `raw:${Buffer.from(key).toString('hex')}`;
}

function keyed(path: string, key: DataKey, options: Database.Options): Database.Database {
  // The wait for a lock is ours (handles.ts): SQLite's own does not vary, and two that wait alike meet again.
  const db = new Database(path, { ...options, timeout: 50 });
  try {
    db.pragma("cipher = 'chacha20'");
    db.pragma(`key = '${spelled(key)}'`);
    db.pragma('temp_store = MEMORY');
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('foreign_keys = ON');
    db.pragma('secure_delete = ON');
    if (options.readonly !== true) {
      db.pragma('journal_mode = DELETE');
      db.pragma('synchronous = EXTRA');
    }
    return db;
  } catch (fault) {
    db.close();
    throw fault;
  }
}

/** Which file stands at a path: another one after it was replaced. Throws where none does. */
export function identityOf(path: string): string {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
}
