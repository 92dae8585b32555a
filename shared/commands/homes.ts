import { z } from 'zod';
import { idsOf } from '../catalogue/entry.ts';
import { authorities } from '../catalogue/descents.ts';
import { person, stay, type Casus, type Household } from '../model/records.ts';
import { define } from './command.ts';
import { addTo, changeIn, removeFrom } from './list-commands.ts';
import { badgePut } from './persons.ts';
import { always, naming, onePerson, selecting, somePersons } from './selection.ts';

const id = person.shape.id;
const nightsPer14 = z.number().min(0).max(14);
const oneHome = selecting(['households'], 1);

export const householdAdd = addTo('households', {
  name: 'household.add',
  label: { nl: 'huishouden toevoegen', en: 'add a household' },
  applies: always,
});

export const householdChange = changeIn('households', {
  name: 'household.change',
  label: { nl: 'huishouden wijzigen', en: 'change a household' },
  applies: oneHome,
});

/** Who lived there stays in the drawing. */
export const householdRemove = removeFrom('households', {
  name: 'household.remove',
  label: { nl: 'huishouden weghalen', en: 'remove a household' },
  applies: selecting(['households'], 1, Infinity),
});

/** Beside the homes that they have already; who lives there already gets the nights that are told. */
export const householdJoin = define({
  name: 'household.join',
  label: { nl: 'komt hier ook wonen', en: 'comes to live here too' },
  input: z.strictObject({ household: id, persons: z.array(id).min(1), nightsPer14: nightsPer14.optional() }),
  applies: somePersons,
  run: (casus, { household, persons, nightsPer14 }) =>
    onHome(casus, household, (members) => persons.reduce((next, person) => housed(next, person, nightsPer14), members)),
});

export const householdLeave = define({
  name: 'household.leave',
  label: { nl: 'woont hier niet meer', en: 'lives here no more' },
  input: z.strictObject({ household: id, persons: z.array(id).min(1) }),
  applies: somePersons,
  run: (casus, { household, persons }) => onHome(casus, household, (members) => withoutPersons(members, persons)),
});

/** Out of every home of today and into this one, for all nights. Homes that ended keep who lived there. */
export const householdMove = define({
  name: 'household.move',
  label: { nl: 'verhuizen naar', en: 'move to' },
  input: z.strictObject({ household: id, persons: z.array(id).min(1) }),
  applies: somePersons,
  run: (casus, { household, persons }) => {
    if (!casus.households.some((it) => it.id === household)) return casus;
    const homes = casus.households.filter((it) => it.until === undefined && it.id !== household);
    const left = homes.reduce((next, { id }) => onHome(next, id, (members) => withoutPersons(members, persons)), casus);
    return onHome(left, household, (members) => persons.reduce(wholly, members));
  },
});

/** How somebody's fortnight is shared out over homes; who did not live in one of them does now. */
export const householdNights = define({
  name: 'household.nights',
  label: { nl: 'nachten verdelen', en: 'share out the nights' },
  input: z.strictObject({ person: id, nights: z.array(z.strictObject({ household: id, nightsPer14 })).min(1) }),
  applies: onePerson,
  run: (casus, { person, nights }) =>
    nights.reduce((next, it) => onHome(next, it.household, (members) => housed(members, person, it.nightsPer14)), casus),
});

export const stayAdd = addTo('stays', {
  name: 'stay.add',
  label: { nl: 'verblijf elders', en: 'a stay elsewhere' },
  applies: onePerson,
});

export const stayChange = changeIn('stays', {
  name: 'stay.change',
  label: { nl: 'verblijf wijzigen', en: 'change a stay' },
  applies: naming('stays', 'person', 'place'),
});

export const stayRemove = removeFrom('stays', {
  name: 'stay.remove',
  label: { nl: 'verblijf weghalen', en: 'remove a stay' },
  applies: naming('stays', 'person', 'place'),
});

/** A stay, and the badge that tells it. */
export const placeOut = define({
  name: 'person.place-out',
  label: { nl: 'uit huis geplaatst', en: 'placed out of home' },
  input: stay,
  applies: onePerson,
  run: (casus, input) => stayAdd.run(badgePut.run(casus, { person: input.person, badge: 'placed-out-of-home' }), input),
});

/** Of every child for every parent; `null` takes away what was known. */
export const custodySet = define({
  name: 'custody.set',
  label: { nl: 'gezag', en: 'parental authority' },
  input: z.strictObject({
    children: z.array(id).min(1),
    parents: z.array(id).min(1),
    authority: z.enum(idsOf(authorities)).nullable(),
  }),
  applies: somePersons,
  run: (casus, { children, parents, authority }) =>
    children
      .flatMap((child) => parents.map((parent) => [child, parent] as const))
      .reduce((next, [child, parent]) => authorised(next, child, parent, authority), casus),
});

function authorised(casus: Casus, child: string, parent: string, authority: keyof typeof authorities | null): Casus {
  const about = casus.custody.filter((it) => it.child === child && it.parent === parent);
  if (authority === null) return about.length === 0 ? casus : { ...casus, custody: casus.custody.filter((it) => !about.includes(it)) };
  if (about.length === 0) return { ...casus, custody: [...casus.custody, { child, parent, authority }] };
  if (about.every((it) => it.authority === authority)) return casus;
  return { ...casus, custody: casus.custody.map((it) => (about.includes(it) ? { ...it, authority } : it)) };
}

type Members = Household['members'];

function onHome(casus: Casus, id: string, change: (members: Members) => Members): Casus {
  const home = casus.households.find((it) => it.id === id);
  if (home === undefined) return casus;
  const members = change(home.members);
  if (members === home.members) return casus;
  return { ...casus, households: casus.households.map((it) => (it === home ? { ...home, members } : it)) };
}

function housed(members: Members, person: string, nightsPer14: number | undefined): Members {
  const nights = nightsPer14 === undefined ? {} : { nightsPer14 };
  const there = members.find((it) => it.person === person);
  if (there === undefined) return [...members, { person, ...nights }];
  if (nightsPer14 === undefined || there.nightsPer14 === nightsPer14) return members;
  return members.map((it) => (it === there ? { ...it, ...nights } : it));
}

/** All nights: what a part of them was is no longer said. */
function wholly(members: Members, person: string): Members {
  const there = members.find((it) => it.person === person);
  if (there?.nightsPer14 === undefined) return housed(members, person, undefined);
  const { nightsPer14: _, ...member } = there;
  return members.map((it) => (it === there ? member : it));
}

function withoutPersons(members: Members, persons: readonly string[]): Members {
  return members.some((it) => persons.includes(it.person)) ? members.filter((it) => !persons.includes(it.person)) : members;
}
