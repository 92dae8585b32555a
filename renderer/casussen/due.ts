import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import { timeOf } from '../../shared/model/date.ts';
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

/**
 * What is due in these casussen on that day, the soonest first: twelve and sixteen of those that are not over,
 * and a keeping term that has passed, whether a casus is over or not.
 */
export function dueIn(rows: readonly CasusRow[], today: string): readonly Due[] {
  const due = rows.flatMap((row): readonly Due[] => {
    const { casus, code, turns, retainUntil } = row;
    const passed = (day: string) => (timeOf(day) ?? Infinity) <= (timeOf(today) ?? 0);
    return [
      ...(turns && !isOver(row) ? [{ what: 'turns', casus, code, ...turns, past: passed(turns.on) } as const] : []),
      ...(retainUntil !== null && passed(retainUntil) ? [{ what: 'retained', casus, code, on: retainUntil } as const] : []),
    ];
  });
  return due.toSorted((a, b) => (timeOf(a.on) ?? 0) - (timeOf(b.on) ?? 0));
}
