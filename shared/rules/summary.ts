import type { CasusStatus, IntakeKind } from '../catalogue/casus.ts';
import { readDate, timeOf } from '../model/date.ts';
import type { Casus } from '../model/records.ts';
import { consentOn, ownSay, soleSay, voicesOf, type ConsentState, type Voices } from './consent.ts';
import { yearOf } from './date-text.ts';

/** What the list of casussen shows of one, without a day: what depends on today is counted when it is shown. */
export interface Summary {
  readonly title: string;
  readonly district: string;
  readonly status: CasusStatus | null;
  readonly kind: IntakeKind | null;
  /** The date of the last leersessie as it was written; empty where there was none. */
  readonly lastSession: string;
  readonly persons: number;
  readonly voices: Voices;
}

/** The day on which the person the casus is about gets a say: as much of it as is known, `2025-09-14`, `2025-09`, `2025`, `~2025`. */
export interface Turn {
  readonly age: number;
  readonly on: string;
}

/** What the list shows of a casus. Costs one pass over it. */
export function summaryOf(casus: Casus): Summary {
  const { intake } = casus;
  const sessions = casus.sessions.map((it) => it.date).toSorted((a, b) => (timeOf(a) ?? 0) - (timeOf(b) ?? 0));
  return {
    title: casus.title,
    district: intake?.district ?? '',
    status: intake?.status ?? null,
    kind: intake?.kind ?? null,
    lastSession: sessions.at(-1) ?? '',
    persons: casus.persons.length,
    voices: voicesOf(casus),
  };
}

/** What of a summary depends on the day, `2024-05-16`: how consent stands, and who turns 12 or 16 next. */
export function onDay(summary: Summary, today: string): { readonly consent: ConsentState; readonly turns: Turn | null } {
  const turns = summary.voices.young.flatMap(({ birth }) => nextTurn(birth, today) ?? []);
  turns.sort((a, b) => (timeOf(a.on) ?? 0) - (timeOf(b.on) ?? 0));
  return { consent: consentOn(summary.voices, today), turns: turns[0] ?? null };
}

function nextTurn(birth: string | undefined, today: string): Turn | undefined {
  return [ownSay, soleSay].map((age) => ({ age, on: dayOfAge(birth, age) })).find(({ on }) => on !== '' && !isPast(on, today));
}

/** When somebody reaches an age; empty where the birth says too little. Who was born on 29 February does so on 1 March. */
function dayOfAge(birth: string | undefined, age: number): string {
  const date = birth === undefined ? undefined : readDate(birth);
  if (date === undefined || date.precision === 'text') return '';
  const year = yearOf(date.year + age);
  if (date.precision !== 'day' && date.precision !== 'month') return { year, about: `~${year}`, before: '', after: '' }[date.precision];
  const month = `${year}-${String(date.month).padStart(2, '0')}`;
  if (date.precision === 'month') return month;
  const day = `${month}-${String(date.day).padStart(2, '0')}`;
  return readDate(day) === undefined ? `${year}-03-01` : day;
}

function isPast(on: string, today: string): boolean {
  const known = on.replace('~', '');
  return known < today.slice(0, known.length);
}
