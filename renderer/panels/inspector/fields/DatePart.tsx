import { isNoDay, momentShown, momentTyped } from '../../../workspace/typed-date.ts';
import { useWords } from '../../../words/use-words.ts';
import { changeOf, useHeld } from '../held.ts';
import type { Held } from '../held.ts';
import type { FieldSpec } from '../sections/spec.ts';
import { WritingField } from './WritingField.tsx';

type Spec = Extract<FieldSpec, { readonly as: 'date' }>;

/** A date of a record as far as it is known, or somebody's own words for it. */
export function DatePart({ spec: { field, label, needed = false } }: { readonly spec: Spec }) {
  const { say } = useWords();
  const held = useHeld();
  return (
    <MomentField
      label={say(label)}
      value={dateIn(held, 'record', field)}
      shown={dateIn(held, 'shown', field)}
      needed={needed}
      deeds={(date) => [changeOf(held, { [field]: date ?? null })]}
    />
  );
}

function dateIn(held: Held, of: 'record' | 'shown', field: string): string {
  const value = held[of][field];
  return typeof value === 'string' ? value : '';
}

interface MomentProps {
  readonly label: string;
  /** Which of the moments of this name it is. */
  readonly which?: number;
  /** As the record has it; empty where it has none. */
  readonly value: string;
  /** As it may be told: words in it can be a name. */
  readonly shown?: string;
  readonly needed?: boolean;
  /** What is done with another date, or without one. */
  readonly deeds: (date: string | undefined) => ReturnType<Parameters<typeof WritingField>[0]['deeds']>;
}

/** A field for when something was. What looks like a date and is none is not kept as one: a sentence says so. */
export function MomentField({ label, which, value, shown = value, needed = false, deeds }: MomentProps) {
  const { say, language } = useWords();
  const write = (text: string) => deeds(text === '' ? undefined : momentTyped(text, language));
  return (
    <WritingField
      label={label}
      {...(which !== undefined && { which })}
      value={shown === '' ? '' : momentShown(shown)}
      isReadOnly={shown !== value}
      deeds={write}
      keep={write}
      fits={(text) => !isNoDay(text) && !(needed && text === '')}
      wrong={(text) =>
        isNoDay(text)
          ? say('interface.inspector.wrong.date')
          : needed && text.trim() === ''
            ? say('interface.inspector.wrong.no-date')
            : undefined
      }
    />
  );
}
