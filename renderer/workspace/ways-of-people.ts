import type { CommandName } from '../../shared/commands/index.ts';
import type { Desk, Ways } from './way.ts';
import { inspector, removing, words } from './way.ts';

type OfPeople = Extract<
  CommandName,
  | `${'person' | 'badge' | 'trait' | 'union' | 'descent' | 'twins' | 'household' | 'stay' | 'custody'}.${string}`
  | 'parents.add'
  | 'parent.add'
  | 'child.add'
  | 'sibling.add'
  | 'partner.add'
>;

/** Persons and their kin, partners and homes. */
export const waysOfPeople: Ways<OfPeople> = {
  'person.add': { by: 'words', words: { nl: '', en: '' } },
  'person.change': inspector,
  'person.remove': removing('person'),
  'person.rename': { by: 'gesture', begin: (desk) => naming(desk) },
  'person.death': words('overleden', 'died'),
  'person.index': {
    by: 'deed',
    input: ({ casus, chosen }) => {
      const person = casus.persons.find((it) => it.id === onlyPerson(chosen));
      return person && { person: person.id, index: person.index !== true };
    },
  },
  'badge.put': inspector,
  'badge.take': inspector,
  'trait.add': inspector,
  'trait.remove': inspector,
  'parents.add': words('ouders', 'parents'),
  'parent.add': words('moeder', 'mother'),
  'child.add': words('kind', 'child'),
  'sibling.add': words('broer of zus', 'sibling'),
  'partner.add': words('partner', 'partner'),
  'union.add': {
    by: 'deed',
    input: ({ chosen, newId }) => {
      const [one, other, more] = chosen;
      if (one?.kind !== 'person' || other?.kind !== 'person' || more !== undefined) return undefined;
      return { id: newId(), partners: [one.id, other.id], form: 'unknown' };
    },
    choose: ({ id }) => [{ kind: 'union', id }],
  },
  'union.change': words('getrouwd', 'married'),
  'union.remove': removing('union'),
  'union.end': words('uit elkaar', 'separated'),
  'union.date': words('getrouwd', 'married'),
  'union.turn': {
    by: 'deed',
    input: (desk) => {
      const union = unionOf(desk);
      return union === undefined ? undefined : { union };
    },
  },
  'descent.add': inspector,
  'descent.change': inspector,
  'descent.remove': inspector,
  'twins.join': {
    by: 'deed',
    input: ({ chosen }) =>
      chosen.length > 1 && chosen.every(({ kind }) => kind === 'person')
        ? { children: chosen.map(({ id }) => id), zygosity: 'unknown' }
        : undefined,
  },
  'twins.change': inspector,
  'twins.remove': inspector,
  'household.add': words('huis', 'home'),
  'household.change': inspector,
  'household.remove': removing('household'),
  'household.join': words('woont ook bij', 'also lives with'),
  'household.leave': inspector,
  'household.move': words('alleen bij', 'only with'),
  'household.nights': words('co-ouder', 'shared care'),
  'stay.add': inspector,
  'stay.change': inspector,
  'stay.remove': inspector,
  'person.place-out': words('uit huis geplaatst', 'placed out of home'),
  'custody.set': words('gezag', 'custody'),
};

function onlyPerson(chosen: Desk['chosen']): string | undefined {
  const [first, more] = chosen;
  return first?.kind === 'person' && more === undefined ? first.id : undefined;
}

function naming({ chosen }: Desk): { readonly is: 'naming'; readonly id: string } | undefined {
  const [first, more] = chosen;
  if (first === undefined || more !== undefined || (first.kind !== 'person' && first.kind !== 'involved')) return undefined;
  return { is: 'naming', id: first.id };
}

/** The union that is chosen itself, or the only one of the two persons, or the one person, who are. */
function unionOf({ casus, chosen }: Desk): string | undefined {
  const [first, ...others] = chosen;
  if (first?.kind === 'union' && others.length === 0) return first.id;
  const ids = chosen.map(({ id }) => id);
  const found = casus.unions.filter((it) => ids.length > 0 && ids.every((id) => it.partners.includes(id)));
  return found.length === 1 ? found[0]?.id : undefined;
}
