import { useWords } from '../../../words/use-words.ts';
import { changeOf, useHeld } from '../held.ts';
import type { FieldSpec } from '../sections/spec.ts';
import { WritingField } from './WritingField.tsx';

type Spec = Extract<FieldSpec, { readonly as: 'text' }>;

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A text of a record. Where names are off and it holds one, it is shown without and can only be read. */
export function TextPart({ spec: { field, label, tall = false, most, needed = false, example } }: { readonly spec: Spec }) {
  const { say } = useWords();
  const held = useHeld();
  const [value, shown] = [textIn(held.record[field]), textIn(held.shown[field])];
  return (
    <WritingField
      label={say(label, { gender: textIn(held.record['gender']) })}
      value={shown}
      isReadOnly={shown !== value}
      tall={tall}
      deeds={(text) => [changeOf(held, { [field]: text === '' && !alwaysThere.has(field) ? null : text })]}
      {...(needed && {
        fits: (text: string) => text !== '',
        wrong: (text: string) => (text.trim() === '' ? say('interface.inspector.wrong.empty') : undefined),
      })}
      {...(most !== undefined && { most: Math.max(most, value.length) })}
      {...(example !== undefined && { example: say(example) })}
    />
  );
}

/** Texts that a record always has: taken away they are empty. */
const alwaysThere: ReadonlySet<string> = new Set(['title', 'name', 'text']);
