import { shown } from '../message.ts';
import type { ListName } from './draft.ts';
import { finding, type Finding } from './fault.ts';

/** Lists whose records have an id. */
export const namedLists = [
  'persons',
  'households',
  'involved',
  'ties',
  'coalitions',
  'triangles',
  'loyalties',
  'boundaries',
  'unions',
  'helpLines',
  'events',
  'questions',
] as const satisfies readonly ListName[];
export type NamedList = (typeof namedLists)[number];

/** The lists that share one namespace: what a line can end at. */
export const parties = ['persons', 'households', 'involved'] as const satisfies readonly NamedList[];

/** Where `touches` and `lines` look, in this order. */
export const lookUp = [
  ...parties,
  'ties',
  'coalitions',
  'triangles',
  'loyalties',
  'boundaries',
  'unions',
  'helpLines',
  'events',
] as const satisfies readonly NamedList[];

/** The ids of a file by list. Ids of records that are otherwise wrong count too, so that one fault does not breed others. */
export type Ids = Readonly<Record<NamedList, ReadonlySet<string>>>;

function idOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !('id' in record)) return undefined;
  return typeof record.id === 'string' ? record.id : undefined;
}

/** Collects the ids of a file and reports those that stand twice in one namespace. */
export function collectIds(raw: Readonly<Record<string, unknown>>, findings: Finding[]): Ids {
  const shared = new Map<string, string>();
  const entries = namedLists.map((name) => {
    const value = raw[name];
    const records: readonly unknown[] = Array.isArray(value) ? value : [];
    const first = (parties as readonly string[]).includes(name) ? shared : new Map<string, string>();
    const ids = new Set<string>();
    for (const [index, record] of records.entries()) {
      const id = idOf(record);
      if (id === undefined) continue;
      const other = first.get(id);
      if (other === undefined) first.set(id, `${name}[${index}]`);
      else findings.push(finding([name, index, 'id'], 'id-twice', { id: shown(id), other }));
      ids.add(id);
    }
    return [name, ids] as const;
  });
  return Object.fromEntries(entries) as unknown as Ids;
}
