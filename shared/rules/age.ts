import { readDate, surelyBefore, timeOf, type PartialDate } from '../model/date.ts';
import type { Person } from '../model/records.ts';

/** How old somebody is. `circa` says that it is to be shown with `±`. */
export interface Age {
  readonly unit: 'years' | 'months' | 'weeks';
  readonly count: number;
  readonly circa: boolean;
}

type Dated = Exclude<PartialDate, { readonly precision: 'text' }>;

const minorUntil = 18;

function dated(text: string | undefined): Dated | undefined {
  const date = text === undefined ? undefined : readDate(text);
  return date === undefined || date.precision === 'text' ? undefined : date;
}

/** Days since a fixed day long ago, by the civil calendar. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    day -
    1
  );
}

/** Whole months between two dates of which at least the months are known; a day that is not known counts as reached. */
function monthsBetween(birth: Dated, on: Dated): number | undefined {
  if ((birth.precision !== 'day' && birth.precision !== 'month') || (on.precision !== 'day' && on.precision !== 'month')) return undefined;
  const months = (on.year - birth.year) * 12 + on.month - birth.month;
  return birth.precision === 'day' && on.precision === 'day' && on.day < birth.day ? months - 1 : months;
}

/**
 * The age on a day: whole years, months under two years, weeks under two months. Undefined where it cannot be counted
 * (words, `<1940`, a birth that is still to come). `circa` for an about date, and for a minor of whom only years are known.
 */
export function ageOn(birthText: string | undefined, onText: string | undefined): Age | undefined {
  const [birth, on] = [dated(birthText), dated(onText)];
  if (!birth || !on || [birth, on].some((it) => it.precision === 'before' || it.precision === 'after')) return undefined;
  const months = monthsBetween(birth, on);
  if (months === undefined) {
    const count = on.year - birth.year;
    const about = birth.precision === 'about' || on.precision === 'about';
    return count < 0 ? undefined : { unit: 'years', count, circa: about || count < minorUntil };
  }
  if (months < 0) return undefined;
  if (months >= 24) return { unit: 'years', count: Math.floor(months / 12), circa: false };
  if (months < 2 && birth.precision === 'day' && on.precision === 'day') {
    const days = dayNumber(on.year, on.month, on.day) - dayNumber(birth.year, birth.month, birth.day);
    return { unit: 'weeks', count: Math.floor(days / 7), circa: false };
  }
  return { unit: 'months', count: months, circa: false };
}

/** Whether somebody is dead on the day: who dies surely later, by a later day, month or year, still lives. */
export function isDeadOn(person: Person, on: string): boolean {
  if (person.death === undefined) return false;
  const [death, day] = [dated(person.death), dated(on)];
  if (!death || !day) return true;
  return !(surelyBefore(on, person.death) || (day.year < death.year && death.precision !== 'before'));
}

/** The age that stands in the symbol: on the peildatum, or at death. */
export function ageOf(person: Person, on: string): Age | undefined {
  return isDeadOn(person, on) ? ageOn(person.birth, person.death) : ageOn(person.birth, on);
}

/** Whole years between two dates, roughly where only years are known; undefined where one says no year. */
export function yearsBetween(from: string | undefined, to: string | undefined): number | undefined {
  const [start, end] = [timeOf(from), timeOf(to)];
  return start === undefined || end === undefined ? undefined : Math.floor(end / 10_000) - Math.floor(start / 10_000);
}
