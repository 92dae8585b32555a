import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { connect, connectNew, type Connection } from '../../main/services/store/connection.ts';
import { read, write, type ReadHandle, type WriteHandle } from '../../main/services/store/handles.ts';
import { migrate } from '../../main/services/store/migrate.ts';
import { steps } from '../../main/services/store/versions/index.ts';
import type { Step } from '../../main/services/store/versions/step.ts';

/** A key that every test file has. */
export const testKey = new Uint8Array(32).fill(7);

/** A new file with the given steps of the schema; it goes when the test is over. */
export function storeFile(all: readonly Step[] = steps): Connection {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  const file = connectNew(join(folder, 'team.systeemkaart'), testKey);
  onTestFinished(() => {
    file.db.close();
    rmSync(folder, { recursive: true });
  });
  migrate(file, all);
  return file;
}

/** A second connection to the same file, as a colleague has. */
export function colleagueOf(file: Connection): Connection {
  const other = connect(file.path, testKey, 'write');
  onTestFinished(() => {
    other.db.close();
  });
  return other;
}

/** Reads and writes that come one after another in a test, each in a transaction of its own. */
export function inFile(file: Connection): {
  readonly read: <T>(work: (handle: ReadHandle) => T) => T;
  readonly write: <T>(work: (handle: WriteHandle) => T) => T;
} {
  return { read: (work) => read(file, work), write: (work) => write(file, work) };
}
