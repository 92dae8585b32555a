import { useState } from 'react';
import { Field } from '../parts/Field.tsx';
import { useKeptUntil } from '../workspace/kept-until.ts';
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
  return (
    <Field
      type="date"
      label={say('interface.casus.retain')}
      value={draft ?? until ?? ''}
      onChange={setDraft}
      onBlur={() => {
        if (draft !== undefined && draft !== until) void set(draft);
        setDraft(undefined);
      }}
      hint={say('interface.casus.retain.hint')}
      wrong={refused && say(`interface.refusal.${refused}`)}
      isReadOnly={!canChange || until === undefined}
    />
  );
}
