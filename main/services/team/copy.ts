import { connect, rekey, type Connection, type DataKey } from '../store/connection.ts';
import { reach } from '../store/handles.ts';
import { discard, flush } from './on-disk.ts';

/**
 * Copies a file, as it is at one moment and under the same key, to where nothing stands; it is down on the disk when this returns.
 * Others go on reading; who writes waits. Nothing stays of a copy that failed. Refuses like `reach`: `damaged`, `disk-full`, `replaced`.
 */
export function copyInto(file: Connection, target: string): void {
  try {
    reach(file, () => {
      discard(target);
      file.db.prepare('VACUUM INTO ?').run(target);
    });
    flush(target);
  } catch (fault) {
    discard(target);
    throw fault;
  }
}

/** Encrypts a copy that nobody else knows of under another key. A crash halfway leaves it of no use, and nothing else. */
export function rekeyCopy(path: string, from: DataKey, to: DataKey): void {
  const copy = connect(path, from, 'write');
  try {
    rekey(copy, to);
  } finally {
    copy.db.close();
  }
  flush(path);
}
