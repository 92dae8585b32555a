import type { Told } from '../told.ts';
import type { Body } from '../held.ts';
import type { Among } from '../sections/spec.ts';

/** Somebody or something that a field can name. */
export interface Named {
  readonly id: string;
  readonly word: string;
}

/** Whom a field can name, in the order of the file, without who is kept secret. */
export function namedAmong(among: Among, told: Told, record: Body): readonly Named[] {
  const { casus, called, hidden } = told;
  const named = (list: readonly { readonly id: string }[]): readonly Named[] =>
    list.filter(({ id }) => !hidden.persons.has(id)).map(({ id }) => ({ id, word: called(id) }));
  switch (among) {
    case 'persons':
      return named(casus.persons);
    case 'parties':
      return named([...casus.persons, ...casus.households, ...casus.involved]);
    case 'targets':
      return named([...casus.persons, ...casus.households]);
    case 'involved':
      return named(casus.involved);
    case 'places':
      return named(casus.involved);
    case 'corners':
      return named((Array.isArray(record['corners']) ? record['corners'] : []).map((id) => ({ id: String(id) })));
  }
}
