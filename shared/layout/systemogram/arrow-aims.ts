import { inOrder } from '../../model/diagram.ts';
import type { Casus, HelpLine } from '../../model/records.ts';
import type { Placement } from '../placement.ts';

/** One arrow to be drawn: from a party to a person or to the hull of a household. */
export interface Aim {
  readonly key: string;
  readonly line: HelpLine;
  readonly from: string;
  readonly target: string;
  readonly at: 'person' | 'hull';
  /** The persons of the line for whom it stands; for a line to a household itself none. */
  readonly persons: readonly string[];
}

/**
 * The arrows of all help lines, by line and target. A line that names a whole household, or three and more of it that are over half of its members,
 * becomes one arrow to the hull; who is left of its targets has an arrow of their own.
 */
export function aimsOf(casus: Casus, family: Placement): readonly Aim[] {
  const standing = new Set(family.persons.map((it) => it.id));
  const drawn = new Set(family.households.filter((it) => it.outlines.length > 0).map((it) => it.id));
  const parties = new Set(casus.involved.map((it) => it.id));
  const homes = casus.households
    .filter((it) => drawn.has(it.id))
    .map(({ id, members }) => ({ id, members: members.map((it) => it.person).filter((it) => standing.has(it)) }))
    .toSorted((a, b) => b.members.length - a.members.length || inOrder(a.id, b.id));
  return casus.helpLines
    .filter((it) => parties.has(it.from))
    .toSorted((a, b) => inOrder(a.id, b.id))
    .flatMap((line) => {
      const aim = (target: string, at: Aim['at'], persons: readonly string[]): Aim => ({
        key: keyOf(line.id, target),
        line,
        from: line.from,
        target,
        at,
        persons,
      });
      const aims = line.to.filter((id) => drawn.has(id)).map((id) => aim(id, 'hull', []));
      let left = [...new Set(line.to)].filter((id) => standing.has(id));
      for (const { id, members } of homes) {
        const named = members.filter((member) => left.includes(member));
        if (!isMost(named.length, members.length) || aims.some((it) => it.target === id)) continue;
        aims.push(aim(id, 'hull', named));
        left = left.filter((person) => !named.includes(person));
      }
      return [...aims, ...left.map((id) => aim(id, 'person', [id]))];
    });
}

function isMost(named: number, members: number): boolean {
  return (named > 1 && named === members) || (named > 2 && 2 * named > members);
}

/** The name of an arrow among all of a drawing. */
export function keyOf(line: string, target: string): string {
  return `${line}\n${target}`;
}
