import { readDate } from '../../shared/model/date.ts';
import { dayTyped } from '../words/day.ts';

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
