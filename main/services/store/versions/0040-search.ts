import { readCasus } from '../records.ts';
import { indexCasus } from '../search.ts';
import type { Step } from './step.ts';

/** Search over code, title, names and notes, by the beginnings of words and without accents. What is deleted leaves no words behind. */
export const search: Step = {
  version: 40,
  name: 'search',
  sql: `
    CREATE VIRTUAL TABLE search USING fts5 (code, title, names, notes, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
    INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
  `,
  fill: (handle) => {
    const numbers = handle.sql('SELECT number FROM casus').pluck().all() as readonly number[];
    for (const number of numbers) indexCasus(handle, number, readCasus(handle, number));
  },
};
