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
