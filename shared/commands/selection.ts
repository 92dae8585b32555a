import { lookUp } from '../model/check/ids.ts';
import type { ListName } from '../model/record-key.ts';
import type { Casus } from '../model/records.ts';
import type { Command } from './command.ts';

/** When a command is offered. */
export type Applies = Command['applies'];

/** Where a selected id is looked for, in this order. */
const selectable = [...lookUp, 'questions'] as const satisfies readonly ListName[];
/** A list whose records can be selected by their id. */
export type Selectable = (typeof selectable)[number];

/** The list that the record of an id stands in; undefined for an id that nothing has. */
export function listOf(casus: Casus, id: string): Selectable | undefined {
  return selectable.find((list) => (casus[list] as readonly { readonly id: string }[]).some((it) => it.id === id));
}

export const always: Applies = () => true;

/** As many are selected as asked, each of one of the lists. */
export function selecting(lists: readonly Selectable[], least: number, most = least): Applies {
  return (casus, selected) =>
    selected.length >= least &&
    selected.length <= most &&
    selected.every((id) => {
      const list = listOf(casus, id);
      return list !== undefined && lists.includes(list);
    });
}

export const onePerson = selecting(['persons'], 1);
export const somePersons = selecting(['persons'], 1, Infinity);
const parties = ['persons', 'households', 'involved'] as const;
export const oneParty = selecting(parties, 1);
export const twoParties = selecting(parties, 2);
export const threeParties = selecting(parties, 3);
export const someParties = selecting(parties, 1, Infinity);
export const moreParties = selecting(parties, 2, Infinity);

/** As another says of what is selected, and also where nothing is and the casus has somebody of these lists to say it about. */
export function orNobody(applies: Applies, ...lists: readonly ListName[]): Applies {
  return (casus, selected) => (selected.length === 0 ? lists.some((list) => casus[list].length > 0) : applies(casus, selected));
}

/** There is a record in the list; one that names what is selected, where something is and the list names anybody by that field. */
export function naming(list: ListName, ...fields: readonly string[]): Applies {
  return (casus, selected) => {
    const records: readonly Readonly<Record<string, unknown>>[] = casus[list];
    if (selected.length === 0 || fields.length === 0) return records.length > 0;
    return records.some((it) =>
      fields.some((field) => {
        const value = it[field];
        return Array.isArray(value) ? value.some((id) => selected.includes(id)) : typeof value === 'string' && selected.includes(value);
      }),
    );
  };
}

/** The selection is a union, its two partners, or somebody who has one. */
export const someUnion: Applies = (casus, selected) => {
  const [first, ...others] = selected;
  if (first === undefined || others.length > 1) return false;
  if (others.length === 0 && listOf(casus, first) === 'unions') return true;
  return casus.unions.some((it) => selected.every((id) => it.partners.includes(id)));
};
