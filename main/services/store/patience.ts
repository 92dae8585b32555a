import { Refusal } from '../../../shared/bridge/refusals.ts';
import { codeOf, isBusy } from './faults.ts';

/** How long a colleague may hold the file, ms. */
export const LONGEST_WAIT = 10_000;
/** How long something waits for others that can be done as well a little later, ms. */
export const SHORT_WAIT = 150;

/** Tries again while somebody else holds the file, up to 10 s; the pauses vary, so that two that wait do not meet again. Then refuses with `busy`. */
export function patiently<T>(attempt: () => T, longest = LONGEST_WAIT): T {
  const until = performance.now() + longest;
  for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
    try {
      return attempt();
    } catch (fault) {
      if (!isBusy(fault)) throw fault;
      if (performance.now() > until) throw new Refusal('busy', `The file stayed busy (${codeOf(fault)}).`);
      sleep(pause * (0.5 + Math.random()));
    }
  }
}

/** Lets this thread rest, ms. */
export function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
