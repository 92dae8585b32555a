import type { Label } from '../catalogue/entry.ts';
import { personKinds } from '../catalogue/people.ts';
import type { DescentKind } from '../catalogue/descents.ts';
import { inOrder, parentsOf, partnerIn, type Diagram } from '../model/diagram.ts';
import type { Person } from '../model/records.ts';
import { kinWord, partnerOf, sides, somebody, type KinWordId, type Side } from './kin-words.ts';
import { parentsBy } from './kinship.ts';

/** What somebody is to the index person: a relative, or the partner of one. */
export type KinRole = { readonly word: KinWordId; readonly side?: Side } | { readonly partnerOf: string; readonly ended: boolean };

const parentWords = {
  biological: 'parent',
  uncertain: 'parent',
  adopted: 'adoptiveParent',
  foster: 'fosterParent',
  step: 'stepParent',
  donor: 'donor',
  surrogate: 'surrogate',
  guardianship: 'guardian',
} as const satisfies Record<DescentKind, KinWordId>;

/** Kinds by which the kin of a parent is the child's kin too: first by birth or adoption, then where somebody grew up. */
const byBirth: ReadonlySet<DescentKind> = new Set(['biological', 'uncertain', 'adopted', 'donor', 'surrogate']);
const byHome: ReadonlySet<DescentKind> = new Set([...byBirth, 'foster', 'step', 'guardianship']);
const noFamily: ReadonlySet<DescentKind> = new Set(['donor', 'surrogate', 'step', 'guardianship']);

/**
 * What everybody is to the index person, nearest kin first; who is no kin of theirs is not in it. Of several index persons everybody is told from the first,
 * so that one drawing has one point of view; from another only who is no kin of the first.
 */
export function kinRolesOf(diagram: Diagram): ReadonlyMap<string, KinRole> {
  const roles = new Map<string, KinRole>();
  const index = diagram.casus.persons
    .filter((it) => it.index === true)
    .map((it) => it.id)
    .toSorted(inOrder);
  for (const id of index) {
    if (!roles.has(id)) roles.set(id, { word: 'index' });
    for (const kinds of [byBirth, byHome]) addKinOf(diagram, id, kinds, roles);
  }
  return roles;
}

function addKinOf(diagram: Diagram, index: string, kinds: ReadonlySet<DescentKind>, roles: Map<string, KinRole>): void {
  const familial = (kind: DescentKind): boolean => kinds.has(kind) && !noFamily.has(kind);
  const parents = (id: string): readonly string[] => [...new Set(parentsBy(diagram, id, familial).map((it) => it.id))];
  const children = childrenBy(diagram, familial);
  const siblings = (id: string): readonly string[] => [...new Set(parents(id).flatMap(children))].filter((it) => it !== id);
  const partners = (id: string): readonly { readonly id: string; readonly ended: boolean }[] =>
    (diagram.unionsOf.get(id) ?? []).flatMap((union) => {
      const other = partnerIn(union, id);
      return other === undefined
        ? []
        : [{ id: other, ended: union.end !== undefined && union.end !== 'remarried-same' && union.end !== 'widowed' }];
    });
  const set = (ids: readonly string[], word: KinWordId, side?: Side): void => {
    for (const id of ids) if (!roles.has(id)) roles.set(id, side === undefined ? { word } : { word, side });
  };
  const setPartners = (of: readonly string[]): void => {
    for (const id of of)
      for (const it of partners(id).toReversed()) if (!roles.has(it.id)) roles.set(it.id, { partnerOf: id, ended: it.ended });
  };

  for (const { id, descent } of parentsBy(diagram, index, (kind) => kinds.has(kind))) set([id], parentWords[descent.kind]);
  const mine = parents(index);
  const full = siblings(index).filter((id) => sameParents(parents(id), mine));
  set(full, 'sibling');
  set(siblings(index), kinds === byHome ? 'fosterSibling' : 'halfSibling');
  for (const it of partners(index).toReversed()) set([it.id], it.ended ? 'exPartner' : 'partner');
  set(children(index), 'child');
  set(children(index).flatMap(children), 'grandchild');
  for (const parent of mine) {
    const side = sideOf(diagram, parent);
    set(parents(parent), 'grandparent', side);
    set(parents(parent).flatMap(parents), 'greatGrandparent');
    set(siblings(parent), 'auntOrUncle', side);
    set(siblings(parent).flatMap(children), 'cousin', side);
  }
  set(siblings(index).flatMap(children), 'nephewOrNiece');
  setPartners(mine);
  for (const parent of mine) for (const it of partners(parent)) set(children(it.id), 'stepSibling');
  set(
    partners(index).flatMap((it) => parents(it.id)),
    'parentInLaw',
  );
  set(
    partners(index).flatMap((it) => siblings(it.id)),
    'siblingInLaw',
  );
  set(
    children(index).flatMap((id) => partners(id).map((it) => it.id)),
    'childInLaw',
  );
  setPartners([...siblings(index), ...mine.flatMap(parents), ...mine.flatMap(siblings)]);
}

/** The children of a person by the kinds that make family. */
function childrenBy(diagram: Diagram, familial: (kind: DescentKind) => boolean): (parent: string) => readonly string[] {
  const children = new Map<string, Set<string>>();
  for (const descent of diagram.casus.descents) {
    if (!familial(descent.kind)) continue;
    for (const parent of parentsOf(diagram, descent)) children.set(parent, (children.get(parent) ?? new Set()).add(descent.child));
  }
  return (parent) => [...(children.get(parent) ?? [])];
}

function sameParents(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function sideOf(diagram: Diagram, parent: string): Side | undefined {
  const gender = diagram.persons.get(parent)?.gender;
  return gender === 'male' ? 'father' : gender === 'female' ? 'mother' : undefined;
}

/** The words for what somebody is to the index person; "person" where they are no kin, the word for the kind where they are no person. */
export function kinRoleText(diagram: Diagram, roles: ReadonlyMap<string, KinRole>, person: Person, language: keyof Label): string {
  if (person.kind !== undefined && person.kind !== 'person') return personKinds[person.kind].label[language];
  const role = roles.get(person.id);
  if (role === undefined) return somebody[language];
  if ('word' in role) {
    const word = kinWord(role.word, person.gender, language);
    return role.side === undefined ? word : sides[role.side][language](word);
  }
  const relative = diagram.persons.get(role.partnerOf);
  const kin = roles.get(role.partnerOf);
  const of =
    relative === undefined || kin === undefined || !('word' in kin) ? somebody[language] : kinWord(kin.word, relative.gender, language);
  return partnerOf[role.ended ? 'ended' : 'now'][language](of);
}
