import type { Casus } from '../../../shared/model/records.ts';
import { searchTextOf, type SearchText } from '../../../shared/rules/search-text.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';

/** Lets a casus be found by its words; nothing is written where they are the same as before. */
export function indexCasus(handle: WriteHandle, number: number, casus: Casus): void {
  const text = searchTextOf(casus);
  const known = handle.sql('SELECT code, title, names, notes FROM search WHERE rowid = ?').get(number) as SearchText | undefined;
  if (known === undefined)
    handle
      .sql('INSERT INTO search (rowid, code, title, names, notes) VALUES (?, ?, ?, ?, ?)')
      .run(number, text.code, text.title, text.names, text.notes);
  else if (known.code !== text.code || known.title !== text.title || known.names !== text.names || known.notes !== text.notes)
    handle
      .sql('UPDATE search SET code = ?, title = ?, names = ?, notes = ? WHERE rowid = ?')
      .run(text.code, text.title, text.names, text.notes, number);
}

/** Takes the words of a casus out of the search, so that none of them stays in the file. */
export function unindexCasus(handle: WriteHandle, number: number): void {
  handle.sql('DELETE FROM search WHERE rowid = ?').run(number);
}

/** The numbers of the casussen in which every word that was typed begins some word; undefined where no word was typed. */
export function foundBy(handle: ReadHandle, typed: string): ReadonlySet<number> | undefined {
  const query = queryOf(typed);
  if (query === '') return undefined;
  const rows = handle.sql('SELECT rowid FROM search WHERE search MATCH ?').pluck().all(query) as readonly number[];
  return new Set(rows);
}

/** What was typed as a question to FTS5: each word a phrase of which the end may be missing; nothing in it is a command. */
function queryOf(typed: string): string {
  return typed
    .toWellFormed()
    .normalize('NFC')
    .split(/[\s\p{C}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word.replaceAll('"', '""')}"*`)
    .join(' ');
}
