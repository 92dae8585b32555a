import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { Ring } from '../keys/ring.ts';
import { connect } from '../store/connection.ts';
import { codeOf } from '../store/faults.ts';
import { read } from '../store/handles.ts';
import { namesIn } from './backup-files.ts';
import { fittingKey } from './fitting-key.ts';
import { flawOf } from './flaws.ts';
import { discard, flushFolder, linked, renameOver, sizeOf } from './on-disk.ts';

/** Gives a finished file its name, only if nothing has that name. Refuses with `already-there`. */
export function appear(from: string, to: string): void {
  try {
    if (!linked(from, to)) {
      if (sizeOf(to) !== undefined) throw alreadyThere();
      renameOver(from, to);
    }
  } catch (fault) {
    throw codeOf(fault) === 'EEXIST' ? alreadyThere() : fault;
  }
  flushFolder(dirname(to));
}

/** The refusal of a name that something has already. */
export function alreadyThere(): Refusal {
  return new Refusal('already-there', 'A file or the keys of one stand there already.');
}

/**
 * Finishes the making of a team file that was killed after its keys were placed and before the file was: the file that lies beside them gets its
 * name. Only a sound one without casussen, so that nothing older is ever taken for the team file. Tells whether it did.
 */
export function finishMaking(path: string, ring: Ring): boolean {
  const unfinished = namesIn(dirname(path))
    .filter((name) => name.startsWith(`.${basename(path)}.`) && name.endsWith('.next'))
    .map((name) => join(dirname(path), name))
    .find((beside) => isNewAndSound(beside, ring));
  if (unfinished === undefined) return false;
  appear(unfinished, path);
  discard(unfinished);
  return true;
}

function isNewAndSound(path: string, ring: Ring): boolean {
  const key = fittingKey(path, ring.keys);
  if (key === undefined) return false;
  const file = connect(path, key, 'read-only');
  try {
    if (flawOf(file) !== undefined) return false;
    return read(file, (handle) => handle.sql('SELECT 1 FROM casus').get() === undefined);
  } finally {
    file.db.close();
  }
}
