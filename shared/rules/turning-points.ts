import { readDate } from '../model/date.ts';
import type { Casus } from '../model/records.ts';
import type { DrawnKind, DrawnRecord } from './focus.ts';
import { beginOf, conceptionOf, endOf, lastDayOf } from './moment.ts';
import { dayOf } from './union-on.ts';

/** What can change on a date. */
export type TurningKind =
  | 'birth'
  | 'pregnancy'
  | 'death'
  | 'migration'
  | 'union'
  | 'descent'
  | 'descent-end'
  | 'home'
  | 'home-end'
  | 'stay'
  | 'stay-end'
  | 'line'
  | 'line-end'
  | 'help'
  | 'help-end'
  | 'direction'
  | 'event';

/** Something that changed in a family. */
export interface TurningPoint {
  /** A date for `casusOn` on which it has changed and what came later has not: as recorded, or more precise where that is needed. */
  readonly date: string;
  /** The date as it is recorded. */
  readonly said: string;
  readonly kind: TurningKind;
  readonly about: readonly DrawnRecord[];
}

type Found = Omit<TurningPoint, 'date'> & { readonly day: number };

/** Everything that changed in a casus until its reference date and has a date, in order; what is of one date in the order of the file. */
export function turningPoints(casus: Casus): readonly TurningPoint[] {
  const last = lastDayOf(casus.referenceDate);
  const found = foundIn(casus)
    .filter(({ day }) => Number.isFinite(day) && day <= last)
    .toSorted((a, b) => a.day - b.day);
  const days = [...new Set(found.map(({ day }) => day))];
  const precise = new Map(found.toReversed().map(({ day, said }) => [day, precisionOf(said)]));
  const dates = new Map(days.map((day, index) => [day, dateOf(day, days[index + 1] ?? Infinity, precise.get(day) ?? 0)]));
  return found.map(({ day, ...rest }) => ({ date: dates.get(day) ?? '', ...rest }));
}

/** A year, else a month, else the day: the first from a precision on that ends before the next change. */
function dateOf(day: number, next: number, precision: number): string {
  const text = String(day).padStart(8, '0');
  const [year, month, date] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  const written = [year, `${year}-${month}`].slice(precision).find((it) => day <= lastDayOf(it) && lastDayOf(it) < next);
  return written ?? `${year}-${month}-${date}`;
}

/** 0 for a year, 1 for a month, 2 for a day. */
function precisionOf(said: string): number {
  const precision = readDate(said)?.precision;
  return precision === 'day' ? 2 : precision === 'month' ? 1 : 0;
}

function foundIn(casus: Casus): readonly Found[] {
  const found: Found[] = [];
  const add = (kind: TurningKind, said: string | undefined, day: number, ...about: readonly DrawnRecord[]): void => {
    if (said !== undefined && readDate(said) !== undefined) found.push({ kind, said, day, about });
  };
  const period = (
    [began, ended]: readonly [TurningKind, TurningKind],
    { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
    ...about: readonly DrawnRecord[]
  ): void => {
    add(began, since, beginOf(since), ...about);
    add(ended, until, endOf(until), ...about);
  };
  const one = (kind: DrawnKind, id: string): DrawnRecord => ({ kind, id });

  for (const { id, kind, birth, death, migration } of casus.persons) {
    const who = one('person', id);
    if (kind === 'pregnancy') add('pregnancy', birth, conceptionOf(birth), who);
    else add('birth', birth, beginOf(birth), who);
    add('death', death, endOf(death), who);
    add('migration', migration?.date, beginOf(migration?.date), who);
  }
  for (const { id, dates } of casus.unions) {
    for (const it of dates ?? []) add('union', it.date, dayOf(it), one('union', id));
  }
  for (const it of casus.descents) {
    const from = it.union === undefined ? [] : [one('union', it.union)];
    period(['descent', 'descent-end'], it, one('person', it.child), ...from);
  }
  for (const it of casus.households) period(['home', 'home-end'], it, one('household', it.id));
  for (const it of casus.stays) period(['stay', 'stay-end'], it, one('person', it.person), one('involved', it.place));
  const lines = {
    tie: casus.ties,
    coalition: casus.coalitions,
    triangle: casus.triangles,
    loyalty: casus.loyalties,
    boundary: casus.boundaries,
  };
  for (const kind of Object.keys(lines) as (keyof typeof lines)[]) {
    for (const it of lines[kind]) period(['line', 'line-end'], it, one(kind, it.id));
  }
  for (const it of casus.helpLines) period(['help', 'help-end'], it, one('help-line', it.id));
  const named = new Map<string, DrawnKind>([
    ...casus.persons.map(({ id }) => [id, 'person'] as const),
    ...casus.households.map(({ id }) => [id, 'household'] as const),
    ...casus.involved.map(({ id }) => [id, 'involved'] as const),
  ]);
  for (const { since, holders } of casus.direction)
    add('direction', since, beginOf(since), ...holders.map((id) => one(named.get(id) ?? 'person', id)));
  for (const { id, date } of casus.events) add('event', date, beginOf(date), one('event', id));
  return found;
}
