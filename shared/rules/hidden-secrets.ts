import { sourceOf, sourceOfUnion, type Diagram } from '../model/diagram.ts';
import type { Union } from '../model/records.ts';

/** What is not shown while the layer `secrets` is off: ids of unions, and of persons known only by one of those. */
export interface Hidden {
  readonly unions: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
}

/** Whether a union is a secret (casus format 1 and 2). */
export function isSecret(union: Union): boolean {
  return union.secret === true || union.form === 'secret';
}

/**
 * Finds the secret unions and who is known only by one: its partners and its children, and theirs, as long as nothing
 * ties them to anybody else: no other family, no home, no line, no help.
 */
export function hiddenSecrets(diagram: Diagram): Hidden {
  const unions = new Set(diagram.casus.unions.filter(isSecret).map((it) => it.id));
  if (unions.size === 0) return { unions, persons: new Set() };
  const persons = suspectsOf(diagram, unions);
  for (const it of diagram.casus.persons) if (it.index === true) persons.delete(it.id);
  const links = linksOf(diagram, unions);
  const known = new Set([...diagram.persons.keys(), ...diagram.involved.keys()].filter((id) => !persons.has(id)));
  for (const id of known) for (const other of links.get(id) ?? []) known.add(other);
  for (const id of known) persons.delete(id);
  const further = diagram.casus.unions.filter((it) => it.partners.some((id) => persons.has(id)));
  for (const it of further) unions.add(it.id);
  return { unions, persons };
}

/** Partners and children of secret unions, their other partners and all who descend from them. */
function suspectsOf(diagram: Diagram, secret: ReadonlySet<string>): Set<string> {
  const suspects = new Set<string>();
  const sources: string[] = [];
  const byParent = new Map<string, string[]>();
  const add = (id: string): void => {
    if (suspects.has(id)) return;
    suspects.add(id);
    sources.push(...(byParent.get(id) ?? []));
    for (const union of diagram.unionsOf.get(id) ?? []) if (!secret.has(union.id)) sources.push(sourceOfUnion(union.id));
  };
  for (const descent of diagram.casus.descents) {
    for (const parent of descent.parents ?? []) byParent.set(parent, [...(byParent.get(parent) ?? []), sourceOf(descent)]);
  }
  for (const union of diagram.casus.unions) {
    if (!secret.has(union.id)) continue;
    sources.push(sourceOfUnion(union.id));
    union.partners.forEach(add);
  }
  const done = new Set<string>();
  for (let source = sources.pop(); source !== undefined; source = sources.pop()) {
    if (done.has(source)) continue;
    done.add(source);
    for (const descent of diagram.descentsFrom.get(source) ?? []) add(descent.child);
  }
  return suspects;
}

/** Who is tied to whom by anything but a secret union: what makes one known makes the other known. */
function linksOf(diagram: Diagram, secret: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const { casus } = diagram;
  const links = new Map<string, string[]>();
  const link = (from: string, to: string): void => {
    const list = links.get(from);
    if (list === undefined) links.set(from, [to]);
    else list.push(to);
  };
  const tie = ([first, ...rest]: readonly string[]): void => {
    for (const id of rest) {
      if (first === undefined) return;
      link(first, id);
      link(id, first);
    }
  };
  for (const it of casus.unions) if (!secret.has(it.id)) tie(it.partners);
  for (const it of casus.descents) {
    if (it.union !== undefined && secret.has(it.union)) continue;
    const partners = it.union === undefined ? [] : (diagram.unions.get(it.union)?.partners ?? []);
    tie([it.child, ...partners, ...(it.parents ?? []), ...(it.organisation === undefined ? [] : [it.organisation])]);
  }
  for (const it of casus.households) tie([it.id, ...it.members.map((member) => member.person)]);
  for (const it of casus.stays) tie([it.person, it.place]);
  for (const it of casus.ties) tie([it.from, it.to]);
  for (const it of casus.coalitions) tie([...it.members, ...it.against]);
  for (const it of casus.triangles) tie(it.corners);
  for (const it of casus.loyalties) tie([it.from, ...it.to]);
  for (const it of casus.boundaries) tie(it.between.flat());
  for (const it of casus.helpLines) tie([it.from, ...it.to]);
  return links;
}
