import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import { surelyBefore, timeOf } from '../../shared/model/date.ts';
import { isOver } from './order.ts';

/** What the law asks to look at: somebody gets a say of their own, or a casus was kept long enough. */
export type Due =
  | {
      readonly what: 'turns';
      readonly casus: string;
      readonly code: string;
      readonly age: number;
      readonly on: string;
      readonly past: boolean;
    }
  | { readonly what: 'retained'; readonly casus: string; readonly code: string; readonly on: string };

/** How long before it something is told, in months. */
const AHEAD = 18;

/** A day so many months later, on the calendar of `timeOf`. */
function monthsLater(day: string, months: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const counted = year * 12 + month - 1 + months;
  return Math.floor(counted / 12) * 10_000 + ((counted % 12) + 1) * 100 + date;
}

/**
 * What is due in these casussen on that day, the soonest first: twelve and sixteen of those that are not over, from a
 * year and a half before, and a keeping term that has passed, whether a casus is over or not.
 */
export function dueIn(rows: readonly CasusRow[], today: string): readonly Due[] {
  const ahead = monthsLater(today, AHEAD);
  const due = rows.flatMap((row): readonly Due[] => {
    const { casus, code, turns, retainUntil } = row;
    const soon = turns !== null && !isOver(row) && (timeOf(turns.on) ?? Infinity) <= ahead;
    return [
      ...(soon ? [{ what: 'turns', casus, code, ...turns, past: surelyBefore(turns.on, today) } as const] : []),
      ...(retainUntil !== null && surelyBefore(retainUntil, today) ? [{ what: 'retained', casus, code, on: retainUntil } as const] : []),
    ];
  });
  return due.toSorted((a, b) => (timeOf(a.on) ?? 0) - (timeOf(b.on) ?? 0));
}
