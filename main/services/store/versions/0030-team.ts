import type { Step } from './step.ts';

/**
 * The team's own lists and the access log. The log can only grow: each row carries a digest over itself and the digest before it, and
 * triggers refuse to change or delete one. `deleted` remembers by id which casussen went, so that a backup does not bring one back.
 */
export const team: Step = {
  version: 30,
  name: 'team',
  sql: `
    CREATE TABLE listed (
      list TEXT NOT NULL,
      id TEXT NOT NULL,
      place REAL NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (list, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE access (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      member TEXT NOT NULL,
      role TEXT NOT NULL,
      station TEXT NOT NULL,
      action TEXT NOT NULL,
      code TEXT NOT NULL,
      succeeded INTEGER NOT NULL,
      detail TEXT NOT NULL,
      digest TEXT NOT NULL
    ) STRICT;
    CREATE INDEX access_by_code ON access (code, seq);
    CREATE TRIGGER access_stays BEFORE UPDATE ON access BEGIN SELECT RAISE(ABORT, 'the log can only grow'); END;
    CREATE TRIGGER access_remains BEFORE DELETE ON access BEGIN SELECT RAISE(ABORT, 'the log can only grow'); END;
    CREATE TRIGGER access_appends BEFORE INSERT ON access WHEN NEW.seq <= (SELECT max(seq) FROM access)
      BEGIN SELECT RAISE(ABORT, 'the log can only grow'); END;
    CREATE TABLE deleted (id TEXT PRIMARY KEY, at INTEGER NOT NULL, reason TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
};
