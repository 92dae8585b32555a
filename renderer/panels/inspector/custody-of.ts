import { diagramOf, parentsOf } from '../../../shared/model/diagram.ts';
import type { Casus, Custody } from '../../../shared/model/records.ts';
import { ageOf } from '../../../shared/rules/age.ts';

/** A child and a parent, and what is known of the authority of the one over the other. */
export interface Authority {
  readonly child: string;
  readonly parent: string;
  readonly authority: Custody['authority'] | undefined;
}

/** From this age nobody has authority over somebody any more. */
const OF_AGE = 18;

/**
 * Who has or may have authority over whom, of the pairs in which somebody is the child or the parent: those that are known, and every
 * parent of somebody who is under age. Over a child whose age is not known only with the child itself.
 */
export function authoritiesOf(casus: Casus, person: string): readonly Authority[] {
  const diagram = diagramOf(casus);
  const pairs = casus.descents.flatMap((descent) => parentsOf(diagram, descent).map((parent) => ({ child: descent.child, parent })));
  const asked = pairs.filter(({ child, parent }) => (child === person || parent === person) && isUnderAge(child));
  const known = casus.custody.filter((it) => it.child === person || it.parent === person);
  const all = new Map([...known, ...asked].map(({ child, parent }) => [JSON.stringify([child, parent]), { child, parent }]));
  return [...all.values()].map(({ child, parent }) => ({
    child,
    parent,
    authority: casus.custody.find((it) => it.child === child && it.parent === parent)?.authority,
  }));

  function isUnderAge(id: string): boolean {
    const child = diagram.persons.get(id);
    if (child === undefined || child.death !== undefined || (child.kind !== undefined && child.kind !== 'person')) return false;
    const age = ageOf(child, casus.referenceDate);
    return age === undefined ? id === person : age.unit !== 'years' || age.count < OF_AGE;
  }
}
