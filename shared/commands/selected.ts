import { z } from 'zod';
import { person, type Casus } from '../model/records.ts';
import { define } from './command.ts';
import { without } from '../rules/removal.ts';
import { listOf } from './selection.ts';

/** Whatever is selected, with everything that ends at it. */
export const selectionRemove = define({
  name: 'selection.remove',
  label: { nl: 'weghalen', en: 'remove' },
  key: 'Del',
  input: z.strictObject({ ids: z.array(person.shape.id).min(1) }),
  applies: (casus, selected) => selected.length > 0 && selected.every((id) => listOf(casus, id) !== undefined),
  run: (casus, { ids }) => without(casus, new Set(ids.flatMap((id) => recordsOf(casus, id)))),
});

function recordsOf(casus: Casus, id: string): readonly object[] {
  const list = listOf(casus, id);
  return list === undefined ? [] : (casus[list] as readonly { readonly id: string }[]).filter((it) => it.id === id);
}
