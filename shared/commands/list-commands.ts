import { z } from 'zod';
import type { Label } from '../catalogue/entry.ts';
import { keyed, type ListName } from '../model/record-key.ts';
import { lists, type Casus } from '../model/records.ts';
import { same } from '../model/same.ts';
import { define, type Command, type Shortcut } from './command.ts';
import { patchOf, patched, type PatchOf } from './patch.ts';
import { without } from '../rules/removal.ts';
import type { Applies } from './selection.ts';

type RecordOf<L extends ListName> = z.output<(typeof lists)[L]>;
type Shapes<L extends ListName> = (typeof lists)[L]['shape'];

/** What tells one command of a list from the next; the rest follows from the list. */
interface Named<N extends string> {
  readonly name: N;
  readonly label: Label;
  readonly applies: Applies;
  readonly key?: string;
  readonly shortcuts?: readonly Shortcut[];
}

/** A record of a list that is changed: its key (record-key.ts; the id where it has one) and what changes. */
export interface Changing<L extends ListName> {
  readonly key: string;
  readonly patch: PatchOf<Shapes<L>>;
}

/** The casus with other records in one list. */
export function withRecords(casus: Casus, list: ListName, records: readonly object[]): Casus {
  return { ...casus, [list]: records };
}

/** Puts a whole record at the end of its list. Its input is the record. */
export function addTo<L extends ListName, N extends string>(list: L, named: Named<N>): Command<RecordOf<L>, N> {
  const input = lists[list] as unknown as z.ZodType<RecordOf<L>>;
  return define({ ...named, input, run: (casus, record) => withRecords(casus, list, [...casus[list], record as object]) });
}

/** Changes fields of one record; `null` takes an optional field away. */
export function changeIn<L extends ListName, N extends string>(list: L, named: Named<N>): Command<Changing<L>, N> {
  const patch = patchOf<Shapes<L>>(lists[list]);
  const input: z.ZodType<Changing<L>> = z.strictObject({ key: z.string(), patch });
  return define({ ...named, input, run: (casus, { key, patch }) => changed(casus, list, key, patch) });
}

/** Removes records by their keys, with everything that ends at them (rules/removal.ts). */
export function removeFrom<N extends string>(list: ListName, named: Named<N>): Command<{ keys: string[] }, N> {
  const input = z.strictObject({ keys: z.array(z.string()).min(1) });
  return define({
    ...named,
    input,
    run: (casus, { keys }) => {
      const records = keyed<object>(list, casus[list]);
      return without(casus, new Set(keys.map((key) => records.get(key)).filter((it) => it !== undefined)));
    },
  });
}

/** The casus with a patch on the record of a key; the same casus where there is none or nothing changes. */
export function changed(casus: Casus, list: ListName, key: string, patch: object): Casus {
  const record = keyed<object>(list, casus[list]).get(key);
  if (record === undefined) return casus;
  const next = patched(record, patch);
  if (same(record, next)) return casus;
  return withRecords(
    casus,
    list,
    (casus[list] as readonly object[]).map((it) => (it === record ? next : it)),
  );
}

/** By which key the other commands know a record of a casus. */
export function keyOf(casus: Casus, list: ListName, record: object): string | undefined {
  for (const [key, it] of keyed<object>(list, casus[list])) if (it === record) return key;
  return undefined;
}
