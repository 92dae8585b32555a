import { useEffect, useState } from 'react';
import type { Casus } from '../../shared/model/records.ts';
import { useEditor } from './editor.ts';
import type { Unmended } from './unmended.ts';

/** What waits for a field of Gegevens. */
export interface WaitingText {
  /** What was left in it when it went away last; it is in the field again. */
  readonly waited: Unmended | undefined;
  /** Leaves a text that cannot be saved, for the next time that the field is there. */
  readonly wait: (text: string, from: Casus) => void;
}

/** Keeps a text of a field of Gegevens that cannot be saved, while the field is not in sight. */
export function useWaitingText(id: string, label: string): WaitingText {
  const { unmended, leaveUnmended } = useEditor();
  const about = `details ${id}`;
  const [waited] = useState(() => unmended.get(about));
  useEffect(() => leaveUnmended(about, undefined), [about, leaveUnmended]);
  return {
    waited,
    wait: (text, from) => leaveUnmended(about, { about, label, text, from, why: undefined, of: [], atDetails: true }),
  };
}
