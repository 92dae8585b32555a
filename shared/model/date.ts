import { z } from 'zod';

/** A date of which only part may be known: `2013-09-14`, `2013-09`, `2013`, `~1950`, `<1940`, `>1940`, or words after a `?`. */
export type PartialDate =
  | { readonly precision: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'year' | 'about' | 'before' | 'after'; readonly year: number }
  | { readonly precision: 'text'; readonly text: string };

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const rough = { '~': 'about', '<': 'before', '>': 'after' } as const;

/** Days in a month of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads a date as a casus file writes it; undefined where it says no possible date. */
export function readDate(text: string): PartialDate | undefined {
  if (text.startsWith('?')) {
    const words = text
      .slice(1)
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .trim();
    return words === '' ? undefined : { precision: 'text', text: words };
  }
  const precision = rough[text[0] as keyof typeof rough];
  if (precision !== undefined) {
    return /^\d{4}$/.test(text.slice(1)) ? { precision, year: Number(text.slice(1)) } : undefined;
  }
  const parts = written.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { precision: 'year', year };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return undefined;
  if (parts[3] === undefined) return { precision: 'month', year, month };
  const day = Number(parts[3]);
  return day >= 1 && day <= daysIn(year, month) ? { precision: 'day', year, month, day } : undefined;
}

/** A date as text in a record; the text is kept as it was written. */
export const dateText = z.string().refine((text) => readDate(text) !== undefined);

/** A date on which ages can be counted: a day, a month or a year. */
export const countableDate = z.string().refine((text) => /^\d/.test(text) && readDate(text) !== undefined);

/**
 * A place on the calendar for putting dates in order, or undefined for words. What is not known of a date comes first,
 * `<1940` just before 1940 and `>1940` just after it.
 */
export function timeOf(text: string | undefined): number | undefined {
  const date = text === undefined ? undefined : readDate(text);
  if (date === undefined || date.precision === 'text') return undefined;
  const start = date.year * 10_000;
  if (date.precision === 'day') return start + date.month * 100 + date.day;
  if (date.precision === 'month') return start + date.month * 100;
  return start + { year: 0, about: 0, before: -1, after: 9_999 }[date.precision];
}

/** Whether the first date surely lies before the second; false where too little of either is known. */
export function surelyBefore(first: string, second: string): boolean {
  const [a, b] = [readDate(first), readDate(second)];
  if (!a || !b || (a.precision !== 'day' && a.precision !== 'month') || (b.precision !== 'day' && b.precision !== 'month')) return false;
  const months = (a.year - b.year) * 12 + a.month - b.month;
  if (months !== 0) return months < 0;
  return a.precision === 'day' && b.precision === 'day' && a.day < b.day;
}
