import type { OpenTeam } from '../team/open-team.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';
import { nameOf } from './team-lists.ts';

/** How long somebody counts as present after the last sign of life, in ms. */
export const EXPIRY = 15_000;
/** How often a sign of life is worth a write, in ms. */
export const RENEWAL = 5_000;
/** How far two computers' clocks may be apart; a sign older than this is from a program that was killed. */
const CLOCKS_APART = 5 * 60_000;

interface Row {
  readonly visit: string;
  readonly member: string;
  readonly since: number;
  readonly seen: number;
}

/** When this program first saw each sign of life, by its own clock: the clock of whoever wrote it may be wrong. */
const noticed = new WeakMap<OpenTeam, Map<string, { readonly seen: number; readonly at: number }>>();

/** Tells the others that this program has a casus open. Clears away whoever was killed without saying goodbye. */
export function arrive(handle: WriteHandle, team: OpenTeam, casus: number): void {
  const now = team.station.now();
  handle.sql('DELETE FROM presence WHERE abs(seen - ?) > ?').run(now, CLOCKS_APART);
  handle
    .sql(
      `INSERT INTO presence (casus, visit, member, since, seen) VALUES (@casus, @visit, @member, @now, @now)
       ON CONFLICT (casus, visit) DO UPDATE SET member = excluded.member, seen = excluded.seen`,
    )
    .run({ casus, visit: team.visit, member: team.member, now });
}

/** Whether it is time for a sign of life. Reading this costs nobody a lock. */
export function dueToRenew(handle: ReadHandle, team: OpenTeam, casus: number): boolean {
  const row = handle.sql('SELECT seen FROM presence WHERE casus = ? AND visit = ?').get(casus, team.visit) as Pick<Row, 'seen'> | undefined;
  return row === undefined || Math.abs(team.station.now() - row.seen) >= RENEWAL;
}

/** Gives a sign of life; whoever was cleared away meanwhile is present again. */
export function renew(handle: WriteHandle, team: OpenTeam, casus: number): void {
  arrive(handle, team, casus);
}

/** Tells the others that this program closed a casus, or all of them where none is named. */
export function leave(handle: WriteHandle, team: OpenTeam, casus?: number): void {
  if (casus === undefined) handle.sql('DELETE FROM presence WHERE visit = ?').run(team.visit);
  else handle.sql('DELETE FROM presence WHERE visit = ? AND casus = ?').run(team.visit, casus);
}

/** Who else has a casus open, longest there first. Somebody without a name yet is there with an empty one. */
export function presentIn(handle: ReadHandle, team: OpenTeam, casus: number): readonly { readonly name: string; readonly since: number }[] {
  const rows = handle
    .sql('SELECT visit, member, since, seen FROM presence WHERE casus = ? AND visit <> ? ORDER BY since, visit')
    .all(casus, team.visit) as readonly Row[];
  return rows.filter((row) => isAlive(team, row, casus)).map((row) => ({ name: nameOf(handle, row.member), since: row.since }));
}

function isAlive(team: OpenTeam, { visit, seen }: Row, casus: number): boolean {
  const now = team.station.now();
  if (Math.abs(now - seen) > CLOCKS_APART) return false;
  const signs = noticed.get(team) ?? new Map<string, { readonly seen: number; readonly at: number }>();
  noticed.set(team, signs);
  const key = `${casus} ${visit}`;
  const known = signs.get(key);
  const sign = known?.seen === seen ? known : { seen, at: now };
  signs.set(key, sign);
  return now - sign.at < EXPIRY;
}
