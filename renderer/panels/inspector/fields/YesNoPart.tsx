import { Segment } from '../../../parts/Segment.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { changeOf, useHeld } from '../held.ts';
import type { FieldSpec } from '../sections/spec.ts';

type Spec = Extract<FieldSpec, { readonly as: 'yes-no' }>;

/** Something that is so of a record, or is not, or is not told. */
export function YesNoPart({ spec: { field, label } }: { readonly spec: Spec }) {
  const { say } = useWords();
  const { canChange, run } = useEditor();
  const held = useHeld();
  const value = held.record[field];
  return (
    <Segment
      named
      name={say(label)}
      chosen={typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined}
      parts={[
        { id: 'yes', word: say('interface.yes') },
        { id: 'no', word: say('interface.no') },
      ]}
      onChoose={(id) => run([changeOf(held, { [field]: id === 'yes' })])}
      isReadOnly={!canChange}
    />
  );
}
