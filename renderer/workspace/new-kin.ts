import { deed } from '../../shared/commands/index.ts';
import type { CommandName, Deed } from '../../shared/commands/index.ts';
import type { Gender } from '../../shared/catalogue/people.ts';
import { diagramOf, mainDescentOf, parentsOf } from '../../shared/model/diagram.ts';
import type { Diagram } from '../../shared/model/diagram.ts';
import type { Casus, Descent, Person } from '../../shared/model/records.ts';
import { same } from '../../shared/model/same.ts';
import { ageOf } from '../../shared/rules/age.ts';
import type { View } from '../../shared/rules/view.ts';
import { layersOn } from '../../shared/rules/visible.ts';
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

/** Two new parents and the union of them. */
interface NewFamily {
  readonly parents: [Person, Person];
  readonly union: { readonly id: string; readonly form: 'unknown' };
}

export const kinds: readonly NewKin[] = ['parents', 'sibling', 'partner', 'child'];
/** Who never had parents, brothers or partners of their own in a genogram. */
const alone: ReadonlySet<Person['kind']> = new Set(['pet', 'donor', 'surrogate']);
/** Who was never old enough. */
const unborn: ReadonlySet<Person['kind']> = new Set(['pregnancy', 'miscarriage', 'abortion', 'stillbirth']);
const fromAge = 12;

/** What of a casus the handles may tell: who is hidden neither takes a handle away nor gets somebody new beside. */
const shownOf = (casus: Casus, { layers }: Pick<View, 'layers'>): Casus => layersOn(casus, { layers }, casus.referenceDate);

/** Whom a person can be given: no parents where both are seen, and no partner or child under twelve. */
export function offeredKin(casus: Casus, view: Pick<View, 'layers'>, id: string): readonly NewKin[] {
  const shown = shownOf(casus, view);
  const person = shown.persons.find((it) => it.id === id);
  if (person === undefined || alone.has(person.kind)) return [];
  const diagram = diagramOf(shown);
  const age = ageOf(person, shown.referenceDate);
  const young = unborn.has(person.kind) || (age !== undefined && (age.unit !== 'years' || age.count < fromAge));
  return kinds.filter((kin) => (kin === 'parents' ? !hasBothParents(diagram, id) : kin === 'sibling' || !young));
}

/**
 * Puts somebody new beside a person, as the family is seen; undefined where that is not offered. New persons have no name; parents are a woman
 * and a man.
 */
export function newKin(
  { casus, view, newId }: { readonly casus: Casus; readonly view: Pick<View, 'layers'>; readonly newId: () => string },
  kin: NewKin,
  of: string,
): Making | undefined {
  if (!offeredKin(casus, view, of).includes(kin)) return undefined;
  const diagram = diagramOf(shownOf(casus, view));
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
      const family = (): NewFamily => ({ parents: [one('male'), one('female')], union: union() });
      if (!same(main, mainDescentOf(diagramOf(casus), of)))
        return { deeds: besideShown(main, of, sibling, family), choose: chosen(sibling) };
      const made = main === undefined ? family() : {};
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

/** The sibling of somebody whose first parents are hidden: of the parents who are seen, or else of new ones of both. */
function besideShown(main: Descent | undefined, of: string, sibling: Person, family: () => NewFamily): readonly Deed[] {
  if (main === undefined) {
    const { parents, union } = family();
    return [deed('person.add', sibling), deed('parents.add', { children: [of, sibling.id], parents, union })];
  }
  const { child: _, kind: __, since: ___, until: ____, ...source } = main;
  return [deed('child.add', { child: sibling, ...source })];
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
