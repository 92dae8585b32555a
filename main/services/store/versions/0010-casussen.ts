import type { Step } from './step.ts';

/**
 * The casussen and their records. A body is the record as JSON, whole. `summary` is what the list shows of a casus
 * (shared/rules/summary.ts), made anew at each change. Times are ms since 1970.
 */
export const casussen: Step = {
  version: 10,
  name: 'casussen',
  sql: `
    CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE casus (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      code TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      head TEXT NOT NULL,
      summary TEXT NOT NULL,
      made INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      archived INTEGER,
      retain_until TEXT
    ) STRICT;
    CREATE TABLE record (
      casus INTEGER NOT NULL REFERENCES casus (number) ON DELETE CASCADE,
      list TEXT NOT NULL,
      key TEXT NOT NULL,
      place REAL NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (casus, list, key)
    ) STRICT, WITHOUT ROWID;
  `,
};
