import { keyed, type ListName } from './record-key.ts';
import { lists, type Casus } from './records.ts';
import { same } from './same.ts';

/** A record as a change holds it: whole, with the fields that we do not know. */
export type Body = Readonly<Record<string, unknown>>;

/** The lists of a casus, and `casus` for what stands beside them: code, title, peildatum, intake, what a hand placed. */
export const recordLists = ['casus', ...(Object.keys(lists) as ListName[])] as const;
export type RecordList = (typeof recordLists)[number];

/** One record that became, changed or went. */
export interface RecordChange {
  readonly list: RecordList;
  /** See record-key.ts; empty for `casus`. */
  readonly key: string;
  /** Where in its list a record went or comes, from 0. Order carries no meaning; it makes what is taken back equal what was. */
  readonly at?: number | undefined;
  readonly before?: Body | undefined;
  readonly after?: Body | undefined;
}

/** What an action did to a casus: what was and what is, record by record. Swapping the two takes it back. */
export type Change = readonly RecordChange[];

/** What of a casus stands beside its lists. */
export function headOf(casus: Casus): Body {
  return Object.fromEntries(Object.entries(casus).filter(([key]) => !Object.hasOwn(lists, key)));
}

/** The change that makes the first casus the second. Empty where they say the same. */
export function difference(old: Casus, now: Casus): Change {
  const changes: RecordChange[] = [];
  const [head, newHead] = [headOf(old), headOf(now)];
  if (!same(head, newHead)) changes.push({ list: 'casus', key: '', before: head, after: newHead });
  for (const list of Object.keys(lists) as ListName[]) {
    if (old[list] === now[list]) continue;
    const [was, is] = [keyed<Body>(list, old[list]), keyed<Body>(list, now[list])];
    [...was].forEach(([key, before], at) => {
      const after = is.get(key);
      if (after === undefined) changes.push({ list, key, at, before });
      else if (!same(before, after)) changes.push({ list, key, before, after });
    });
    [...is].forEach(([key, after], at) => {
      if (!was.has(key)) changes.push({ list, key, at, after });
    });
  }
  return changes;
}

/** The change that takes a change back. */
export function invert(change: Change): Change {
  return change.map(({ before, after, ...rest }) => ({
    ...rest,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
  }));
}

/** The first record of a change that no longer is what the change says it was; undefined where the change fits. */
export function misfit(casus: Casus, change: Change): RecordChange | undefined {
  const read = readerOf(casus);
  return change.find((it) => !same(read(it), it.before));
}

/** The casus after a change. Whoever calls has seen that the change fits (`misfit`); what is not named stays as it stands. */
export function applyChange(casus: Casus, change: Change): Casus {
  let next = { ...casus };
  for (const list of new Set(change.map((it) => it.list))) {
    const own = change.filter((it) => it.list === list);
    if (list === 'casus') {
      const after = own[0]?.after;
      if (after === undefined) continue;
      next = { ...after, ...Object.fromEntries(Object.keys(lists).map((name) => [name, next[name as ListName]])) } as Casus;
    } else next = { ...next, [list]: applyTo(list, next[list], own) };
  }
  return next;
}

function applyTo(list: ListName, records: readonly Body[], changes: Change): readonly Body[] {
  const left = new Map(keyed(list, records));
  const coming: RecordChange[] = [];
  for (const it of changes) {
    if (it.after === undefined) left.delete(it.key);
    else if (left.has(it.key)) left.set(it.key, it.after);
    else coming.push(it);
  }
  const next = [...left.values()];
  for (const { at, after } of coming.toSorted((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity))) {
    if (after !== undefined) next.splice(at ?? next.length, 0, after);
  }
  return next;
}

/** Finds what now stands where a record change looks. */
export function readerOf(casus: Casus): (place: { readonly list: RecordList; readonly key: string }) => Body | undefined {
  const read = new Map<ListName, ReadonlyMap<string, Body>>();
  return ({ list, key }) => {
    if (list === 'casus') return headOf(casus);
    const records = read.get(list) ?? keyed<Body>(list, casus[list]);
    read.set(list, records);
    return records.get(key);
  };
}
