import type { Casus } from '../../shared/model/records.ts';
import { captionOf } from '../../shared/rules/captions.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import type { View } from '../../shared/rules/view.ts';

/** Calls persons, homes and parties by the name that the view shows them under; empty for who has none there, and for lines. */
export function namesIn(casus: Casus, view: View): (records: readonly DrawnRecord[]) => string {
  const shown = visibleCasus(casus, view);
  const persons = new Map(shown.persons.map((person) => [person.id, person]));
  const others = new Map([...shown.households, ...shown.involved].map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => {
    const person = persons.get(id);
    return person ? captionOf(person, shown, view).names.join(' ') : (others.get(id) ?? '');
  };
  const endsOf = ({ kind, id }: DrawnRecord): readonly string[] => {
    if (kind === 'union') return shown.unions.find((it) => it.id === id)?.partners ?? [];
    if (kind === 'tie') return shown.ties.filter((it) => it.id === id).flatMap(({ from, to }) => [from, to]);
    if (kind === 'help-line') return shown.helpLines.filter((it) => it.id === id).flatMap(({ from, to }) => [from, ...to]);
    if (kind === 'event') return shown.events.find((it) => it.id === id)?.for ?? [];
    return kind === 'person' || kind === 'household' || kind === 'involved' ? [id] : [];
  };
  return (records) =>
    [...new Set(records.flatMap(endsOf))]
      .map(nameOf)
      .filter((name) => name !== '')
      .join(', ');
}
