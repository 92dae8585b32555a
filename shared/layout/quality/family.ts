import { diagramOf, mainDescentOf } from '../../model/diagram.ts';
import type { Casus, Descent } from '../../model/records.ts';
import type { DescentSource } from '../placement.ts';

/**
 * A family as the measures mean it: one source of children with all its lines. Two parents named without their union
 * are the family of that union where there is one.
 */
export interface Families {
  /** The family that a source names. */
  readonly keyOf: (source: DescentSource) => string;
  /** The records that a family's key stands for: a union, an organisation or the parents. */
  readonly idsOf: (key: string) => readonly string[];
  /** The adults of a source; none for an organisation. */
  readonly parentsOf: (source: DescentSource) => readonly string[];
}

/** Reads the families of a casus. */
export function familiesOf(casus: Casus): Families {
  const partners = new Map(casus.unions.map((u) => [u.id, u.partners]));
  const unionOf = new Map<string, string>();
  for (const union of casus.unions) {
    const pair = [...union.partners].toSorted().join(' ');
    if (!unionOf.has(pair)) unionOf.set(pair, union.id);
  }
  const ids = new Map<string, readonly string[]>();
  const named = (key: string, of: readonly string[]): string => {
    if (!ids.has(key)) ids.set(key, of);
    return key;
  };
  return {
    keyOf: (source) => {
      if ('union' in source) return named(`union ${source.union}`, [source.union]);
      if ('organisation' in source) return named(`organisation ${source.organisation}`, [source.organisation]);
      const pair = [...source.parents].toSorted().join(' ');
      const union = unionOf.get(pair);
      return union === undefined ? named(`parents ${pair}`, source.parents) : named(`union ${union}`, [union]);
    },
    idsOf: (key) => ids.get(key) ?? [],
    parentsOf: (source) => {
      if ('union' in source) return partners.get(source.union) ?? [];
      return 'parents' in source ? source.parents : [];
    },
  };
}

/** Kinds of descent that put a child a generation below (guardianship may lie with a sister, a step parent joins later). */
export const generational: ReadonlySet<string> = new Set(['biological', 'uncertain', 'adopted', 'foster']);

/** The source that a descent record names; undefined where it names none. */
export function sourceOf(descent: Descent): DescentSource | undefined {
  if (descent.union !== undefined) return { union: descent.union };
  if (descent.parents !== undefined) return { parents: descent.parents };
  return descent.organisation === undefined ? undefined : { organisation: descent.organisation };
}

/** The main descent of every child that has one, in the order of the casus's persons. */
export function mainDescents(casus: Casus): ReadonlyMap<string, Descent> {
  const diagram = diagramOf(casus);
  const main = casus.persons.map(({ id }) => [id, mainDescentOf(diagram, id)] as const);
  return new Map(main.filter((pair): pair is readonly [string, Descent] => pair[1] !== undefined));
}
