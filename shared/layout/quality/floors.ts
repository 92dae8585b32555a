import type { Casus } from '../../model/records.ts';
import { olderYounger } from './births.ts';
import { generational, mainDescents, sourceOf } from './family.ts';
import type { Families } from './family.ts';
import { adjacentAtMost, leastBackward } from './graph.ts';
import { couplesOf } from './order.ts';

/** What no drawing of a casus can better. */
export interface Floors {
  /** Couples that two sides of a person leave torn apart. */
  readonly sides: number;
  /** Couples that must stand on two rows. */
  readonly generations: number;
  /** Siblings that must stand the wrong way round if the couples stay together. */
  readonly sib: number;
}

/** The least faults that the kinship itself forces on every drawing of this casus. */
export function floorsOf(casus: Casus, families: Families): Floors {
  const across = acrossGenerations(casus, families);
  const level = couplesOf(casus).filter(([a, b]) => !across.has([a, b].toSorted().join('\n')));
  // Twins hang from one point, so nobody stands between them either.
  const containers = joined([...level, ...twinPairs(casus)]);
  const containerOf = (id: string): string => containers.get(id) ?? id;
  const edges = olderYounger(casus, families)
    .map(([older, younger]): [string, string] => [containerOf(older), containerOf(younger)])
    .filter(([from, to]) => from !== to);
  return { sides: level.length - adjacentAtMost(level), generations: across.size, sib: leastBackward(edges) };
}

function twinPairs(casus: Casus): readonly (readonly [string, string])[] {
  return casus.twins.flatMap(({ children: [first, ...others] }) =>
    others.flatMap((other): [string, string][] => (first === undefined ? [] : [[first, other]])),
  );
}

/** Partners joined, directly or through others, by one name. */
function joined(couples: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const heights = new Heights();
  for (const [a, b] of couples) heights.join(a, b, 0);
  return new Map(couples.flat().map((id) => [id, heights.find(id).root]));
}

/** Couples (sorted ids) whose partners are, by everybody else's descent, of different generations. */
function acrossGenerations(casus: Casus, families: Families): ReadonlySet<string> {
  const heights = new Heights();
  for (const [child, descent] of mainDescents(casus)) {
    const source = sourceOf(descent);
    if (!source || !generational.has(descent.kind)) continue;
    const family = families.keyOf(source);
    heights.join(family, child, 1);
    const [parent, other] = 'parents' in source ? source.parents : [];
    if (parent !== undefined && other === undefined) heights.join(family, parent, 0);
  }
  const across = new Set<string>();
  for (const union of casus.unions) {
    const [a, b] = union.partners;
    const family = families.keyOf({ union: union.id });
    const fits = heights.join(family, a, 0) && heights.join(family, b, 0);
    if (!fits) across.add([a, b].toSorted().join('\n'));
  }
  return across;
}

/** Groups of things whose difference in height is known. */
class Heights {
  readonly #above = new Map<string, { readonly to: string; readonly by: number }>();

  find(id: string): { readonly root: string; readonly by: number } {
    let at = id;
    let by = 0;
    for (let next = this.#above.get(at); next; next = this.#above.get(at)) {
      by += next.by;
      at = next.to;
    }
    return { root: at, by };
  }

  /** Says that `b` lies `down` below `a`; false where that cannot be. */
  join(a: string, b: string, down: number): boolean {
    const [one, other] = [this.find(a), this.find(b)];
    if (one.root === other.root) return other.by - one.by === down;
    this.#above.set(other.root, { to: one.root, by: one.by + down - other.by });
    return true;
  }
}
