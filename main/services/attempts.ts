import { Refusal } from '../../shared/bridge/refusals.ts';

const FREE = 5;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 5 * 60_000;

/** How long to wait in ms after wrong passphrases at those moments: nothing up to five, then from 5 s on twice as long each time, to 5 minutes. */
export function waitAfter(attempts: readonly number[], now: number): number {
  const last = attempts.at(-1);
  if (last === undefined || attempts.length < FREE) return 0;
  const wait = Math.min(FIRST_WAIT * 2 ** (attempts.length - FREE), LONGEST_WAIT);
  // A clock that was set back must not lock anybody out for longer than the wait itself.
  return Math.min(Math.max(0, last + wait - now), wait);
}

/** Refuses with `wait` while it is too early for another passphrase. */
export function refuseTooEarly(attempts: readonly number[], now: number): void {
  const wait = waitAfter(attempts, now);
  if (wait === 0) return;
  const seconds = Math.ceil(wait / 1000);
  throw new Refusal('wait', `Too many attempts; ${seconds} s to wait.`, { id: 'notice.wait', values: { seconds } });
}
