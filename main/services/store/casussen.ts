import type { CasusRow } from '../../../shared/bridge/questions/casussen.ts';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { onDay, summaryOf, type Summary } from '../../../shared/rules/summary.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';
import { bumpStamp, stampOf } from './meta.ts';
import { headText, insertRecords } from './records.ts';
import { foundBy, indexCasus, unindexCasus } from './search.ts';

/** How many signs the code of a casus in the team file has at most: every row of the log that is about the casus repeats it. */
export const LONGEST_CODE = 200;

/** What is known of a casus without its records. Times are ms since 1970. */
export interface CasusFacts {
  /** Its number within the file, for other tables; it never leaves the services. */
  readonly number: number;
  readonly id: string;
  readonly code: string;
  /** How often it was changed: 0 as it came in. */
  readonly revision: number;
  readonly made: number;
  readonly changed: number;
  readonly archived: number | null;
  /** Until when the law asks to keep it, as a date; null where nobody said. */
  readonly retainUntil: string | null;
}

const facts = 'number, id, code, revision, made, changed, archived, retain_until AS retainUntil';

/** The casus with that id. Refuses `unknown-casus`. */
export function findCasus(handle: ReadHandle, id: string): CasusFacts {
  const found = handle.sql(`SELECT ${facts} FROM casus WHERE id = ?`).get(id) as CasusFacts | undefined;
  if (found === undefined) throw new Refusal('unknown-casus', 'The casus is not in the file.');
  return found;
}

/** The casus with that code; undefined where there is none. */
export function casusByCode(handle: ReadHandle, code: string): CasusFacts | undefined {
  return handle.sql(`SELECT ${facts} FROM casus WHERE code = ?`).get(code) as CasusFacts | undefined;
}

/** Every code in the file, the newest casus first. */
export function allCodes(handle: ReadHandle): readonly string[] {
  const rows = handle.sql('SELECT code FROM casus ORDER BY number DESC').all() as readonly { readonly code: string }[];
  return rows.map(({ code }) => code);
}

/** The code, or the first of `code (2)`, `code (3)` that no casus has. */
export function freeCode(handle: ReadHandle, code: string): string {
  const base = code.replace(/ \(\d+\)$/, '');
  let free = code;
  for (let nth = 2; casusByCode(handle, free) !== undefined; nth += 1) free = `${base} (${nth})`;
  return free;
}

/** Adds a casus that was checked, under a new id; its code is the id in its file. Returns its number. Refuses `code-taken`. */
export function insertCasus(handle: WriteHandle, casus: Casus, { id, at }: { readonly id: string; readonly at: number }): number {
  if (casusByCode(handle, casus.id) !== undefined) throw new Refusal('code-taken', 'Another casus has this code.');
  const { lastInsertRowid } = handle
    .sql('INSERT INTO casus (id, code, revision, head, summary, made, changed) VALUES (?, ?, 0, ?, ?, ?, ?)')
    .run(id, casus.id, headText(casus), JSON.stringify(summaryOf(casus)), at, at);
  const number = Number(lastInsertRowid);
  insertRecords(handle, number, casus);
  indexCasus(handle, number, casus);
  bumpStamp(handle);
  return number;
}

/** What the list asks for: the archived casussen or the others, and what was typed in the search field. */
export interface ListRequest {
  readonly search: string;
  readonly archived: boolean;
}

/** The rows of the list as they stand on a day, `2024-05-16`, what was changed last first; with how many are archived, whatever was typed. */
export function listCasussen(
  handle: ReadHandle,
  { search, archived }: ListRequest,
  today: string,
): { readonly rows: CasusRow[]; readonly archived: number; readonly stamp: number } {
  const found = foundBy(handle, search);
  const stored = handle
    .sql(`SELECT ${facts}, summary FROM casus WHERE (archived IS NOT NULL) = ? ORDER BY changed DESC, number DESC`)
    .all(archived ? 1 : 0) as readonly (CasusFacts & { readonly summary: string })[];
  const rows = stored.filter((it) => found === undefined || found.has(it.number)).map((it) => rowOf(it, it.summary, today));
  const { count } = handle.sql('SELECT count(*) AS count FROM casus WHERE archived IS NOT NULL').get() as { readonly count: number };
  return { rows, archived: count, stamp: stampOf(handle) };
}

function rowOf({ id, code, changed, archived, retainUntil }: CasusFacts, text: string, today: string): CasusRow {
  const summary = JSON.parse(text) as Summary;
  const { voices: _voices, ...shown } = summary;
  return { casus: id, code, ...shown, ...onDay(summary, today), changed, archived, retainUntil };
}

/** Puts a casus in the archive at a moment, or takes it out with null. */
export function setArchived(handle: WriteHandle, number: number, archived: number | null): void {
  handle.sql('UPDATE casus SET archived = ? WHERE number = ?').run(archived, number);
  bumpStamp(handle);
}

/** Sets until when a casus has to be kept, as a date; null where nobody says. */
export function setRetention(handle: WriteHandle, number: number, until: string | null): void {
  handle.sql('UPDATE casus SET retain_until = ? WHERE number = ?').run(until, number);
  bumpStamp(handle);
}

/** Deletes a casus with its records, journal, versions and words, and remembers only its id, so that a backup does not bring it back. */
export function removeCasus(handle: WriteHandle, number: number, reason: string, at: number): void {
  handle
    .sql(
      `INSERT INTO deleted (id, at, reason) SELECT id, ?, ? FROM casus WHERE number = ?
       ON CONFLICT (id) DO UPDATE SET at = excluded.at, reason = excluded.reason`,
    )
    .run(at, reason, number);
  unindexCasus(handle, number);
  handle.sql('DELETE FROM casus WHERE number = ?').run(number);
  bumpStamp(handle);
}
