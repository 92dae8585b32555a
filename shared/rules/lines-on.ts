import type { TieTime } from '../catalogue/qualifiers.ts';
import type { Casus, HelpLine, Household } from '../model/records.ts';
import { beginOf, endOf } from './moment.ts';

interface Period {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

interface Timed {
  readonly time?: TieTime | undefined;
}

export const hasBegun = ({ since }: Period, day: number): boolean => beginOf(since) <= day;
const isOver = ({ until }: Period, day: number): boolean => endOf(until) <= day;

/** A record without an end that had not come yet. */
export function unended<R extends Period>(record: R, day: number): R {
  if (record.until === undefined || isOver(record, day)) return record;
  const { until: _, ...rest } = record;
  return rest as R;
}

/** Whether a home or a stay was there: from its beginning until its end. */
export function stoodOn(record: Period, day: number): boolean {
  return hasBegun(record, day) && !isOver(record, day);
}

/** Whether a line was there: from its beginning, also when it is past; what was only wished for goes with its end. */
export function isThere(record: Period & Timed, day: number): boolean {
  return hasBegun(record, day) && (record.time !== 'wished' || !isOver(record, day));
}

/** A line that was there: past once its end has come; before it without that end, and not past. */
export function lineOn<R extends Period & Timed>(record: R, day: number): R {
  if (record.until === undefined) return record;
  if (isOver(record, day)) return record.time === 'past' ? record : { ...record, time: 'past' };
  if (record.time !== 'past') return unended(record, day);
  const { time: _, ...rest } = unended(record, day);
  return rest as R;
}

/** A help line that has begun, with the status that its dates tell: over once its end has come, active before it. */
export function helpLineOn(line: HelpLine, day: number): HelpLine {
  if (line.until === undefined) return line;
  const ended = line.status === 'ended' || line.status === 'broken-off';
  if (isOver(line, day)) return ended ? line : { ...line, status: 'ended' };
  return { ...unended(line, day), status: ended ? 'active' : line.status };
}

/**
 * Homes that were there, with nobody in them for more than fourteen nights a fortnight: where dates of years overlap, somebody lives where
 * they came last, and of homes that began alike where they stayed longest.
 */
export function livedIn(homes: Casus['households'], day: number): Casus['households'] {
  const latest = homes.toSorted((a, b) => inTime(beginOf(b.since), beginOf(a.since)) || inTime(endOf(b.until), endOf(a.until)));
  const nights = new Map<string, number>();
  const left = new Map<string, Household>();
  for (const home of latest) {
    const members = home.members.filter(({ person, nightsPer14 = 0 }) => (nights.get(person) ?? 0) + nightsPer14 <= 14);
    for (const { person, nightsPer14 = 0 } of members) nights.set(person, (nights.get(person) ?? 0) + nightsPer14);
    left.set(home.id, members.length === home.members.length ? home : { ...home, members });
  }
  return homes.map((it) => unended(left.get(it.id) ?? it, day));
}

/** Before, alike or after; also of days that never come. */
const inTime = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
