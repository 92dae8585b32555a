import { useState } from 'react';
import { readDate } from '../../shared/model/date.ts';
import { Field } from '../parts/Field.tsx';
import { useKeptUntil } from '../workspace/kept-until.ts';
import { dayOnPaper, dayTyped } from '../words/day.ts';
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
  const day = dayTyped(draft ?? '');
  const whole = day === '' || readDate(day)?.precision === 'day';
  const leave = (): void => {
    if (draft === undefined || !whole) return;
    if (day !== until) void set(day);
    setDraft(undefined);
  };
  return (
    <Field
      label={say('interface.casus.retain')}
      value={draft ?? dayOnPaper(until ?? '')}
      onChange={setDraft}
      onBlur={leave}
      hint={say('interface.casus.retain.hint')}
      wrong={refused ? say(`interface.refusal.${refused}`) : whole ? undefined : say('interface.casus.wrong.day')}
      isReadOnly={!canChange || until === undefined}
      maxLength={30}
    />
  );
}
