import { readDate } from '../model/date.ts';
import { drawable, shortened } from './clean-text.ts';

const signs = { day: '', month: '', year: '', about: '±', before: '<', after: '>' } as const;

/** The year of a date with its sign: `2009`, `±1950`, `<1940`; words are kept short. */
export function yearText(text: string): string {
  const date = readDate(text);
  if (date === undefined) return '';
  return date.precision === 'text' ? shortened(drawable(date.text), 20) : `${signs[date.precision]}${yearOf(date.year)}`;
}

/** As much of a date as is known, day first: `12-05-2024`, `05-2024`, `2024`. */
export function dayText(text: string): string {
  const date = readDate(text);
  if (date?.precision === 'day') return `${two(date.day)}-${two(date.month)}-${yearOf(date.year)}`;
  if (date?.precision === 'month') return `${two(date.month)}-${yearOf(date.year)}`;
  return yearText(text);
}

/** A year of four digits. */
export function yearOf(year: number): string {
  return String(year).padStart(4, '0');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
