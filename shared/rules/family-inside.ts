import { diagramOf, parentsOf, type Diagram } from '../model/diagram.ts';
import type { Casus, Descent, Household } from '../model/records.ts';
import { directionNow } from './direction.ts';

/**
 * The casus with only the family that stands in the middle of its systemogram: the index person, who lives with them, parents and siblings, everybody
 * at whom a help line aims or who holds the regie, and whoever joins these. A household at which a line aims comes with all its members.
 * Nothing that a hand placed in the genogram comes along but the order from left to right. A usable casus gives a usable casus.
 */
export function familyInside(casus: Casus): Casus {
  const diagram = diagramOf(casus);
  const core = coreOf(casus, diagram);
  const inside = withParents(joined(diagram, core.size > 0 ? core : new Set(casus.persons.map((it) => it.id))), diagram);
  const here = (id: string): boolean => inside.has(id);
  const unions = casus.unions.filter((it) => it.partners.every(here));
  const joins = new Set(unions.map((it) => it.id));
  const aimed = new Set(casus.helpLines.flatMap((it) => it.to));
  const { layout: _, ...rest } = casus;
  const order = orderOf(casus).filter(here);
  return {
    ...rest,
    persons: casus.persons.filter((it) => here(it.id)),
    unions,
    descents: casus.descents.flatMap((it) => descentInside(it, here, joins)),
    twins: casus.twins.map((it) => ({ ...it, children: it.children.filter(here) })).filter((it) => it.children.length > 1),
    custody: casus.custody.filter((it) => here(it.child) && here(it.parent)),
    households: casus.households
      .filter((it) => it.until === undefined && (aimed.has(it.id) || it.members.filter((member) => here(member.person)).length > 1))
      .map((it) => ({ ...it, members: it.members.filter((member) => here(member.person)) })),
    stays: casus.stays.filter((it) => here(it.person)),
    direction: [],
    consents: [],
    ties: [],
    coalitions: [],
    triangles: [],
    loyalties: [],
    boundaries: [],
    helpLines: [],
    events: [],
    hypotheses: [],
    questions: [],
    sessions: [],
    ...(order.length > 0 && { layout: { genogram: { order } } }),
  };
}

function coreOf(casus: Casus, diagram: Diagram): Set<string> {
  const index = casus.persons.filter((it) => it.index === true).map((it) => it.id);
  const aimed = new Set(casus.helpLines.flatMap((it) => it.to));
  const home = (it: Household): boolean =>
    aimed.has(it.id) || (it.until === undefined && it.members.some((member) => index.includes(member.person)));
  const isPerson = (id: string): boolean => diagram.persons.has(id);
  const family = index.flatMap((id) => {
    const descents = (diagram.descentsOf.get(id) ?? []).filter((it) => it.kind !== 'donor' && it.kind !== 'surrogate');
    const parents = new Set(descents.flatMap((it) => parentsOf(diagram, it)));
    const siblings = casus.descents.filter((it) => parentsOf(diagram, it).some((parent) => parents.has(parent))).map((it) => it.child);
    return [id, ...parents, ...siblings.filter((sibling) => lives(diagram, sibling))];
  });
  return new Set([
    ...family,
    ...casus.households.filter(home).flatMap((it) => it.members.map((member) => member.person)),
    ...[...aimed].filter(isPerson),
    ...(directionNow(casus)?.holders ?? []).filter(isPerson),
  ]);
}

/** Losses are told by the genogram. */
function lives(diagram: Diagram, id: string): boolean {
  const kind = diagram.persons.get(id)?.kind ?? 'person';
  return kind === 'person' || kind === 'pregnancy';
}

/** With everybody on the shortest ways by which they are family of the first of them; who has no such way stands apart. */
function joined(diagram: Diagram, core: ReadonlySet<string>): Set<string> {
  const near = neighboursOf(diagram);
  const order = diagram.casus.persons
    .filter((it) => core.has(it.id))
    .toSorted((a, b) => Number(b.index === true) - Number(a.index === true));
  const [first] = order;
  const before = new Map<string, string>();
  const reached = new Set(first === undefined ? [] : [first.id]);
  for (const id of reached)
    for (const next of near.get(id) ?? [])
      if (!reached.has(next)) {
        reached.add(next);
        before.set(next, id);
      }
  const inside = new Set(core);
  for (const id of inside) {
    const at = before.get(id);
    if (at !== undefined) inside.add(at);
  }
  return inside;
}

/** Partners, parents and children of everybody. */
function neighboursOf(diagram: Diagram): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const tie = (a: string, b: string): void => {
    near.set(a, [...(near.get(a) ?? []), b]);
    near.set(b, [...(near.get(b) ?? []), a]);
  };
  for (const descent of diagram.casus.descents) for (const parent of parentsOf(diagram, descent)) tie(descent.child, parent);
  for (const union of diagram.casus.unions) for (const partner of union.partners.slice(1)) tie(union.partners[0] ?? partner, partner);
  return near;
}

/** Who has one parent inside has the other there too: a child hangs from both. */
function withParents(inside: ReadonlySet<string>, diagram: Diagram): ReadonlySet<string> {
  const parents = diagram.casus.descents
    .filter((it) => inside.has(it.child))
    .map((it) => parentsOf(diagram, it))
    .filter((both) => both.some((id) => inside.has(id)));
  return new Set([...inside, ...parents.flat()]);
}

function descentInside(descent: Descent, here: (id: string) => boolean, unions: ReadonlySet<string>): readonly Descent[] {
  if (!here(descent.child) || descent.organisation !== undefined) return [];
  if (descent.union !== undefined) return unions.has(descent.union) ? [descent] : [];
  return (descent.parents ?? []).every(here) ? [descent] : [];
}

/** As a hand ordered the genogram, from left to right. */
function orderOf({ layout }: Casus): readonly string[] {
  const { order, positions } = layout?.genogram ?? {};
  if (order !== undefined && order.length > 0) return order;
  return Object.entries(positions ?? {})
    .toSorted(([, [a]], [, [b]]) => a - b)
    .map(([id]) => id);
}
