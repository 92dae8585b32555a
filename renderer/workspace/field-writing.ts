import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { perform } from '../../shared/commands/index.ts';
import type { Deed } from '../../shared/commands/index.ts';
import type { Message } from '../../shared/model/message.ts';
import type { Casus } from '../../shared/model/records.ts';
import { useEditor } from './editor.ts';

/** Something of a record that can be written as text. */
export interface Writable {
  /** By what the field is known among all of the casus, and what it is called. */
  readonly about: string;
  readonly label: string;
  readonly value: string;
  /** What is done when it is written; it is asked when writing begins, so that it is about the record of that moment. */
  readonly deeds: (text: string) => readonly Deed[];
  /** Whether a text can stand there at all; one that cannot stays in the field, unsaved. */
  readonly fits?: ((text: string) => boolean) | undefined;
  /** What is done with a text that does not fit when its field goes; without it the text waits for its field. */
  readonly keep?: ((text: string) => readonly Deed[]) | undefined;
  /** The field stands at Gegevens, and not beside the drawing. */
  readonly atDetails?: boolean;
}

/** A field while somebody writes in it. */
export interface FieldWriting {
  readonly text: string;
  /** Why what stands in the field could not be done. */
  readonly refused: Message | undefined;
  readonly write: (text: string) => void;
  /** Does what was written, as one change; nothing where nothing was. */
  readonly finish: () => void;
  /** Puts back what stood there; false where nothing was being written. */
  readonly restore: () => boolean;
}

interface Draft extends Writable {
  readonly text: string;
  /** What the hand saw when it began. */
  readonly from: Casus;
}

/**
 * Keeps what is being written apart from the casus until the field is left, so that what a colleague does meanwhile does not overwrite
 * it, nor it what they did. A field that goes away under the hand is left first; what cannot be done then waits until the field is there again.
 */
export function useFieldWriting(writable: Writable): FieldWriting {
  const { casus, canChange, chosen, run, unmended, leaveUnmended } = useEditor();
  const { about, label, atDetails = false } = writable;
  const [waited] = useState(() => unmended.get(about));
  const [draft, setDraft] = useState<Draft | undefined>(waited && { ...writable, text: waited.text, from: waited.from });
  const [refused, setRefused] = useState<Message | undefined>(waited?.why);

  const end = (): void => {
    setDraft(undefined);
    setRefused(undefined);
  };
  const save = (going: boolean): void => {
    if (draft === undefined) return;
    const text = draft.text.trim();
    if (text === draft.value) return end();
    const wait = (why: Message | undefined): void =>
      leaveUnmended(about, { about, label, text: draft.text, from: draft.from, why, of: atDetails ? [] : chosen, atDetails });
    const fits = draft.fits?.(text) ?? true;
    if (!fits && !going) return;
    // Nothing is not a text that somebody wrote.
    if (!fits && draft.keep === undefined) return text === '' ? end() : wait(undefined);
    const deeds = fits ? draft.deeds(text) : (draft.keep?.(text) ?? []);
    const tried = perform(draft.from, deeds);
    if (tried.ok && run(deeds, undefined, draft.from)) return end();
    const why = tried.ok ? undefined : tried.faults[0]?.what;
    if (going) wait(why);
    else setRefused(why);
  };

  const last = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    last.current = () => save(true);
  });
  useEffect(() => {
    leaveUnmended(about, undefined);
    return () => last.current?.();
  }, [about, leaveUnmended]);

  return {
    text: draft?.text ?? writable.value,
    refused: draft && refused,
    write: (text) => {
      setRefused(undefined);
      if (canChange) setDraft({ ...(draft ?? { ...writable, from: casus }), text });
    },
    finish: () => save(false),
    restore: () => {
      end();
      return draft !== undefined;
    },
  };
}
