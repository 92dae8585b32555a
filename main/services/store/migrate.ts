import { Refusal } from '../../../shared/bridge/refusals.ts';
import { APPLICATION_ID, type Connection } from './connection.ts';
import { reach, write } from './handles.ts';
import { steps } from './versions/index.ts';
import type { Step } from './versions/step.ts';

/**
 * Brings a file to the newest version, each step in a transaction of its own: after a crash it stands between two steps and goes on
 * from there. Steps that another program did meanwhile are passed over. Refuses `no-team-file` and `newer-program`.
 */
export function migrate(file: Connection, all: readonly Step[] = steps): void {
  const newest = all.at(-1)?.version ?? 0;
  if (numberOf(file, 'application_id') !== APPLICATION_ID) throw new Refusal('no-team-file', 'The file is of another kind.');
  if (versionOf(file) > newest) throw new Refusal('newer-program', `The file is of version ${versionOf(file)}, the program of ${newest}.`);
  for (const step of all) if (versionOf(file) < step.version) take(file, step);
}

/** The version of the schema in which a file is; 0 for one without tables. */
export function versionOf(file: Connection): number {
  return numberOf(file, 'user_version');
}

function take(file: Connection, step: Step): void {
  write(file, (handle) => {
    if (versionOf(file) >= step.version) return;
    file.db.exec(step.sql);
    step.fill?.(handle);
    file.db.pragma(`user_version = ${step.version}`);
  });
}

function numberOf(file: Connection, pragma: 'application_id' | 'user_version'): number {
  return reach(file, () => Number(file.db.pragma(pragma, { simple: true })));
}
