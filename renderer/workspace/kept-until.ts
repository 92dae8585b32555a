import { useState } from 'react';
import type { RefusalKind } from '../../shared/bridge/refusals.ts';
import { ask } from '../bridge.ts';
import { refusalKind, useAnswered } from './answered.ts';

/** Until when a casus is to be kept. It stands beside the casus and not in it, so it has no journal. */
export interface KeptUntil {
  /** A date; empty where nobody said, undefined until it is read. */
  readonly until: string | undefined;
  readonly refused: RefusalKind | undefined;
  readonly set: (until: string) => Promise<void>;
}

/** Reads it from the list of casussen, by the code that the list is searched with, and writes it. */
export function useKeptUntil(handle: string, code: string): KeptUntil {
  const read = useAnswered(`${handle} ${code}`, () => retention(handle, code));
  const [refused, setRefused] = useState<RefusalKind>();
  const set = async (until: string): Promise<void> => {
    try {
      await ask('casussen.retain', { casus: handle, until: until === '' ? null : until });
      setRefused(undefined);
    } catch (fault) {
      setRefused(refusalKind(fault));
    }
    read.again();
  };
  return { until: read.value, refused: refused ?? read.refused, set };
}

async function retention(handle: string, code: string): Promise<string> {
  for (const archived of [false, true]) {
    const { rows } = await ask('casussen.list', { search: code.slice(0, 200), archived });
    const own = rows.find(({ casus }) => casus === handle);
    if (own) return own.retainUntil ?? '';
  }
  return '';
}
