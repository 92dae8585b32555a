import { deed, type CommandName, type Deed } from '../../../../shared/commands/index.ts';
import type { ListName } from '../../../../shared/model/record-key.ts';
import type { Casus } from '../../../../shared/model/records.ts';

/** Which command puts a whole record in each list. */
const adding: Readonly<Record<Exclude<ListName, 'custody'>, CommandName>> = {
  consents: 'consent.add',
  persons: 'person.add',
  unions: 'union.add',
  descents: 'descent.add',
  twins: 'twins.join',
  households: 'household.add',
  stays: 'stay.add',
  ties: 'tie.draw',
  coalitions: 'coalition.draw',
  triangles: 'triangle.draw',
  loyalties: 'loyalty.draw',
  boundaries: 'boundary.draw',
  involved: 'involved.add',
  helpLines: 'help.draw',
  direction: 'direction.add',
  events: 'event.add',
  hypotheses: 'hypothesis.write',
  questions: 'question.add',
  sessions: 'session.add',
};

/** What is named comes before what names it. */
export const namedFirst = [
  'persons',
  'involved',
  'households',
  'unions',
  'descents',
  'twins',
  'custody',
  'stays',
  'ties',
  'coalitions',
  'triangles',
  'loyalties',
  'boundaries',
  'helpLines',
  'direction',
  'events',
  'hypotheses',
  'questions',
  'consents',
  'sessions',
] as const satisfies readonly ListName[];

/** Everything that is in some lists of a casus, record by record in the order of the file. */
export function recordByRecord(casus: Casus, of: readonly ListName[] = namedFirst): readonly Deed[] {
  return of.flatMap((list): readonly Deed[] =>
    list === 'custody'
      ? casus.custody.map((it) => deed('custody.set', { children: [it.child], parents: [it.parent], authority: it.authority }))
      : casus[list].map((input) => ({ command: adding[list], input })),
  );
}

/** What of a casus stands beside its lists. */
export function headOfFile({ title, referenceDate, intake, layout }: Casus): readonly Deed[] {
  return [
    deed('casus.change', { title, referenceDate }),
    ...(intake === undefined ? [] : [deed('intake.change', intake)]),
    ...(['genogram', 'systemogram'] as const).flatMap((diagram) => [
      ...(layout?.[diagram]?.positions === undefined ? [] : [deed('layout.place', { diagram, positions: layout[diagram].positions })]),
      ...(layout?.[diagram]?.order === undefined ? [] : [deed('layout.order', { diagram, order: layout[diagram].order })]),
    ]),
  ];
}
