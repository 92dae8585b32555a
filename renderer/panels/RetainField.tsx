import { useState } from 'react';
import { Field } from '../parts/Field.tsx';
import { useKeptUntil } from '../workspace/kept-until.ts';
import { dateTyped } from '../workspace/typed-date.ts';
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
  const [draft, setDraft] = useState<string>();
  const day = draft?.trim() ? dateTyped(draft, 'day') : '';
  const leave = (): void => {
    if (draft === undefined || day === undefined) return;
    if (day !== until) void set(day);
    setDraft(undefined);
  };
  return (
    <Field
      label={say('interface.casus.retain')}
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
