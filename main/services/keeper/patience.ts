import type { TeamQuestion } from '../team-answers.ts';

/** How long work on the whole file may take, ms: copying it, checking it, bringing many casussen in. */
export const longTasks = 15 * 60_000;

/** How long an answer may take, ms. Writing waits up to 10 s for colleagues; a passphrase takes a second to stretch. */
export const USUAL: { readonly [Q in TeamQuestion]?: number } & { readonly other: number } = {
  other: 12_000,
  'keys.addPassphrase': 30_000,
  'keys.changePassphrase': 30_000,
  // It is shown once and takes the place of the one before: an answer that comes too late would leave nobody with one.
  'keys.newRecovery': longTasks,
  'keys.rememberHere': 90_000,
  'keys.renew': longTasks,
  'backups.make': longTasks,
  'backups.restore': longTasks,
  'casussen.import': longTasks,
  'casussen.delete': longTasks,
  'log.read': 30_000,
};
