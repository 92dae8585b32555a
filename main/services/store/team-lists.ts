import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { Listed, TeamList } from '../../../shared/bridge/questions/keys.ts';
import { same } from '../../../shared/model/same.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';
import { bumpStamp } from './meta.ts';

/** The team's own lists, each in the order in which it was made. */
export type TeamLists = { readonly [L in TeamList]: readonly Listed[] };

/** Whether a record was written, or what it is now where somebody else changed it. */
export type SavedListed = { readonly saved: true } | { readonly saved: false; readonly now: Listed | null };

/** Everything that stands in the three lists. */
export function readLists(handle: ReadHandle): TeamLists {
  const rows = handle.sql('SELECT list, body FROM listed ORDER BY place, id').all() as readonly { list: TeamList; body: string }[];
  const of = (list: TeamList): readonly Listed[] => rows.filter((it) => it.list === list).map((it) => JSON.parse(it.body) as Listed);
  return { members: of('members'), partners: of('partners'), districts: of('districts') };
}

/** One record of a list; undefined where there is none of that id. */
export function listedOf(handle: ReadHandle, list: TeamList, id: string): Listed | undefined {
  const row = handle.sql('SELECT body FROM listed WHERE list = ? AND id = ?').get(list, id) as { readonly body: string } | undefined;
  return row && (JSON.parse(row.body) as Listed);
}

/**
 * Writes one record of a list if it still is what it was; null is a record that is not there. Refuses with `would-break` to remove a
 * member who stands in the log or the journal: what somebody did stays on their name, and `left` says that they went.
 */
export function saveListed(handle: WriteHandle, list: TeamList, before: Listed | null, after: Listed | null): SavedListed {
  const id = (before ?? after)?.id;
  if (id === undefined || (before !== null && after !== null && before.id !== after.id))
    throw new Refusal('bad-input', 'A change of a list is about one record.');
  const now = listedOf(handle, list, id) ?? null;
  if (same(now, after)) return { saved: true };
  if (!same(now, before)) return { saved: false, now };
  if (after === null) remove(handle, list, id);
  else put(handle, list, after);
  bumpStamp(handle);
  return { saved: true };
}

/** The name of a member, also of one who left; empty for nobody. */
export function nameOf(handle: ReadHandle, member: string): string {
  return listedOf(handle, 'members', member)?.name ?? '';
}

/** What a member does in the team; empty where that is not said. */
export function roleOf(handle: ReadHandle, member: string): string {
  return listedOf(handle, 'members', member)?.role ?? '';
}

function put(handle: WriteHandle, list: TeamList, record: Listed): void {
  handle
    .sql(
      `INSERT INTO listed (list, id, place, body)
       VALUES (@list, @id, (SELECT coalesce(max(place), 0) + 1 FROM listed WHERE list = @list), @body)
       ON CONFLICT (list, id) DO UPDATE SET body = excluded.body`,
    )
    .run({ list, id: record.id, body: JSON.stringify(record) });
}

function remove(handle: WriteHandle, list: TeamList, id: string): void {
  if (list === 'members' && acted(handle, id))
    throw new Refusal('would-break', 'This member stands in the log.', { id: 'lists.member-acted', values: {} });
  handle.sql('DELETE FROM listed WHERE list = ? AND id = ?').run(list, id);
}

function acted(handle: ReadHandle, member: string): boolean {
  return ['access', 'journal', 'named_version'].some(
    (table) => handle.sql(`SELECT 1 FROM ${table} WHERE member = ? LIMIT 1`).get(member) !== undefined,
  );
}
