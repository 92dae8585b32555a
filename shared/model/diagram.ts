import { timeOf } from './date.ts';
import type { Casus, Descent, Household, Involved, Person, Union } from './records.ts';

/** A casus with its records by id and its kinship by person; made once, read many times. Order of lists has no influence. */
export interface Diagram {
  readonly casus: Casus;
  readonly persons: ReadonlyMap<string, Person>;
  readonly unions: ReadonlyMap<string, Union>;
  readonly households: ReadonlyMap<string, Household>;
  readonly involved: ReadonlyMap<string, Involved>;
  /** The unions of a person, in the order in which they began. */
  readonly unionsOf: ReadonlyMap<string, readonly Union[]>;
  /** The descents of a child: its main one first, then as the file has them. */
  readonly descentsOf: ReadonlyMap<string, readonly Descent[]>;
  /** The descents from one source (see `sourceOf`), in birth order of the children. */
  readonly descentsFrom: ReadonlyMap<string, readonly Descent[]>;
  readonly householdsOf: ReadonlyMap<string, readonly Household[]>;
}

/** Which descent a child stands with (casus format 1); the kinds that are not named follow in the order of the file. */
export const mainFirst = ['biological', 'uncertain', 'adopted', 'foster'] as const satisfies readonly Descent['kind'][];

/** Reads a casus once, in a time that grows with its size. */
export function diagramOf(casus: Casus): Diagram {
  const persons = byId(casus.persons);
  const descentsOf = group(casus.descents, (it) => [it.child]);
  for (const list of descentsOf.values())
    list.sort((a, b) => rankOf(a) - rankOf(b) || (rankOf(a) < mainFirst.length ? inOrder(sourceOf(a), sourceOf(b)) : 0));
  const descentsFrom = group(casus.descents, (it) => [sourceOf(it)]);
  const birthOf = (it: Descent): Person | undefined => persons.get(it.child);
  for (const list of descentsFrom.values()) list.sort((a, b) => byBirth(birthOf(a), birthOf(b)) || inOrder(a.kind, b.kind));
  const unionsOf = group(casus.unions, (it) => it.partners);
  const began = new Map(casus.unions.map((it) => [it.id, beginOf(it, descentsFrom.get(sourceOfUnion(it.id)) ?? [], persons)]));
  const beganAt = (it: Union): number => began.get(it.id) ?? 0;
  for (const list of unionsOf.values()) list.sort((a, b) => beganAt(a) - beganAt(b) || inOrder(a.id, b.id));
  const householdsOf = group(casus.households, (it) => it.members.map((member) => member.person));
  for (const list of householdsOf.values()) list.sort((a, b) => inOrder(a.id, b.id));
  return {
    casus,
    persons,
    unions: byId(casus.unions),
    households: byId(casus.households),
    involved: byId(casus.involved),
    unionsOf,
    descentsOf,
    descentsFrom,
    householdsOf,
  };
}

/** Of whom a child descends, as one key: children with the same key hang on the same stem. */
export function sourceOf(descent: Descent): string {
  if (descent.union !== undefined) return sourceOfUnion(descent.union);
  return JSON.stringify(descent.parents === undefined ? ['organisation', descent.organisation] : ['parents', ...descent.parents]);
}

/** The key of the stem under a union. */
export function sourceOfUnion(union: string): string {
  return JSON.stringify(['union', union]);
}

/** The descent with which a child stands in the drawing. */
export function mainDescentOf(diagram: Diagram, child: string): Descent | undefined {
  return diagram.descentsOf.get(child)?.[0];
}

/** The persons a descent comes from: the partners of its union, or its parents. */
export function parentsOf(diagram: Diagram, descent: Descent): readonly string[] {
  if (descent.union !== undefined) return diagram.unions.get(descent.union)?.partners ?? [];
  return descent.parents ?? [];
}

/** Every child of a union, whatever the kind of descent, oldest first and each once. */
export function childrenOf(diagram: Diagram, union: string): readonly Person[] {
  const ids = new Set((diagram.descentsFrom.get(sourceOfUnion(union)) ?? []).map((it) => it.child));
  return [...ids].map((id) => diagram.persons.get(id)).filter((child) => child !== undefined);
}

/** A child with its full siblings, oldest first: all whose main descent has the same source. */
export function sibshipOf(diagram: Diagram, child: string): readonly Person[] {
  const main = mainDescentOf(diagram, child);
  const same = main === undefined ? [] : (diagram.descentsFrom.get(sourceOf(main)) ?? []);
  const ids = main === undefined ? [child] : same.filter((it) => mainDescentOf(diagram, it.child) === it).map((it) => it.child);
  return ids.map((id) => diagram.persons.get(id)).filter((it) => it !== undefined);
}

/** The other one of a union, or undefined for somebody who is no partner in it. */
export function partnerIn(union: Union, person: string): string | undefined {
  const [a, b] = union.partners;
  return a === person ? b : b === person ? a : undefined;
}

/** Oldest first; who has no date of birth comes last; the same or an unknown moment is decided by id. */
export function byBirth(a: Person | undefined, b: Person | undefined): number {
  const [first, second] = [a, b].map((it) => timeOf(it?.birth ?? it?.death) ?? Number.MAX_SAFE_INTEGER);
  return (first ?? 0) - (second ?? 0) || inOrder(a?.id ?? '', b?.id ?? '');
}

/** A fixed order of ids, the same on every machine. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rankOf(descent: Descent): number {
  const rank = (mainFirst as readonly string[]).indexOf(descent.kind);
  return rank === -1 ? mainFirst.length : rank;
}

/** When a union began: its first date, else its first child; without either what ended comes first and what lasts comes last. */
function beginOf(union: Union, descents: readonly Descent[], persons: ReadonlyMap<string, Person>): number {
  const dated = (union.dates ?? []).map((it) => timeOf(it.date)).filter((time) => time !== undefined);
  if (dated.length > 0) return least(dated);
  const births = descents.map((it) => timeOf(persons.get(it.child)?.birth)).filter((time) => time !== undefined);
  if (births.length > 0) return least(births);
  return union.end === undefined ? Number.MAX_SAFE_INTEGER : -1;
}

function least(times: readonly number[]): number {
  return times.reduce((first, time) => Math.min(first, time));
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((it) => [it.id, it]));
}

function group<T>(records: readonly T[], keysOf: (record: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [record]);
      else list.push(record);
    }
  }
  return groups;
}
