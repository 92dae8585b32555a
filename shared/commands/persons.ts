import { z } from 'zod';
import { badges } from '../catalogue/badges.ts';
import { idsOf } from '../catalogue/entry.ts';
import { dateText } from '../model/date.ts';
import { person, trait, type Casus, type Person } from '../model/records.ts';
import { same } from '../model/same.ts';
import { define } from './command.ts';
import { addTo, changed, changeIn, removeFrom } from './list-commands.ts';
import { always, onePerson, somePersons } from './selection.ts';

const id = person.shape.id;

export const personAdd = addTo('persons', {
  name: 'person.add',
  label: { nl: 'persoon toevoegen', en: 'add a person' },
  applies: always,
});

export const personChange = changeIn('persons', {
  name: 'person.change',
  label: { nl: 'gegevens van persoon wijzigen', en: 'change a person' },
  applies: onePerson,
});

export const personRemove = removeFrom('persons', {
  name: 'person.remove',
  label: { nl: 'persoon weghalen', en: 'remove a person' },
  applies: somePersons,
});

/** `null` leaves somebody without a name. */
export const personRename = define({
  name: 'person.rename',
  label: { nl: 'naam wijzigen', en: 'change the name' },
  key: 'F2',
  input: z.strictObject({ person: id, name: z.string().nullable() }),
  applies: onePerson,
  run: (casus, { person, name }) => changed(casus, 'persons', person, { name }),
});

/** Without a date: dead, and when is not known. */
export const personDeath = define({
  name: 'person.death',
  label: { nl: 'overleden', en: 'died' },
  input: z.strictObject({ person: id, date: dateText.optional() }),
  applies: onePerson,
  run: (casus, { person, date }) => changed(casus, 'persons', person, { death: date ?? '?"onbekend"' }),
});

/** Several can be index person at once; nobody stops being one because another became one. */
export const personIndex = define({
  name: 'person.index',
  label: { nl: 'aangemelde persoon', en: 'index person' },
  input: z.strictObject({ person: id, index: z.boolean() }),
  applies: onePerson,
  run: (casus, { person, index }) => onPerson(casus, person, (it) => ((it.index ?? false) === index ? {} : { index: index ? true : null })),
});

export const badgePut = define({
  name: 'badge.put',
  label: { nl: 'merkteken geven', en: 'put a badge' },
  input: z.strictObject({ person: id, badge: z.enum(idsOf(badges)) }),
  applies: onePerson,
  run: (casus, { person, badge }) =>
    onPerson(casus, person, ({ badges = [] }) => (badges.includes(badge) ? {} : { badges: [...badges, badge] })),
});

export const badgeTake = define({
  name: 'badge.take',
  label: { nl: 'merkteken weghalen', en: 'take a badge away' },
  input: z.strictObject({ person: id, badge: z.enum(idsOf(badges)) }),
  applies: (casus, selected) =>
    onePerson(casus, selected) && casus.persons.some((it) => selected.includes(it.id) && (it.badges ?? []).length > 0),
  run: (casus, { person, badge }) =>
    onPerson(casus, person, ({ badges = [] }) => (badges.includes(badge) ? { badges: orNull(badges.filter((it) => it !== badge)) } : {})),
});

export const traitAdd = define({
  name: 'trait.add',
  label: { nl: 'kenmerk toevoegen', en: 'add a trait' },
  input: z.strictObject({ person: id, trait }),
  applies: onePerson,
  run: (casus, { person, trait }) =>
    onPerson(casus, person, ({ traits = [] }) => (traits.some((it) => same(it, trait)) ? {} : { traits: [...traits, trait] })),
});

/** Takes away the trait that says just this. */
export const traitRemove = define({
  name: 'trait.remove',
  label: { nl: 'kenmerk weghalen', en: 'remove a trait' },
  input: z.strictObject({ person: id, trait }),
  applies: (casus, selected) =>
    onePerson(casus, selected) && casus.persons.some((it) => selected.includes(it.id) && (it.traits ?? []).length > 0),
  run: (casus, { person, trait }) =>
    onPerson(casus, person, ({ traits = [] }) => ({ traits: orNull(traits.filter((it) => !same(it, trait))) })),
});

function orNull<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}

function onPerson(casus: Casus, id: string, patch: (person: Person) => object): Casus {
  const person = casus.persons.find((it) => it.id === id);
  return person === undefined ? casus : changed(casus, 'persons', id, patch(person));
}
