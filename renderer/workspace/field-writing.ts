import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { perform } from '../../shared/commands/index.ts';
import type { Deed } from '../../shared/commands/index.ts';
import type { Message } from '../../shared/model/message.ts';
import type { Casus } from '../../shared/model/records.ts';
import { useEditor } from './editor.ts';

/** Something of a record that can be written as text. */
export interface Writable {
  readonly value: string;
  /** What is done when it is written; it is asked when writing begins, so that it is about the record of that moment. */
  readonly deeds: (text: string) => readonly Deed[];
  /** Whether a text can stand there at all; one that cannot stays in the field, unsaved, until it is left for another record. */
  readonly fits?: ((text: string) => boolean) | undefined;
  /** What is kept of a text that does not fit when its field goes; without it nothing is. */
  readonly keep?: ((text: string) => readonly Deed[]) | undefined;
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
 * it, nor it what they did. A field that goes away under the hand is left first.
 */
export function useFieldWriting(writable: Writable): FieldWriting {
  const { casus, canChange, run } = useEditor();
  const [draft, setDraft] = useState<Draft>();
  const [refused, setRefused] = useState<Message>();

  const end = (): void => {
    setDraft(undefined);
    setRefused(undefined);
  };
  const save = (going: boolean): void => {
    if (draft === undefined) return;
    const text = draft.text.trim();
    if (text === draft.value) return end();
    const fits = draft.fits?.(text) ?? true;
    if (!fits && !going) return;
    const deeds = fits ? draft.deeds(text) : (draft.keep?.(text) ?? []);
    const tried = perform(draft.from, deeds);
    if (!tried.ok) return setRefused(tried.faults[0]?.what);
    run(deeds, undefined, draft.from);
    end();
  };

  const last = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    last.current = () => save(true);
  });
  useEffect(() => () => last.current?.(), []);

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
