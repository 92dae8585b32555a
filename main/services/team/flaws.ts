import type { Message } from '../../../shared/model/message.ts';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import { APPLICATION_ID, type Connection } from '../store/connection.ts';
import { read } from '../store/handles.ts';
import { sizeOf } from './on-disk.ts';

/** Every way in which a team file can be unusable. The sentence of each is in assets/locales under `team-file.flaw.<id>`. */
export const flaws = ['missing', 'empty', 'other-file', 'wrong-keys', 'cut-short', 'pages', 'other-kind'] as const;
export type Flaw = (typeof flaws)[number];

/** What makes a database a team file of ours, written when it is made: `meta.kind`. */
export const SENTINEL = 'systeemkaart/team';

/** The sentence of a flaw: what happened and what to do now, which hangs on how many backups there are. */
export function flawWords(flaw: Flaw, backups: number): Message {
  return { id: `team-file.flaw.${flaw}`, values: { backups } };
}

/**
 * Reads every page of a file, with the check of its cipher and of SQLite, and looks whether it is a team file of at least the length it says.
 * Undefined where it is sound. Only for a connection that was just opened: after others wrote, one that has read words before takes the search for
 * damaged. Refuses with `busy`, `replaced`, `share-gone`; damage is an answer.
 */
export function flawOf(file: Connection): Flaw | undefined {
  try {
    return read(file, ({ sql }) => {
      const number = (pragma: string): number => Number(file.db.pragma(pragma, { simple: true }));
      if (number('application_id') !== APPLICATION_ID) return 'other-kind';
      const whole = number('page_count') * number('page_size');
      const size = sizeOf(file.path) ?? 0;
      // Pages behind the end are no damage: a program that ends between finishing a change and shortening the file leaves them, and SQLite passes them by.
      if (size < whole) return 'cut-short';
      if (file.db.pragma('integrity_check(1)', { simple: true }) !== 'ok') return 'pages';
      const kind = sql(`SELECT value FROM meta WHERE key = 'kind'`).pluck().get();
      return kind === SENTINEL ? undefined : 'other-kind';
    });
  } catch (fault) {
    if (fault instanceof Refusal && fault.kind === 'damaged') return sizeOf(file.path) === 0 ? 'empty' : 'pages';
    throw fault;
  }
}

/** Whether what the list of casussen shows can still be read. */
export function canBeRead(file: Connection): boolean {
  try {
    read(file, ({ sql }) => sql('SELECT number, code, head, summary FROM casus').all());
    return true;
  } catch {
    return false;
  }
}
