import { useCallback, useEffect, useState } from 'react';
import type { Opening } from '../../shared/bridge/questions/team.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import { ask } from '../bridge.ts';
import type { Key } from './steps.ts';

/** Wrong passphrases after which the recovery key is brought to mind. */
const TIRED = 3;

/** The attempts to open a file from this screen. */
export interface Unlocking {
  readonly busy: boolean;
  readonly fault: unknown;
  /** Seconds to wait until the next attempt; 0 where there is nothing to wait for. */
  readonly wait: number;
  /** Whether so many attempts failed that another way is worth a thought. */
  readonly tired: boolean;
  /** Tries a key; undefined where it was refused, and then `fault` says why. */
  readonly attempt: (place: string, key: Key, readOnly: boolean) => Promise<Opening | undefined>;
  readonly forgive: () => void;
}

/** Tries keys on a file, counts what failed, and counts down where the program asks to wait. */
export function useUnlocking(): Unlocking {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const [failed, setFailed] = useState(0);
  const [wait, setWait] = useState(0);

  useEffect(() => {
    if (wait === 0) return undefined;
    const tick = setTimeout(() => {
      setWait(wait - 1);
      if (wait === 1) setFault(undefined);
    }, 1000);
    return () => clearTimeout(tick);
  }, [wait]);

  const attempt = useCallback(async (place: string, key: Key, readOnly: boolean) => {
    setBusy(true);
    setFault(undefined);
    try {
      return await ask('team.unlock', { place, key, readOnly });
    } catch (why) {
      setFault(why);
      setFailed((count) => count + 1);
      setWait(secondsToWait(why));
      return undefined;
    } finally {
      setBusy(false);
    }
  }, []);
  const forgive = useCallback(() => {
    setFault(undefined);
    setFailed(0);
    setWait(0);
  }, []);
  return { busy, fault, wait, tired: failed >= TIRED, attempt, forgive };
}

function secondsToWait(fault: unknown): number {
  if (!(fault instanceof Refusal) || fault.kind !== 'wait') return 0;
  const seconds = fault.words?.values['seconds'];
  return typeof seconds === 'number' ? Math.ceil(seconds) : 0;
}

/** Whether it is the key itself that was refused, and not the file or the place. */
export function isWrongKey(fault: unknown): boolean {
  return fault instanceof Refusal && (fault.kind === 'wrong-passphrase' || fault.kind === 'wrong-recovery-key');
}
