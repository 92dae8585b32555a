import { Chips } from '../../../parts/Chips.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { calledThing } from '../called-thing.ts';
import { changeOf, useHeld } from '../held.ts';
import type { Body } from '../held.ts';
import type { FieldSpec } from '../sections/spec.ts';
import { useTold } from '../told.ts';
import { namedAmong } from './among.ts';

type Spec = Extract<FieldSpec, { readonly as: 'parties' }>;

/** Several persons, homes or parties that a record names. */
export function PartiesPart({ spec: { field, label, among, least } }: { readonly spec: Spec }) {
  const words = useWords();
  const { say } = words;
  const { canChange, run } = useEditor();
  const told = useTold();
  const held = useHeld();
  const now = idsIn(held.record[field]);
  const taken = new Set([...now, ...(elsewhere[field] ?? []).flatMap((it) => idsIn(held.record[it]))]);
  const change = (ids: readonly string[]): void => void run([changeOf(held, { [field]: ids })]);
  return (
    <Chips
      label={say(label)}
      chips={now.map((id) => ({ id, word: calledThing(id, told, words) }))}
      more={namedAmong(among, told, held.record).filter(({ id }) => !taken.has(id))}
      add={say('interface.inspector.somebody-more')}
      takeAway={(name) => say('interface.inspector.take-away', { name })}
      onAdd={(id) => change([...now, id])}
      onTake={(id) => change(now.filter((it) => it !== id))}
      least={least}
      isReadOnly={!canChange}
    />
  );
}

/** Who is named in one of these cannot be named in the other. */
const elsewhere: Readonly<Record<string, readonly string[]>> = { members: ['against'], against: ['members'], to: ['from'] };

/** The ids in a field that holds one or several. */
function idsIn(value: Body[string]): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((it) => typeof it === 'string');
}
