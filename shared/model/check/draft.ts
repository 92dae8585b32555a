import type { z } from 'zod';
import { casus, lists } from '../records.ts';
import { finding, type Finding } from './fault.ts';
import { findingOf } from './issues.ts';

type Lists = typeof lists;
export type ListName = keyof Lists;

/** The records of a file, each at its own index; undefined where a record is not what its schema asks. */
export type Draft = { readonly [K in ListName]: readonly (z.infer<Lists[K]> | undefined)[] };

/** Everything of a casus but its lists. */
const head = casus.omit(Object.fromEntries(Object.keys(lists).map((name) => [name, true])) as Record<ListName, true>);

/** Reads every record that can be read and reports every value that cannot, so that one pass finds all faults. */
export function readDraft(raw: Readonly<Record<string, unknown>>, findings: Finding[]): Draft {
  const top = head.safeParse(raw);
  if (!top.success) findings.push(...top.error.issues.map((issue) => findingOf(issue, raw, [])));
  const draft: Partial<Record<ListName, readonly unknown[]>> = {};
  for (const name of Object.keys(lists) as ListName[]) {
    const value = raw[name];
    if (value !== undefined && !Array.isArray(value)) findings.push(finding([name], 'wrong-type', { expected: 'array' }));
    const records: readonly unknown[] = Array.isArray(value) ? value : [];
    draft[name] = records.map((record, index) => {
      const read = lists[name].safeParse(record);
      if (!read.success) findings.push(...read.error.issues.map((issue) => findingOf(issue, record, [name, index])));
      return read.data;
    });
  }
  return draft as Draft;
}
