import type { Step } from './step.ts';

/** Where everything stood in the last drawing of a casus. Nothing is lost without it: what is not there is laid out anew. */
export const places: Step = {
  version: 60,
  name: 'places',
  sql: `
    CREATE TABLE places (
      casus INTEGER NOT NULL REFERENCES casus (number) ON DELETE CASCADE,
      diagram TEXT NOT NULL,
      look TEXT NOT NULL,
      revision INTEGER NOT NULL,
      packed BLOB NOT NULL,
      PRIMARY KEY (casus, diagram)
    ) STRICT, WITHOUT ROWID;
  `,
};
