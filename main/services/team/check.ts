import type { Message } from '../../../shared/model/message.ts';
import { checkCasus } from '../../../shared/model/check.ts';
import { verifyLog } from '../store/access-log.ts';
import { connect } from '../store/connection.ts';
import { read, type ReadHandle } from '../store/handles.ts';
import { readCasus } from '../store/records.ts';
import { lastBackup } from './due-backup.ts';
import { flawOf, flawWords, type Flaw } from './flaws.ts';
import { listBackups } from './backups.ts';
import type { OpenTeam } from './open-team.ts';

/** What a thorough look at a file found. */
export interface Checked {
  /** What is wrong and what to do about it; empty for a sound file. */
  readonly words: readonly Message[];
  readonly casussen: number;
  /** Backups that open with the keys and of which every page can be read. */
  readonly backups: number;
  readonly lastBackup: number | null;
}

/** Looks through an open file: every page, every reference between tables, every casus by the rules of its format, the log, the backups. Changes nothing. */
export function checkTeam(team: OpenTeam): Checked {
  const backups = listBackups(team.path, team.ring, true);
  const sound = backups.filter((it) => it.checked).length;
  const flaw = flawNow(team);
  if (flaw !== undefined) return { words: [flawWords(flaw, sound)], casussen: 0, backups: sound, lastBackup: null };
  return read(team.file, (handle) => {
    const numbers = handle.sql('SELECT number FROM casus').pluck().all() as readonly number[];
    const broken = numbers.filter((number) => !holdsTogether(handle, number)).length;
    const loose = handle.sql('PRAGMA foreign_key_check').all().length;
    const words = [
      ...(loose > 0 ? [{ id: 'team-file.check.loose', values: { rows: loose } }] : []),
      ...(broken > 0 ? [{ id: 'team-file.check.casussen', values: { casussen: broken } }] : []),
      ...(verifyLog(handle).broken === undefined ? [] : [{ id: 'team-file.check.log', values: {} }]),
      ...(sound < backups.length ? [{ id: 'team-file.check.backups', values: { backups: backups.length - sound } }] : []),
    ];
    return { words, casussen: numbers.length, backups: sound, lastBackup: lastBackup(handle) };
  });
}

function flawNow({ path, file }: OpenTeam): Flaw | undefined {
  const own = connect(path, file.key, 'read-only');
  try {
    return flawOf(own);
  } finally {
    own.db.close();
  }
}

function holdsTogether(handle: ReadHandle, number: number): boolean {
  try {
    return checkCasus(readCasus(handle, number)).ok;
  } catch {
    return false;
  }
}
