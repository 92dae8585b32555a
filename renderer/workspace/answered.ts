import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { Refusal } from '../../shared/bridge/refusals.ts';
import type { RefusalKind } from '../../shared/bridge/refusals.ts';

/** What a question brought: the newest answer, and why the last asking brought none. */
export interface Answered<T> {
  /** Undefined until there is one; the one before stays while it is asked again, and where that fails. */
  readonly value: T | undefined;
  readonly refused: RefusalKind | undefined;
  /** Asks again now. */
  readonly again: () => void;
}

/** What passes by itself, as when a share comes back. */
export const passing: ReadonlySet<RefusalKind> = new Set(['share-gone', 'busy', 'unreachable']);

/** After how long it is asked again by itself, ms. */
export const AGAIN_AFTER = 3000;

/** Asks when the screen opens, and again whenever `turn` is another one. A late answer to an older asking is dropped; what passes is asked again. */
export function useAnswered<T>(turn: string | number, asking: () => Promise<T>): Answered<T> {
  const [got, setGot] = useState<{ readonly turn: string | number; readonly value: T }>();
  /** An object of its own for each refusal, so that the same one twice is seen as two. */
  const [refusal, setRefusal] = useState<{ readonly kind: RefusalKind }>();
  const [asked, setAsked] = useState(0);
  const ask = useEffectEvent(asking);
  const key = `${turn} ${asked}`;

  useEffect(() => {
    let late = false;
    const take = async (wanted: string): Promise<void> => {
      try {
        const value = await ask();
        if (late) return;
        setGot({ turn: wanted, value });
        setRefusal(undefined);
      } catch (fault) {
        if (!late) setRefusal({ kind: refusalKind(fault) });
      }
    };
    void take(key);
    return () => {
      late = true;
    };
  }, [key]);

  useEffect(() => {
    if (refusal === undefined || !passing.has(refusal.kind)) return undefined;
    const later = setTimeout(() => setAsked((count) => count + 1), AGAIN_AFTER);
    return () => clearTimeout(later);
  }, [refusal]);

  return { value: got?.value, refused: refusal?.kind, again: useCallback(() => setAsked((count) => count + 1), []) };
}

/** Why a question was not answered, whatever went wrong. */
export function refusalKind(fault: unknown): RefusalKind {
  return fault instanceof Refusal ? fault.kind : 'failed';
}
