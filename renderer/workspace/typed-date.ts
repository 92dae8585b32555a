import { readDate } from '../../shared/model/date.ts';
import { dateAt } from '../../shared/words/dates.ts';
import { tokensOf } from '../../shared/words/tokens.ts';
import { dayOnPaper, dayTyped } from '../words/day.ts';

const known = { date: ['day', 'month', 'year'], day: ['day'] } as const;

/**
 * What somebody typed (`14-9-2025`, `9-2025`, `2025`) as a record has it; undefined where it is no date, or no whole day where that is
 * asked for.
 */
export function dateTyped(text: string, asked: keyof typeof known = 'date'): string | undefined {
  const typed = dayTyped(text);
  const precision = readDate(typed)?.precision;
  return known[asked].some((it) => it === precision) ? typed : undefined;
}

/** The language of a date decides between day and month only where both are figures; a year is always asked for, so that today says nothing. */
const someDay = { year: 2000, month: 1, day: 1 } as const;

/**
 * What somebody typed about when something was, as a record has it: a date as far as it is known (`14-9-2013`, `mei 2013`, `rond 1950`,
 * `voor 1940`), else their own words after a `?`. What looks like a date and is none (`31-2-2013`) is words too.
 */
export function momentTyped(text: string, language: 'nl' | 'en'): string {
  const typed = text
    .trim()
    .replace(/^[±~]\s*/u, '~')
    .replace(/^([<>])\s*/u, '$1');
  const plain = dayTyped(typed);
  if (readDate(plain) !== undefined && !plain.startsWith('?')) return plain;
  const tokens = tokensOf(typed);
  const found = /\d{4}/.test(typed) ? dateAt(tokens, 0, { ...someDay, language }) : undefined;
  const [value, ...others] = found?.said.values ?? [];
  if (found?.length === tokens.length && value !== undefined && others.length === 0) return value;
  return `?"${typed.replace(/^\?\s*/u, '')}"`;
}

/** Whether what somebody typed is meant as a date, and there is no such day. */
export function isNoDay(text: string): boolean {
  const typed = text.trim();
  return /\d/.test(typed) && /^[\d\s./<>±~-]+$/u.test(typed) && momentTyped(typed, 'nl').startsWith('?');
}

/** When something was, as somebody would type it: `14-09-2013`, `±1950`, `<1940`, or their own words. */
export function momentShown(date: string): string {
  const read = readDate(date);
  if (read?.precision === 'text') return read.text;
  return read?.precision === 'about' ? `±${read.year}` : dayOnPaper(date);
}
