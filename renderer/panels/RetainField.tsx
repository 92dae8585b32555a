import { useLayoutEffect, useRef, useState } from 'react';
import { Field } from '../parts/Field.tsx';
import { useEditor } from '../workspace/editor.ts';
import { useKeptUntil } from '../workspace/kept-until.ts';
import { dateTyped } from '../workspace/typed-date.ts';
import { useWaitingText } from '../workspace/waiting-text.ts';
import { dayOnPaper } from '../words/day.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly handle: string;
  readonly code: string;
  readonly canChange: boolean;
}

/** Until when the casus is to be kept. Written when the field is left, for a year that is half typed is no date. */
export function RetainField({ handle, code, canChange }: Props) {
  const { say } = useWords();
  const { until, refused, set } = useKeptUntil(handle, code);
  const label = say('interface.casus.retain');
  const { casus } = useEditor();
  const { waited, wait } = useWaitingText('retain', label);
  const [draft, setDraft] = useState(waited?.text);
  const day = draft?.trim() ? dateTyped(draft, 'day') : '';
  const leave = (): void => {
    if (draft === undefined || day === undefined) return;
    if (day !== until) void set(day);
    setDraft(undefined);
  };
  const last = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    last.current = () => (draft !== undefined && day === undefined ? wait(draft, casus) : leave());
  });
  useLayoutEffect(() => () => last.current?.(), []);
  return (
    <Field
      label={label}
      value={draft ?? dayOnPaper(until ?? '')}
      onChange={setDraft}
      onBlur={leave}
      placeholder={say('interface.casussen.date.form')}
      hint={say('interface.casus.retain.hint')}
      wrong={refused ? say(`interface.refusal.${refused}`) : day !== undefined ? undefined : say('interface.casus.wrong.day')}
      isReadOnly={!canChange || until === undefined}
      maxLength={30}
    />
  );
}
