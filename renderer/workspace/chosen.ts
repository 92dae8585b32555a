import { isDirected } from '../../shared/catalogue/ties.ts';
import type { Selectable } from '../../shared/commands/selection.ts';
import type { Casus } from '../../shared/model/records.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import type { DrawnKind, DrawnRecord } from '../../shared/rules/focus.ts';

/** What is chosen in the drawing, in the order in which it was chosen. */
export type Chosen = readonly DrawnRecord[];

/** The list of a casus in which each kind of drawn record stands. */
export const listOfKind = {
  person: 'persons',
  household: 'households',
  involved: 'involved',
  union: 'unions',
  tie: 'ties',
  coalition: 'coalitions',
  triangle: 'triangles',
  loyalty: 'loyalties',
  boundary: 'boundaries',
  'help-line': 'helpLines',
  event: 'events',
} as const satisfies Readonly<Record<DrawnKind, Selectable>>;

/** The ids of what is chosen, as commands ask for them. */
export function idsOf(chosen: Chosen): readonly string[] {
  return chosen.map(({ id }) => id);
}

/** The chosen persons, households and parties: what a line can end at. */
export function endsOf(chosen: Chosen): Chosen {
  return chosen.filter(({ kind }) => kind === 'person' || kind === 'household' || kind === 'involved');
}

/** With one more chosen, or without it where it was chosen already. */
export function toggled(chosen: Chosen, record: DrawnRecord): Chosen {
  const key = drawnKey(record);
  return chosen.some((it) => drawnKey(it) === key) ? chosen.filter((it) => drawnKey(it) !== key) : [...chosen, record];
}

/** Whether a record is a tie that says something else when it is turned round. */
export function turns(casus: Casus, { kind, id }: DrawnRecord): boolean {
  return kind === 'tie' && casus.ties.some((it) => it.id === id && isDirected(it.kind));
}
