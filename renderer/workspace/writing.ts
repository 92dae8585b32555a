import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Casus } from '../../shared/model/records.ts';
import type { Detail } from './details.ts';
import type { TeamCasusHand } from './team-casus.ts';
import { useWaitingText } from './waiting-text.ts';

/** How long somebody stops writing before what was written is saved, in ms. */
const PAUSE = 1200;

/** A detail of a casus while somebody writes it. */
export interface Writing {
  readonly text: string;
  /** What was sent to be saved last; undefined while something newer is being written. */
  readonly sent: string | undefined;
  readonly write: (text: string) => void;
  /** Saves what was written, without white space at its ends. */
  readonly finish: () => void;
}

/**
 * Keeps what is being written apart from the casus until it is saved: at a pause, and when the field is left. It is saved against
 * the casus that stood there when writing began, so that what a colleague wrote meanwhile is not overwritten. What cannot be saved stays in
 * the field, also when that comes back.
 */
export function useWriting(casus: Casus, detail: Detail, label: string, hand: TeamCasusHand | undefined): Writing {
  const { waited, wait } = useWaitingText(detail.id, label);
  const [draft, setDraft] = useState<{ readonly text: string; readonly from: Casus } | undefined>(waited);

  const [sent, setSent] = useState<string>();

  const save = (text: string): void => {
    if (draft === undefined || hand === undefined || detail.wrong?.(text) !== undefined) return;
    if (text !== detail.read(draft.from)) {
      hand.change(`details.${detail.id}`, draft.from, detail.write(draft.from, text));
      setSent(text);
    }
    setDraft(undefined);
  };
  const pause = useEffectEvent(() => draft && save(draft.text));
  useEffect(() => {
    if (draft === undefined) return;
    const waiting = setTimeout(pause, PAUSE);
    return () => clearTimeout(waiting);
  }, [draft]);

  // A field that goes away under the hand, with its page or with the names, is left first; what cannot be saved waits for it.
  const last = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    last.current = () => {
      const text = draft?.text.trim() ?? '';
      if (draft !== undefined && text !== '' && detail.wrong?.(text) !== undefined) wait(draft.text, draft.from);
      else if (draft !== undefined) save(text);
    };
  });
  useLayoutEffect(() => () => last.current?.(), []);

  return {
    text: draft?.text ?? detail.read(casus),
    sent: draft ? undefined : sent,
    write: (text) => setDraft({ text, from: draft?.from ?? casus }),
    finish: () => draft && save(draft.text.trim()),
  };
}
