import type { Step } from './step.ts';

/** What was changed, by whom and when: undo after a restart, and the list of versions. `id` makes a change count once. */
export const journal: Step = {
  version: 20,
  name: 'journal',
  sql: `
    CREATE TABLE journal (
      casus INTEGER NOT NULL REFERENCES casus (number) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      id TEXT NOT NULL UNIQUE,
      at INTEGER NOT NULL,
      member TEXT NOT NULL,
      command TEXT NOT NULL,
      change TEXT NOT NULL,
      PRIMARY KEY (casus, revision)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE named_version (
      casus INTEGER NOT NULL REFERENCES casus (number) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      name TEXT NOT NULL,
      at INTEGER NOT NULL,
      member TEXT NOT NULL,
      PRIMARY KEY (casus, revision)
    ) STRICT, WITHOUT ROWID;
  `,
};
