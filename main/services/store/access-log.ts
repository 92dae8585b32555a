import { createHash } from 'node:crypto';
import type { Action, Logged } from '../../../shared/bridge/questions/keys.ts';
import type { OpenTeam } from '../team/open-team.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';
import { roleOf } from './team-lists.ts';

/** What was done, without names of persons: they are in the casus that the code points to. */
export interface Deed {
  readonly action: Action;
  /** The code of the casus; absent where it is about the whole file. */
  readonly code?: string;
  /** False where it was tried and refused. */
  readonly succeeded?: boolean;
  readonly detail?: Logged['detail'];
}

/** Which rows of the log are asked for; newest first. */
export interface LogFilter {
  readonly before?: number | undefined;
  readonly limit: number;
  readonly code?: string | undefined;
  readonly member?: string | undefined;
  readonly action?: Action | undefined;
}

interface Row {
  readonly seq: number;
  readonly at: number;
  readonly member: string;
  readonly role: string;
  readonly station: string;
  readonly action: Action;
  readonly code: string;
  readonly succeeded: number;
  readonly detail: string;
  readonly digest: string;
}

/** Writes one row at the end of the log, in the transaction of the deed itself: neither is there without the other. */
export function log(
  handle: WriteHandle,
  team: Pick<OpenTeam, 'station' | 'member'>,
  { action, code = '', succeeded = true, detail = {} }: Deed,
): void {
  const last = lastMark(handle);
  const row: Omit<Row, 'digest'> = {
    seq: (last?.seq ?? 0) + 1,
    at: team.station.now(),
    member: team.member,
    role: roleOf(handle, team.member),
    station: team.station.id,
    action,
    code,
    succeeded: succeeded ? 1 : 0,
    detail: JSON.stringify(detail),
  };
  handle
    .sql(
      `INSERT INTO access (seq, at, member, role, station, action, code, succeeded, detail, digest)
       VALUES (@seq, @at, @member, @role, @station, @action, @code, @succeeded, @detail, @digest)`,
    )
    .run({ ...row, digest: digestOf(last?.digest ?? '', row) });
}

/** Rows of the log, newest first, and how many there are in all that fit the filter. */
export function readLog(handle: ReadHandle, filter: LogFilter): { readonly rows: readonly Logged[]; readonly total: number } {
  const { before, limit, ...same } = filter;
  const wanted = Object.entries(same).filter(([, value]) => value !== undefined);
  const fits = wanted.map(([column]) => `${column} = @${column}`);
  const values = Object.fromEntries(wanted);
  const total = handle.sql(`SELECT count(*) AS n FROM access ${where(fits)}`).get(values) as { readonly n: number };
  const rows = handle
    .sql(`SELECT * FROM access ${where([...fits, ...(before === undefined ? [] : ['seq < @before'])])} ORDER BY seq DESC LIMIT @limit`)
    .all({ ...values, ...(before !== undefined && { before }), limit }) as readonly Row[];
  return { rows: rows.map(toLogged), total: total.n };
}

/** How far the log was followed: the row and its digest. */
export interface Mark {
  readonly seq: number;
  readonly digest: string;
}

/**
 * Follows the log from its beginning, or from where it was followed to before, as long as that row still stands. `broken` is the first
 * row that does not follow from the one before it. It shows changes by whoever cannot reckon the digests again; not by whoever can.
 */
export function verifyLog(handle: ReadHandle, from?: Mark): { readonly mark: Mark; readonly broken: number | undefined } {
  const known = from && (handle.sql('SELECT digest FROM access WHERE seq = ?').get(from.seq) as { readonly digest: string } | undefined);
  let mark: Mark = from && known?.digest === from.digest ? from : { seq: 0, digest: '' };
  for (const it of handle.sql('SELECT * FROM access WHERE seq > ? ORDER BY seq').iterate(mark.seq)) {
    const { digest, ...row } = it as Row;
    if (row.seq !== mark.seq + 1 || digest !== digestOf(mark.digest, row)) return { mark, broken: row.seq };
    mark = { seq: row.seq, digest };
  }
  return { mark, broken: undefined };
}

/** The newest row; undefined in an empty log. */
export function lastMark(handle: ReadHandle): Mark | undefined {
  return handle.sql('SELECT seq, digest FROM access ORDER BY seq DESC LIMIT 1').get() as Mark | undefined;
}

/** Whether a row still stands in the log. It only grows, so a file without a row that was there is an older one, or another. */
export function stillStands(handle: ReadHandle, { seq, digest }: Mark): boolean {
  return handle.sql('SELECT digest FROM access WHERE seq = ?').pluck().get(seq) === digest;
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

function digestOf(before: string, row: Omit<Row, 'digest'>): string {
  const { seq, at, member, role, station, action, code, succeeded, detail } = row;
  const text = JSON.stringify([before, seq, at, member, role, station, action, code, succeeded, detail]);
  return createHash('sha256').update(text).digest('base64');
}

function toLogged({ seq, at, member, role, station, action, code, succeeded, detail }: Row): Logged {
  return { seq, at, member, role, station, action, code, succeeded: succeeded === 1, detail: JSON.parse(detail) as Logged['detail'] };
}
