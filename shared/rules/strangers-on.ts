import type { DescentKind } from '../catalogue/descents.ts';
import { parentsOf, type Diagram } from '../model/diagram.ts';
import { hiddenSecrets } from './hidden-secrets.ts';
import { linesOf } from './lit-lines.ts';
import { beginOf } from './moment.ts';
import { arrivalOf } from './people-on.ts';
import { unionBegin } from './union-on.ts';

const elsewhere: ReadonlySet<DescentKind> = new Set(['step', 'guardianship', 'donor', 'surrogate']);

/** Ids of the index persons, their ancestors and everybody who descends from those; undefined where nobody is the index person. */
function familyOf({ casus, ...diagram }: Diagram): ReadonlySet<string> | undefined {
  const index = casus.persons.filter((it) => it.index === true).map(({ id }) => id);
  if (index.length === 0) return undefined;
  const descents = casus.descents.filter(({ kind }) => !elsewhere.has(kind));
  const joined = descents.flatMap((it) => parentsOf({ casus, ...diagram }, it).map((parent) => ({ parent, child: it.child })));
  const [above, below] = [Map.groupBy(joined, ({ child }) => child), Map.groupBy(joined, ({ parent }) => parent)];
  const family = new Set(index);
  for (const id of family) for (const { parent } of above.get(id) ?? []) family.add(parent);
  for (const id of family) for (const { child } of below.get(id) ?? []) family.add(child);
  return family;
}

/**
 * Ids of who lived on a day but had not come into the family of the index person yet: they are not of it by descent, and every bond of
 * theirs (a union, a child, a home, a line, a stay) began later. Who has no bond at all was always there. Where nobody is the index person
 * only who is known by a secret alone can be a stranger: before the secret nothing would hide them.
 */
export function strangersOn(diagram: Diagram, day: number): ReadonlySet<string> {
  const { casus, persons } = diagram;
  const family = familyOf(diagram);
  const secret = hiddenSecrets(diagram).persons;
  const mayCome = (id: string): boolean => (family === undefined ? secret.has(id) : !family.has(id) || secret.has(id));
  const firstBond = new Map<string, number>();
  /** A bond is there from its beginning, and not before everybody whom it joins. */
  const bond = (began: number, ids: readonly string[]): void => {
    const there = ids.map((id) => persons.get(id)).map((it) => (it === undefined ? -Infinity : arrivalOf(it)));
    const since = Math.max(began, ...there);
    for (const id of ids) firstBond.set(id, Math.min(firstBond.get(id) ?? Infinity, since));
  };
  for (const it of casus.unions) bond(unionBegin(it, diagram), it.partners);
  for (const it of casus.descents) bond(beginOf(it.since), [it.child, ...parentsOf(diagram, it)]);
  for (const it of casus.stays) bond(beginOf(it.since), [it.person]);
  for (const it of casus.households) for (const { person } of it.members) bond(beginOf(it.since), [person]);
  for (const it of linesOf(casus)) bond(beginOf(it.since), it.ends);
  for (const it of casus.boundaries) for (const id of it.between.flat()) bond(beginOf(it.since), [id]);
  return new Set(casus.persons.filter(({ id }) => mayCome(id) && (firstBond.get(id) ?? -Infinity) > day).map(({ id }) => id));
}
