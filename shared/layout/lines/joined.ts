import { inOrder } from '../../model/diagram.ts';
import type { Boundary, Casus, Coalition, Loyalty, Tie, Triangle } from '../../model/records.ts';
import type { View } from '../../rules/view.ts';

/** The records of a casus that are drawn as lines over its genogram, by id. */
export interface Joined {
  readonly ties: readonly Tie[];
  readonly coalitions: readonly Coalition[];
  readonly triangles: readonly Triangle[];
  readonly loyalties: readonly Loyalty[];
  readonly boundaries: readonly Boundary[];
  /** Parties at which one of them ends. */
  readonly parties: ReadonlySet<string>;
}

/** Who stands on the paper, by id. */
type Standing = Readonly<Record<'persons' | 'households' | 'parties', readonly { readonly id: string }[]>>;

/**
 * What the layers show, of what has both its ends on the paper. A party gets a card where a line ends at it; a boundary alone
 * brings none, and without the layer of the help lines to parties go as a whole: a coalition with a member less would say something else.
 */
export function joinedIn(casus: Casus, placement: Standing, { layers }: View): Joined {
  const homes = layers.has('households') ? placement.households : [];
  const standing = new Set([...placement.persons, ...homes, ...placement.parties].map((it) => it.id));
  const involved = new Set(layers.has('involved') ? casus.involved.map((it) => it.id) : []);
  const can = (id: string): boolean => standing.has(id) || involved.has(id);
  const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
  const byId = <R extends { readonly id: string }>(on: boolean, list: readonly R[], ends: (one: R) => readonly string[]): R[] =>
    on ? list.filter((one) => ends(one).every(can) && distinct(ends(one))).toSorted((a, b) => inOrder(a.id, b.id)) : [];
  const ties = byId(layers.has('ties'), casus.ties, (it) => [it.from, it.to]).filter(
    (it) => it.kind !== 'normal' || layers.has('normal-ties'),
  );
  const coalitions = byId(layers.has('coalitions'), casus.coalitions, (it) => [...it.members, ...it.against]);
  const triangles = byId(layers.has('triangles'), casus.triangles, (it) => it.corners);
  const loyalties = byId(layers.has('loyalties'), casus.loyalties, (it) => [it.from, ...it.to]).filter(
    (it) => it.kind !== 'loyalty' || layers.has('plain-loyalties'),
  );
  const parties = new Set(
    [
      ...ties.flatMap((it) => [it.from, it.to]),
      ...coalitions.flatMap((it) => [...it.members, ...it.against]),
      ...triangles.flatMap((it) => it.corners),
      ...loyalties.flatMap((it) => [it.from, ...it.to]),
    ].filter((id) => involved.has(id) && !standing.has(id)),
  );
  const drawn = (id: string): boolean => standing.has(id) || parties.has(id);
  const boundaries = casus.boundaries
    .filter((it) => layers.has('boundaries') && it.between.every((side) => side.some(drawn)))
    .map((it): Boundary => ({ ...it, between: [it.between[0].filter(drawn), it.between[1].filter(drawn)] }))
    .toSorted((a, b) => inOrder(a.id, b.id));
  return { ties, coalitions, triangles, loyalties, boundaries, parties };
}
