import { deed } from '../../shared/commands/index.ts';
import type { CommandName, Deed } from '../../shared/commands/index.ts';
import type { Gender } from '../../shared/catalogue/people.ts';
import { diagramOf, mainDescentOf, parentsOf } from '../../shared/model/diagram.ts';
import type { Diagram } from '../../shared/model/diagram.ts';
import type { Casus, Person } from '../../shared/model/records.ts';
import { ageOf } from '../../shared/rules/age.ts';
import type { Chosen } from './chosen.ts';

/** Somebody whom a handle, a menu or a key puts beside a person without a word; the name follows on the paper. */
export type NewKin = 'parents' | 'sibling' | 'partner' | 'child';

/** The command behind each, whose name and key the handle shows. */
export const kinCommand = {
  parents: 'parents.add',
  sibling: 'sibling.add',
  partner: 'partner.add',
  child: 'child.add',
} as const satisfies Readonly<Record<NewKin, CommandName>>;

/** What is to be done, and who is chosen afterwards. */
export interface Making {
  readonly deeds: readonly Deed[];
  readonly choose: Chosen;
}

const kinds: readonly NewKin[] = ['parents', 'sibling', 'partner', 'child'];
/** Who never had parents, brothers or partners of their own in a genogram. */
const alone: ReadonlySet<Person['kind']> = new Set(['pet', 'donor', 'surrogate']);
/** Who was never old enough. */
const unborn: ReadonlySet<Person['kind']> = new Set(['pregnancy', 'miscarriage', 'abortion', 'stillbirth']);
const fromAge = 12;

/** Whom a person can be given: no parents where both are known, and no partner or child under twelve. */
export function offeredKin(casus: Casus, id: string): readonly NewKin[] {
  const person = casus.persons.find((it) => it.id === id);
  if (person === undefined || alone.has(person.kind)) return [];
  const diagram = diagramOf(casus);
  const age = ageOf(person, casus.referenceDate);
  const young = unborn.has(person.kind) || (age !== undefined && (age.unit !== 'years' || age.count < fromAge));
  return kinds.filter((kin) => (kin === 'parents' ? !hasBothParents(diagram, id) : kin === 'sibling' || !young));
}

/** Puts somebody new beside a person; undefined where that is not offered. New persons have no name; parents are a woman and a man. */
export function newKin(casus: Casus, kin: NewKin, of: string, newId: () => string): Making | undefined {
  if (!offeredKin(casus, of).includes(kin)) return undefined;
  const diagram = diagramOf(casus);
  const one = (gender: Gender = 'unknown') => ({ id: newId(), gender });
  const chosen = (...people: readonly { readonly id: string }[]): Chosen => people.slice(0, 1).map(({ id }) => ({ kind: 'person', id }));
  const union = () => ({ id: newId(), form: 'unknown' as const });

  switch (kin) {
    case 'parents': {
      if (knownParents(diagram, of).length === 1) {
        const parent = one();
        return { deeds: [deed('parent.add', { children: [of], parent, union: union() })], choose: chosen(parent) };
      }
      const [man, woman] = [one('male'), one('female')];
      return { deeds: [deed('parents.add', { children: [of], parents: [man, woman], union: union() })], choose: chosen(man) };
    }
    case 'sibling': {
      const sibling = one();
      const main = mainDescentOf(diagram, of);
      const made = main === undefined ? { parents: [one('male'), one('female')] as [Person, Person], union: union() } : {};
      return { deeds: [deed('sibling.add', { of, sibling, ...made })], choose: chosen(sibling) };
    }
    case 'partner': {
      const partner = one();
      return { deeds: [deed('partner.add', { of, partner, union: union() })], choose: chosen(partner) };
    }
    case 'child': {
      const child = one();
      const unions = diagram.unionsOf.get(of) ?? [];
      const last = unions.findLast((it) => it.end === undefined) ?? unions.at(-1);
      return { deeds: [deed('child.add', { child, ...(last ? { union: last.id } : { parents: [of] }) })], choose: chosen(child) };
    }
    default:
      return kin satisfies never;
  }
}

/** A child of two who are a couple. */
export function newChildOf(union: string, newId: () => string): Making {
  const child = { id: newId(), gender: 'unknown' as const };
  return { deeds: [deed('child.add', { child, union })], choose: [{ kind: 'person', id: child.id }] };
}

function knownParents(diagram: Diagram, child: string): readonly string[] {
  const main = mainDescentOf(diagram, child);
  return main === undefined ? [] : parentsOf(diagram, main);
}

function hasBothParents(diagram: Diagram, child: string): boolean {
  return knownParents(diagram, child).length >= 2;
}
