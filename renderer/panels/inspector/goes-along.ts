import { perform } from '../../../shared/commands/index.ts';
import type { Deed } from '../../../shared/commands/index.ts';
import { difference } from '../../../shared/model/change.ts';
import type { RecordChange, RecordList } from '../../../shared/model/change.ts';
import type { Casus } from '../../../shared/model/records.ts';

/** The lists of which it is told how many records go along with another; of what else goes with it nobody would miss a word. */
export const toldLists = [
  'unions',
  'descents',
  'ties',
  'coalitions',
  'triangles',
  'loyalties',
  'boundaries',
  'helpLines',
  'stays',
  'events',
  'questions',
  'consents',
] as const satisfies readonly RecordList[];

/** How many records of a list go along. */
export interface GoesAlong {
  readonly list: (typeof toldLists)[number];
  readonly count: number;
}

/** What is removed by deeds besides the records that were asked, as many as there are by list. */
export function goesAlong(
  casus: Casus,
  removals: readonly Deed[],
  asked: readonly { readonly list: RecordList; readonly key: string }[],
): readonly GoesAlong[] {
  const done = perform(casus, removals);
  if (!done.ok) return [];
  const changes = difference(casus, done.casus);
  const isAsked = (it: RecordChange): boolean => asked.some(({ list, key }) => it.list === list && it.key === key);
  return toldLists.flatMap((list) => {
    const own = changes.filter((it) => it.list === list && !isAsked(it));
    // A child of two who stays the child of one is known by another key: it went and came.
    const count = own.filter((it) => it.after === undefined).length - own.filter((it) => it.before === undefined).length;
    return count <= 0 ? [] : [{ list, count }];
  });
}
