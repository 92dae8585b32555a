import { closeSync, fsyncSync, linkSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { identityOf } from '../store/connection.ts';
import { codeOf } from '../store/faults.ts';
import { sleep } from '../store/patience.ts';

/** Where SQLite keeps what a change would undo. */
export function journalOf(path: string): string {
  return `${path}-journal`;
}

/** Takes a database away with what SQLite may have left beside it. What is not there is no fault. */
export function discard(path: string): void {
  rmSync(path, { force: true });
  rmSync(journalOf(path), { force: true });
}

/** How many bytes a file holds; undefined where there is none. */
export function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

/** Which file stands at a path; undefined where none does. */
export function identityNow(path: string): string | undefined {
  return sizeOf(path) === undefined ? undefined : identityOf(path);
}

/** When a file was written to last, by the clock of its disk, ms since 1970; undefined where there is none. */
export function modifiedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * Reads bytes of a file; fewer where it ends before. Never for a database that this program holds a lock on: closing a file a second
 * time gives up every lock that the program has on it.
 */
export function bytesOf(path: string, from: number, length: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, from));
  } finally {
    closeSync(file);
  }
}

/** Brings a file down to the disk. No database that is open, for the same reason. */
export function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Brings the names in a folder down to the disk, where the system knows of that. */
export function flushFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (fault) {
    if (codeOf(fault) === '') throw fault;
  }
}

/** Renames a file over another one. Where the system lets nobody do so while somebody has it open, it tries for a second. */
export function renameOver(from: string, to: string): void {
  for (let turn = 0; ; turn += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (fault) {
      if (turn === 20 || !heldOpen(fault)) throw fault;
      sleep(50);
    }
  }
}

/** Whether a file could not be moved because somebody has it open, as on Windows. */
export function heldOpen(fault: unknown): boolean {
  return ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(fault));
}

/** Gives a file a second name; tells whether the disk knows how. */
export function linked(path: string, other: string): boolean {
  try {
    linkSync(path, other);
    return true;
  } catch (fault) {
    if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR', 'UNKNOWN'].includes(codeOf(fault))) return false;
    throw fault;
  }
}
