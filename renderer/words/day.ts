import type { Language } from './words.ts';

const written = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** A date of a record as the paper writes it: 16-05-2024, 05-2024 or 2024; other text stays as it is. */
export function dayOnPaper(date: string): string {
  const [, year, month, day] = written.exec(date) ?? [];
  return year === undefined ? date : [day, month, year].filter((part) => part !== undefined).join('-');
}

/**
 * A date of a record as the window tells it: in Dutch as the paper writes it, in English with the month in words (16 May 2024, May 2024), because 05-06 is
 * another day to who reads English.
 */
export function daySaid(date: string, language: Language): string {
  const [, year, month, day] = written.exec(date) ?? [];
  if (language === 'nl' || year === undefined || month === undefined) return dayOnPaper(date);
  const parts = { ...(day !== undefined && { day: 'numeric' as const }), month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

const typed = /^(?:(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ])?(\d{4})$/;

/** A date as somebody types it (16-5-2024, 5-2024, 2024, or as a record has it) the way a record has it; other text stays as it is. */
export function dayTyped(text: string): string {
  const [, day, month, year] = typed.exec(text.trim()) ?? [];
  return year === undefined
    ? text.trim()
    : [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}
