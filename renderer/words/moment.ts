import type { Language } from './words.ts';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A moment (ms since 1970) as people say it, seen from `now`: "vandaag 10:30", "gisteren 16:45", "7 maart 2024 10:30". */
export function momentInWords(at: number, now: number, language: Language): string {
  return `${dayOfMoment(at, now, language)} ${timeOfMoment(at, language)}`;
}

/** A moment as people say it, told apart from others of a list: with its seconds where another is of the same minute, "vandaag 10:30:05". */
export function momentAmong(at: number, others: readonly number[], now: number, language: Language): string {
  const minute = momentInWords(at, now, language);
  if (!others.some((it) => it !== at && momentInWords(it, now, language) === minute)) return minute;
  const time = new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(at);
  return `${dayOfMoment(at, now, language)} ${time}`;
}

/** The time of a moment: "10:30". */
export function timeOfMoment(at: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** The day of a moment as people say it, seen from `now`: "vandaag", "gisteren", "7 maart 2024". */
export function dayOfMoment(at: number, now: number, language: Language): string {
  const ago = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  if (ago === 0 || ago === 1) return new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(-ago, 'day');
  return dateInWords(at, language);
}

/** The date of a moment, written out: "7 maart 2024". */
export function dateInWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** A moment (ms since 1970) as a day of a record, in the time of this computer. */
export function dayOf(at: number): string {
  const moment = new Date(at);
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
