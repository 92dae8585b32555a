import { useState } from 'react';
import type { Refusal } from '../../shared/bridge/refusals.ts';
import { ask } from '../bridge.ts';
import { asRefusal } from './said.ts';

/** What is known of a new casus before it is made; `date` as a record has it. */
export interface NewCasus {
  readonly code: string;
  readonly title: string;
  readonly district: string;
  readonly date: string;
}

/** Makes a casus; tells its handle, or keeps why it was not made. */
export function useMaking(onMade: (casus: string) => void) {
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const make = async ({ code, title, district, date }: NewCasus): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const { casus } = await ask('casussen.make', {
        code: code.trim(),
        title: title.trim(),
        district: district.trim(),
        referenceDate: date,
      });
      onMade(casus);
    } catch (fault) {
      setRefusal(asRefusal(fault));
      setBusy(false);
    }
  };
  return { make, busy, refusal, corrected: () => setRefusal(undefined) };
}
