import { Refusal } from '../../shared/bridge/refusals.ts';
import type { RingKey } from './keys/ring.ts';

const FREE = 5;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 5 * 60_000;

/**
 * Under which list of a place a wrong key of that kind counts; undefined where no guess is possible.
 */
export function countedAs(key: RingKey): 'attempts' | 'recoveries' | undefined {
  return 'passphrase' in key ? 'attempts' : 'recoveryKey' in key ? 'recoveries' : undefined;
}

/** Whether a key was wrong. A recovery key of which a group does not check was mistyped, and is told so: that is no guess. */
export function isWrongKey(fault: unknown): boolean {
  if (!(fault instanceof Refusal)) return false;
  return fault.kind === 'wrong-passphrase' || (fault.kind === 'wrong-recovery-key' && fault.words === undefined);
}

/** How long to wait in ms after wrong keys at those moments: nothing up to five, then from 5 s on twice as long each time, to 5 minutes. */
export function waitAfter(attempts: readonly number[], now: number): number {
  const last = attempts.at(-1);
  if (last === undefined || attempts.length < FREE) return 0;
  const wait = Math.min(FIRST_WAIT * 2 ** (attempts.length - FREE), LONGEST_WAIT);
  // A clock that was set back must not lock anybody out for longer than the wait itself.
  return Math.min(Math.max(0, last + wait - now), wait);
}

/** Refuses with `wait` while it is too early for another key of that kind. */
export function refuseTooEarly(attempts: readonly number[], now: number, counted: 'attempts' | 'recoveries' = 'attempts'): void {
  const wait = waitAfter(attempts, now);
  if (wait === 0) return;
  const seconds = Math.ceil(wait / 1000);
  throw new Refusal('wait', `Too many attempts; ${seconds} s to wait.`, {
    id: counted === 'attempts' ? 'notice.wait' : 'notice.wait-recovery',
    values: { seconds },
  });
}
