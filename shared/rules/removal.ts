import { lookUp, parties, type NamedList } from '../model/check/ids.ts';
import type { ListName } from '../model/record-key.ts';
import { lists, type Casus, type Union } from '../model/records.ts';
import { same } from '../model/same.ts';
import { endings, tellings, type Gone } from './endings.ts';
import { unplaced } from './hand-placed.ts';

/**
 * The casus without some of its records, and without what ends at them: lists that name them lose the name, and what is nothing
 * without them goes too (endings.ts says which). A usable casus stays usable. Homes stay, also when nobody lives there any more.
 */
export function without(casus: Casus, records: ReadonlySet<object>): Casus {
  if (records.size === 0) return casus;
  const started = onEvery(casus, Object.keys(lists) as ListName[], (_, record) => (records.has(record) ? undefined : record));
  const ids = new Set(parties.flatMap((list) => lost(casus, started, list)));
  const party = (id: string | undefined): boolean => id !== undefined && ids.has(id);
  const unions = new Map<string, Union>(
    casus.unions.filter((it) => records.has(it) || it.partners.some(party)).map((it) => [it.id, it] as const),
  );
  const gone: Gone = { party, union: (id) => (id === undefined ? undefined : unions.get(id)), thing: () => false, slot: () => false };
  const ended = distinctDescents(
    onEvery(started, Object.keys(endings) as ListName[], (list, record) => endings[list]?.(record as never, gone)),
    casus,
  );

  const before = firstOf(casus);
  const after = new Set(lookUp.flatMap((list) => (ended[list] as readonly { readonly id: string }[]).map(({ id }) => nameOf(list, id))));
  const slots = new Set<number>(casus.hypotheses.filter((it) => records.has(it)).map((it) => it.slot));
  const told = onEvery(ended, Object.keys(tellings) as ListName[], (list, record) =>
    tellings[list]?.(record as never, {
      ...gone,
      thing: (id) => {
        const list = before.get(id);
        return list !== undefined && !after.has(nameOf(list, id));
      },
      slot: (slot) => slot !== undefined && slots.has(slot),
    }),
  );
  return unplaced(told, party);
}

/** Does the same to every record of some lists; undefined is gone. A list in which nothing changes stays the same list. */
function onEvery(casus: Casus, names: readonly ListName[], each: (list: ListName, record: object) => object | undefined): Casus {
  const next: Partial<Record<ListName, readonly object[]>> = {};
  for (const name of names) {
    const records = casus[name] as readonly object[];
    const left = records.map((record) => each(name, record)).filter((it) => it !== undefined);
    if (left.length !== records.length || left.some((it, index) => it !== records[index])) next[name] = left;
  }
  return Object.keys(next).length === 0 ? casus : ({ ...casus, ...next } as Casus);
}

function lost(before: Casus, after: Casus, list: (typeof parties)[number]): readonly string[] {
  if (before[list] === after[list]) return [];
  const left = new Set(after[list].map((it) => it.id));
  return before[list].map((it) => it.id).filter((id) => !left.has(id));
}

/** A child that hung on a union and on one of its partners alone would now have the same descent twice. */
function distinctDescents(casus: Casus, before: Casus): Casus {
  if (casus.descents === before.descents) return casus;
  const old = new Set(before.descents);
  const descents = casus.descents.filter(
    (it, index) => old.has(it) || !casus.descents.some((other, at) => (old.has(other) || at < index) && same(it, other)),
  );
  return { ...casus, descents };
}

/** The list that an id of `touches` and `lines` means. */
function firstOf(casus: Casus): ReadonlyMap<string, NamedList> {
  const first = new Map<string, NamedList>();
  for (const list of lookUp) {
    for (const { id } of casus[list] as readonly { readonly id: string }[]) if (!first.has(id)) first.set(id, list);
  }
  return first;
}

function nameOf(list: NamedList, id: string): string {
  return `${list} ${id}`;
}
