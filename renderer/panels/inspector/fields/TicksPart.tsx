import { Tick } from '../../../parts/Tick.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { changeOf, useHeld } from '../held.ts';
import type { FieldSpec } from '../sections/spec.ts';

type Spec = Extract<FieldSpec, { readonly as: 'ticks' }>;

/** Several out of a list of the catalogue. */
export function TicksPart({ spec: { field, label, entries } }: { readonly spec: Spec }) {
  const { say, label: wordOf } = useWords();
  const { canChange, run } = useEditor();
  const held = useHeld();
  const value = held.record[field];
  const on: readonly unknown[] = Array.isArray(value) ? value : [];
  const change = (id: string, to: boolean): void => {
    const next = to ? [...on, id] : on.filter((it) => it !== id);
    run([changeOf(held, { [field]: next.length === 0 ? null : next })]);
  };
  return (
    <fieldset className="ticks">
      <legend className="field-label">{say(label)}</legend>
      {Object.entries(entries).map(([id, entry]) => (
        <Tick key={id} word={wordOf(entry)} on={on.includes(id)} onSwitch={(to) => change(id, to)} isReadOnly={!canChange} />
      ))}
    </fieldset>
  );
}
