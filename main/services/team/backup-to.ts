import { dirname } from 'node:path';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import { rereadRing, ringPath, writeRing } from '../keys/ring.ts';
import { refusalOf } from '../store/faults.ts';
import { read } from '../store/handles.ts';
import { inBackup } from './backups.ts';
import { copyInto } from './copy.ts';
import { discard, flushFolder, renameOver, sizeOf } from './on-disk.ts';
import type { OpenTeam } from './open-team.ts';

/**
 * Copies an open file, with its keys, to where somebody wants it, and opens and reads the copy whole before it gets its name. Others go on
 * working. Answers with the number of casussen in it. Refuses with `already-there`, `unsound-backup`, `not-writable`, `disk-full`.
 */
export function backupTo(team: OpenTeam, target: string): number {
  if (sizeOf(target) !== undefined || sizeOf(ringPath(target)) !== undefined) throw new Refusal('already-there', 'A file stands there.');
  const part = `${target}.part`;
  try {
    copyInto(team.file, part);
    const casussen = inBackup(part, team.file.key, true, (copy) =>
      read(copy, (handle) => Number(handle.sql('SELECT count(*) FROM casus').pluck().get())),
    );
    writeRing({ ...rereadRing(team.ring), path: ringPath(target) });
    renameOver(part, target);
    flushFolder(dirname(target));
    return casussen;
  } catch (fault) {
    throw refusalOf(fault);
  } finally {
    discard(part);
  }
}
