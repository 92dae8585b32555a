import { Pick } from '../../../parts/Pick.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { changeOf, useHeld } from '../held.ts';
import type { FieldSpec } from '../sections/spec.ts';
import { useTold } from '../told.ts';
import { namedAmong } from './among.ts';

type Spec = Extract<FieldSpec, { readonly as: 'party' }>;

/** What stands for nobody. */
const NOBODY = '';

/** One person, home or party that a record names. */
export function PartyPart({ spec: { field, label, among, none } }: { readonly spec: Spec }) {
  const { say } = useWords();
  const { canChange, run } = useEditor();
  const told = useTold();
  const held = useHeld();
  const value = held.record[field];
  const chosen = typeof value === 'string' ? value : NOBODY;
  const others = namedAmong(among, told, held.record).filter(
    ({ id }) => id !== held.record['id'] && (id === chosen || !ends(held.record, field).includes(id)),
  );
  const known = chosen === NOBODY || others.some(({ id }) => id === chosen);
  const lines = [
    ...(none === undefined ? [] : [{ id: NOBODY, word: say(none) }]),
    ...others,
    ...(known ? [] : [{ id: chosen, word: told.called(chosen) }]),
  ];
  return (
    <Pick
      label={say(label)}
      chosen={chosen}
      lines={lines}
      onChoose={(id) => run([changeOf(held, { [field]: id === NOBODY ? null : id })])}
      isDisabled={!canChange}
    />
  );
}

/** Who stands at the other end of a line already. */
function ends(record: Readonly<Record<string, unknown>>, field: string): readonly unknown[] {
  const others = field === 'from' ? ['to'] : field === 'to' ? ['from'] : [];
  return others.flatMap((it) => record[it] ?? []);
}
