import type { Casus } from '../../shared/model/records.ts';
import { same } from '../../shared/model/same.ts';

/** What is written about a family and stands nowhere in its drawing but in the heading. */
const written: ReadonlySet<string> = new Set(['title', 'intake', 'consents', 'sessions', 'questions'] satisfies (keyof Casus)[]);

/** Whether two casussen stand on paper alike: they differ at most in what is written about the family, of which layout reads nothing. */
export function standsStill(before: Casus, after: Casus): boolean {
  return before === after || same(drawn(before), drawn(after));
}

function drawn(casus: Casus): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(casus).filter(([list]) => !written.has(list)));
}
