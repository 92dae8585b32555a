import { shown } from '../../shared/model/message.ts';
import type { Message } from '../../shared/model/message.ts';
import type { Casus } from '../../shared/model/records.ts';
import { captionOf } from '../../shared/rules/captions.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import type { View } from '../../shared/rules/view.ts';

/** Calls persons, homes and parties by the name that the view shows them under; empty for who has none there, and for lines. */
export function namesIn(casus: Casus, view: View): (records: readonly DrawnRecord[]) => string {
  const visible = visibleCasus(casus, view);
  const persons = new Map(visible.persons.map((person) => [person.id, person]));
  const others = new Map([...visible.households, ...visible.involved].map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => {
    const person = persons.get(id);
    return person ? captionOf(person, visible, view).names.join(' ') : (others.get(id) ?? '');
  };
  const endsOf = ({ kind, id }: DrawnRecord): readonly string[] => {
    if (kind === 'union') return visible.unions.find((it) => it.id === id)?.partners ?? [];
    if (kind === 'tie') return visible.ties.filter((it) => it.id === id).flatMap(({ from, to }) => [from, to]);
    if (kind === 'help-line') return visible.helpLines.filter((it) => it.id === id).flatMap(({ from, to }) => [from, ...to]);
    if (kind === 'event') return visible.events.find((it) => it.id === id)?.for ?? [];
    return kind === 'person' || kind === 'household' || kind === 'involved' ? [id] : [];
  };
  return (records) =>
    [...new Set(records.flatMap(endsOf))]
      .map(nameOf)
      .filter((name) => name !== '')
      .join(', ');
}

/** What stands in a sentence about a casus, with everybody in it called as the view does: an id may tell a name, and means nothing to who reads it. */
export function calledValues(values: Message['values'], casus: Casus, view: View, nobody: string): Message['values'] {
  const called = namesIn(casus, view);
  const ids = new Map<string | number, string>([...casus.persons, ...casus.households, ...casus.involved].map(({ id }) => [shown(id), id]));
  const said = (value: string | number): string | number => {
    const id = ids.get(value);
    return id === undefined ? value : called([{ kind: 'person', id }]) || nobody;
  };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, said(value)]));
}
