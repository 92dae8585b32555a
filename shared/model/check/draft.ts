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

/**
 * A record without its wrong words, so that what else is wrong with it is found in the same pass: a kind that is not listed
 * becomes one that is, anything else is left out. Not for descents: another kind would mean other ancestors.
 */
function mended(record: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof record !== 'object' || record === null) return record;
  const entries = new Map<string, unknown>(Object.entries(record));
  for (const issue of issues) {
    const [key, ...deeper] = issue.path;
    if (typeof key !== 'string') continue;
    if (issue.code === 'invalid_value' && deeper.length === 0) entries.set(key, issue.values[0]);
    else entries.delete(key);
  }
  return Object.fromEntries(entries);
}

/** Reads every record that can be read and reports every value that cannot, so that one pass finds all faults. */
export function readDraft(raw: Readonly<Record<string, unknown>>, findings: Finding[]): Draft {
  const top = head.safeParse(raw);
  for (const issue of top.error?.issues ?? []) findings.push(findingOf(issue, raw, []));
  const draft: Partial<Record<ListName, readonly unknown[]>> = {};
  for (const name of Object.keys(lists) as ListName[]) {
    const value = raw[name];
    if (value !== undefined && !Array.isArray(value)) findings.push(finding([name], 'wrong-type', { expected: 'array' }));
    const records: readonly unknown[] = Array.isArray(value) ? value : [];
    draft[name] = records.map((record, index) => {
      const read = lists[name].safeParse(record);
      if (read.success) return read.data;
      for (const issue of read.error.issues) findings.push(findingOf(issue, record, [name, index]));
      return name === 'descents' ? undefined : lists[name].safeParse(mended(record, read.error.issues)).data;
    });
  }
  return draft as Draft;
}
