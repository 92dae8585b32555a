import type { Casus } from '../model/records.ts';
import { helpLineOn, isThere, lineOn } from './lines-on.ts';
import { endOf, lastDayOf } from './moment.ts';
import { without } from './removal.ts';

/**
 * The casus as it is drawn on its reference date: a line that is over is past, help that is over has ended (catalogue: the qualifier `tijd` of D and E, and
 * F.3), a home that is over is not there. The same casus where nothing was recorded as if it went on. A usable casus stays usable.
 */
export function overNow(casus: Casus): Casus {
  const day = lastDayOf(casus.referenceDate);
  const gone = new Set<object>([
    ...casus.households.filter((it) => endOf(it.until) <= day),
    ...[...casus.ties, ...casus.coalitions, ...casus.triangles, ...casus.loyalties, ...casus.boundaries].filter(
      (it) => endOf(it.until) <= day && !isThere(it, day),
    ),
  ]);
  const left = without(casus, gone);
  const next = {
    ties: ended(left.ties, lineOn, day),
    coalitions: ended(left.coalitions, lineOn, day),
    triangles: ended(left.triangles, lineOn, day),
    loyalties: ended(left.loyalties, lineOn, day),
    boundaries: ended(left.boundaries, lineOn, day),
    helpLines: ended(left.helpLines, helpLineOn, day),
  };
  return Object.entries(next).every(([list, records]) => left[list as keyof typeof next] === records) ? left : { ...left, ...next };
}

/** The records with the end that has come said of them; the very same list where none has. An end that is still to come stays as it is recorded. */
function ended<R extends { readonly until?: string | undefined }>(records: R[], on: (record: R, day: number) => R, day: number): R[] {
  const next = records.map((it) => (endOf(it.until) <= day ? on(it, day) : it));
  return next.some((it, index) => it !== records[index]) ? next : records;
}
