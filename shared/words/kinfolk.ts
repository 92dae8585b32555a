import type { Gender } from '../catalogue/people.ts';
import { partnerIn, sourceOf, mainDescentOf, type Diagram } from '../model/diagram.ts';
import { parentsBy } from '../rules/kinship.ts';
import type { Kin, SenseOf } from './lexicon/sense.ts';

/** Whose kin somebody is; every list has each person once. */
export interface Kinfolk {
  readonly parents: (id: string) => readonly string[];
  readonly children: (id: string) => readonly string[];
  readonly siblings: (id: string) => readonly string[];
  readonly partners: (id: string) => readonly string[];
  readonly exes: (id: string) => readonly string[];
}

const noParent = new Set(['donor', 'surrogate', 'step', 'guardianship']);

function each(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

/** The nearest kin of anybody in a casus. */
export function kinfolkOf(diagram: Diagram): Kinfolk {
  const parents = (id: string): readonly string[] => each(parentsBy(diagram, id, (kind) => !noParent.has(kind)).map((it) => it.id));
  const byParent = new Map<string, string[]>();
  for (const { id } of diagram.casus.persons) for (const parent of parents(id)) byParent.set(parent, [...(byParent.get(parent) ?? []), id]);
  const children = (id: string): readonly string[] => byParent.get(id) ?? [];
  const unions = (id: string, ended: boolean): readonly string[] =>
    each(
      (diagram.unionsOf.get(id) ?? [])
        .filter((it) => (it.end !== undefined && it.end !== 'remarried-same' && it.end !== 'widowed') === ended)
        .map((it) => partnerIn(it, id))
        .filter((it) => it !== undefined),
    );
  return {
    parents,
    children,
    siblings: (id) => each(parents(id).flatMap(children)).filter((it) => it !== id),
    partners: (id) => unions(id, false),
    exes: (id) => unions(id, true),
  };
}

type Find = (kin: Kinfolk, id: string, diagram: Diagram, side: (parents: readonly string[]) => readonly string[]) => readonly string[];

const full = (kin: Kinfolk, id: string, diagram: Diagram): readonly string[] => {
  const main = mainDescentOf(diagram, id);
  const source = main === undefined ? undefined : sourceOf(main);
  return kin.siblings(id).filter((it) => (diagram.descentsOf.get(it) ?? []).some((descent) => sourceOf(descent) === source));
};
const stepParents = (kin: Kinfolk, id: string): readonly string[] =>
  each(kin.parents(id).flatMap(kin.partners)).filter((it) => !kin.parents(id).includes(it));

/** Where kin of each sort is found. */
const finding: { readonly [K in Kin]: Find } = {
  parent: (kin, id) => kin.parents(id),
  'foster-parent': (_, id, diagram) => parentsBy(diagram, id, (kind) => kind === 'foster').map((it) => it.id),
  'adoptive-parent': (_, id, diagram) => parentsBy(diagram, id, (kind) => kind === 'adopted').map((it) => it.id),
  child: (kin, id) => kin.children(id),
  'foster-child': (kin, id) => kin.children(id),
  'adopted-child': (kin, id) => kin.children(id),
  sibling: (kin, id) => kin.siblings(id),
  'twin-sibling': (_, id, diagram) =>
    each(diagram.casus.twins.filter((it) => it.children.includes(id)).flatMap((it) => it.children)).filter((it) => it !== id),
  twins: (kin, id, diagram) => kin.children(id).filter((it) => diagram.casus.twins.some((twins) => twins.children.includes(it))),
  'half-sibling': (kin, id, diagram, side) =>
    each(side(kin.parents(id)).flatMap(kin.children)).filter((it) => it !== id && !full(kin, id, diagram).includes(it)),
  'step-parent': (kin, id) => stepParents(kin, id),
  'step-sibling': (kin, id) => each(stepParents(kin, id).flatMap(kin.children)).filter((it) => it !== id && !kin.siblings(id).includes(it)),
  'step-child': (kin, id) => each(kin.partners(id).flatMap(kin.children)).filter((it) => !kin.children(id).includes(it)),
  grandparent: (kin, id, _, side) => each(side(kin.parents(id)).flatMap(kin.parents)),
  'great-grandparent': (kin, id, _, side) => each(side(kin.parents(id)).flatMap(kin.parents).flatMap(kin.parents)),
  grandchild: (kin, id) => each(kin.children(id).flatMap(kin.children)),
  'aunt-uncle': (kin, id, _, side) => each(side(kin.parents(id)).flatMap(kin.siblings)),
  cousin: (kin, id, _, side) =>
    each([...side(kin.parents(id)).flatMap(kin.siblings).flatMap(kin.children), ...kin.siblings(id).flatMap(kin.children)]),
  'nephew-niece': (kin, id) =>
    each([...kin.siblings(id).flatMap(kin.children), ...kin.parents(id).flatMap(kin.siblings).flatMap(kin.children)]),
  partner: (kin, id) => kin.partners(id),
  spouse: (kin, id) => kin.partners(id),
  'perhaps-partner': (kin, id) => kin.partners(id),
  ex: (kin, id) => kin.exes(id),
  'parent-in-law': (kin, id) => each(kin.partners(id).flatMap(kin.parents)),
  'sibling-in-law': (kin, id) => each([...kin.partners(id).flatMap(kin.siblings), ...kin.siblings(id).flatMap(kin.partners)]),
  'child-in-law': (kin, id) => each(kin.children(id).flatMap(kin.partners)),
  pet: (_, __, diagram) => diagram.casus.persons.filter((it) => it.kind === 'pet').map((it) => it.id),
  donor: (_, id, diagram) => parentsBy(diagram, id, (kind) => kind === 'donor').map((it) => it.id),
  surrogate: (_, id, diagram) => parentsBy(diagram, id, (kind) => kind === 'surrogate').map((it) => it.id),
  pregnancy: () => [],
  miscarriage: () => [],
  abortion: () => [],
  stillbirth: () => [],
  family: () => [],
};

const notThere = new Set(['pregnancy', 'miscarriage', 'abortion', 'stillbirth']);

/** Those of a gender; where nobody has it, those of whom no gender is known. */
export function ofGender(diagram: Diagram, ids: readonly string[], gender: Gender | undefined): readonly string[] {
  if (gender === undefined) return ids;
  const are = (wanted: Gender): readonly string[] => ids.filter((id) => (diagram.persons.get(id)?.gender ?? 'unknown') === wanted);
  const sure = are(gender);
  return sure.length > 0 ? sure : are('unknown');
}

/** Who is this kin of somebody. */
export function kinOf(
  diagram: Diagram,
  kin: Kinfolk,
  of: string,
  sense: SenseOf<'relation'>,
  side: 'mother' | 'father' | undefined,
): readonly string[] {
  const bySide = (parents: readonly string[]): readonly string[] =>
    side === undefined ? parents : ofGender(diagram, parents, side === 'mother' ? 'female' : 'male');
  const found = finding[sense.kin](kin, of, diagram, bySide).filter((id) => !notThere.has(diagram.persons.get(id)?.kind ?? 'person'));
  if (sense.kin === 'parent' && side !== undefined) return [];
  return ofGender(diagram, found, sense.gender);
}
