import { Tick } from '../../../parts/Tick.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { changeOf, useHeld } from '../held.ts';
import type { FieldSpec } from '../sections/spec.ts';

type Spec = Extract<FieldSpec, { readonly as: 'tick' | 'untick' }>;

/** Something that is so of a record or is not. */
export function TickPart({ spec: { field, label, as } }: { readonly spec: Spec }) {
  const { say } = useWords();
  const { canChange, run } = useEditor();
  const held = useHeld();
  const said = held.record[field] === true;
  const on = as === 'tick' ? said : !said;
  const change = (to: boolean): void => void run([changeOf(held, { [field]: as === 'untick' ? !to : to ? true : null })]);
  return <Tick word={say(label)} on={on} onSwitch={change} isReadOnly={!canChange} />;
}
