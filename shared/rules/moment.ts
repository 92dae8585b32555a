import { readDate } from '../model/date.ts';

/**
 * Days of the calendar as numbers (20240516), so that dates of which only part is known can be compared. A date in a record counts
 * from the first day that it can mean (`2021` from 1 January), a date that somebody asks for up to its last.
 */

/** The last day of a day, month or year that is asked for. */
export function lastDayOf(asked: string): number {
  const date = readDate(asked);
  if (date?.precision === 'day') return dayNumber(date.year, date.month, date.day);
  if (date?.precision === 'month') return dayNumber(date.year, date.month, 31);
  return date?.precision === 'year' ? dayNumber(date.year, 12, 31) : Number.MAX_SAFE_INTEGER;
}

/**
 * The day from which something is there: `~1950` from 1950, `>1940` from 1941, `<1940` always. What has no date, or one in words,
 * always was: -Infinity.
 */
export function beginOf(since: string | undefined): number {
  const date = since === undefined ? undefined : readDate(since);
  return date === undefined || date.precision === 'before' ? -Infinity : (firstDay(since) ?? -Infinity);
}

/**
 * The day from which something is over: `<1940` from the last day of 1939. An end in words has been, since always: -Infinity; without
 * an end it is never over: Infinity.
 */
export function endOf(until: string | undefined): number {
  return until === undefined ? Infinity : (firstDay(until) ?? -Infinity);
}

/** The day on which a pregnancy begins that has this due date: nine months before, as far as the month is known. */
export function conceptionOf(due: string | undefined): number {
  const date = due === undefined ? undefined : readDate(due);
  if (date?.precision !== 'day' && date?.precision !== 'month') return beginOf(due);
  const months = date.year * 12 + date.month - 1 - 9;
  return dayNumber(Math.floor(months / 12), (months % 12) + 1, date.precision === 'day' ? date.day : 1);
}

function firstDay(text: string | undefined): number | undefined {
  const date = text === undefined ? undefined : readDate(text);
  if (date === undefined || date.precision === 'text') return undefined;
  if (date.precision === 'day') return dayNumber(date.year, date.month, date.day);
  if (date.precision === 'month') return dayNumber(date.year, date.month, 1);
  if (date.precision === 'before') return dayNumber(date.year - 1, 12, 31);
  return dayNumber(date.precision === 'after' ? date.year + 1 : date.year, 1, 1);
}

function dayNumber(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}
