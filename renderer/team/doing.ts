import { useState } from 'react';
import type { RefusalKind } from '../../shared/bridge/refusals.ts';
import { refusalKind } from '../workspace/answered.ts';

/** Something that takes a moment and can be refused. */
export interface Doing {
  readonly busy: boolean;
  readonly refused: RefusalKind | undefined;
  readonly start: (work: () => Promise<void>) => void;
}

/** Does one thing at a time, and keeps why it was refused until the next try. */
export function useDoing(): Doing {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<RefusalKind>();
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setRefused(undefined);
    try {
      await work();
    } catch (fault) {
      setRefused(refusalKind(fault));
    }
    setBusy(false);
  };
  return { busy, refused, start: (work) => void (busy || run(work)) };
}
