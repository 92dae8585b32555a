import { parentsOf, type Diagram } from '../model/diagram.ts';
import type { Casus, Person } from '../model/records.ts';
import { beginOf, conceptionOf, endOf } from './moment.ts';

/** Kinds that never lived outside: the day of their loss is the day on which they are there. */
const losses: ReadonlySet<Person['kind']> = new Set(['miscarriage', 'abortion', 'stillbirth']);

/** The day from which somebody stands in the drawing; -Infinity where nothing tells it. */
export function arrivalOf({ kind, birth, death }: Person): number {
  if (kind === 'pregnancy') return conceptionOf(birth);
  return beginOf(losses.has(kind) ? (birth ?? death) : birth);
}

/** Ids of who was not there yet on a day: not born, or of unknown birth while a parent by birth, or every child of a donor, was not there. */
export function unbornOn(diagram: Diagram, day: number): ReadonlySet<string> {
  const unborn = new Set(diagram.casus.persons.filter((it) => arrivalOf(it) > day).map((it) => it.id));
  const dated = new Set(diagram.casus.persons.filter((it) => arrivalOf(it) !== -Infinity).map((it) => it.id));
  const byBirth = diagram.casus.descents.filter((it) => it.kind === 'biological' || it.kind === 'uncertain');
  for (let found = true; found;) {
    found = false;
    for (const descent of byBirth) {
      if (unborn.has(descent.child) || dated.has(descent.child)) continue;
      if (!parentsOf(diagram, descent).some((parent) => unborn.has(parent))) continue;
      unborn.add(descent.child);
      found = true;
    }
  }
  const givers = diagram.casus.persons.filter(({ id, kind }) => (kind === 'donor' || kind === 'surrogate') && !dated.has(id));
  const childrenOf = (giver: string): readonly string[] =>
    diagram.casus.descents.filter((it) => parentsOf(diagram, it).includes(giver)).map(({ child }) => child);
  for (const { id } of givers) {
    const children = childrenOf(id);
    if (children.length > 0 && children.every((child) => unborn.has(child))) unborn.add(id);
  }
  return unborn;
}

/** Somebody as on a day: a death, a move to another country that came later had not been. */
export function personOn(person: Person, day: number): Person {
  const { death, migration, ...rest } = person;
  const lived = death !== undefined && endOf(death) > day;
  const stayed = migration !== undefined && beginOf(migration.date) > day;
  if (!lived && !stayed) return person;
  return { ...rest, ...(death !== undefined && !lived && { death }), ...(migration !== undefined && !stayed && { migration }) };
}

/** Ids of parties that had not come yet: every help line, stay and guardianship of theirs began later. Who has none always was. */
export function notYetInvolved(casus: Casus, day: number): ReadonlySet<string> {
  const began = new Map<string, number>();
  const begins = (id: string | undefined, since: string | undefined): void => {
    if (id !== undefined) began.set(id, Math.min(began.get(id) ?? Infinity, beginOf(since)));
  };
  for (const it of casus.helpLines) begins(it.from, it.since);
  for (const it of casus.stays) begins(it.place, it.since);
  for (const it of casus.descents) begins(it.organisation, it.since);
  for (const { id, organisation } of casus.involved) {
    const own = began.get(id);
    // An organisation is there as soon as one of its people is; one without help lines of its own comes with them.
    if (organisation !== undefined && own !== undefined) began.set(organisation, Math.min(began.get(organisation) ?? Infinity, own));
  }
  return new Set(casus.involved.filter(({ id }) => (began.get(id) ?? -Infinity) > day).map(({ id }) => id));
}
