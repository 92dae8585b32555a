import { readDate } from '../../shared/model/date.ts';
import type { Language } from '../words/words.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;
const signs = { year: '', about: '±', before: '<', after: '>' } as const;

/** A date of a record as a sentence writes it: `16 mei 2024`, `mei 2024`, `2024`; words stay as they are. */
export function dayInWords(text: string, language: Language): string {
  const date = readDate(text);
  if (date === undefined) return text;
  switch (date.precision) {
    case 'text':
      return date.text;
    case 'day':
      return written(language, Date.UTC(date.year, date.month - 1, date.day), { day: 'numeric', month: 'long', year: 'numeric' });
    case 'month':
      return written(language, Date.UTC(date.year, date.month - 1), { month: 'long', year: 'numeric' });
    case 'year':
    case 'about':
    case 'before':
    case 'after':
      return `${signs[date.precision]}${date.year}`;
  }
}

function written(language: Language, moment: number, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: 'UTC' }).format(moment);
}

const byHand = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const monthByHand = /^(\d{1,2})[-/. ](\d{4})$/;

/** A day as somebody types it (`14-9-2025`, `9-2025`, `2025`, or as a record has it) as a record has it; undefined where it is no date. */
export function dayTyped(text: string): string | undefined {
  const trimmed = text.trim();
  const [, day, month, year] = byHand.exec(trimmed) ?? [];
  const [, onlyMonth, ofYear] = monthByHand.exec(trimmed) ?? [];
  const record = day && month && year ? `${year}-${two(month)}-${two(day)}` : onlyMonth && ofYear ? `${ofYear}-${two(onlyMonth)}` : trimmed;
  return /^\d/.test(record) && readDate(record) !== undefined ? record : undefined;
}

function two(part: string): string {
  return part.padStart(2, '0');
}

/** A moment (ms since 1970) as a day of a record, in the time of this computer. */
export function dayOf(at: number): string {
  const moment = new Date(at);
  return `${moment.getFullYear()}-${two(String(moment.getMonth() + 1))}-${two(String(moment.getDate()))}`;
}
