import type { Step } from './step.ts';

/** Who has which casus open. A row that is not renewed for a while counts no longer. */
export const presence: Step = {
  version: 50,
  name: 'presence',
  sql: `
    CREATE TABLE presence (
      casus INTEGER NOT NULL REFERENCES casus (number) ON DELETE CASCADE,
      visit TEXT NOT NULL,
      member TEXT NOT NULL,
      since INTEGER NOT NULL,
      seen INTEGER NOT NULL,
      PRIMARY KEY (casus, visit)
    ) STRICT, WITHOUT ROWID;
  `,
};
