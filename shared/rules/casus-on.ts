import { diagramOf, type Diagram } from '../model/diagram.ts';
import type { Casus } from '../model/records.ts';
import { hasBegun, helpLineOn, isThere, lineOn, livedIn, stoodOn, unended } from './lines-on.ts';
import { beginOf, lastDayOf } from './moment.ts';
import { notYetInvolved, personOn, unbornOn } from './people-on.ts';
import { without } from './removal.ts';
import { strangersOn } from './strangers-on.ts';
import { unionBegin, unionOn } from './union-on.ts';

/**
 * The casus as it was on a day, month or year (up to its last day): who had been born and had come into the family, who still lived, which unions, homes, stays,
 * lines and help there were, who held direction and what had happened. Ages count on that date. What has no date always was, as
 * it is recorded; `~1950` counts as 1950. What is told of now stays: question, hypotheses, consents, sessions. A usable casus stays
 * usable. The reference date itself, or a later one, gives the same casus.
 */
export function casusOn(casus: Casus, date: string): Casus {
  const day = lastDayOf(date);
  if (day >= lastDayOf(casus.referenceDate)) return casus;
  const diagram = diagramOf(casus);
  const left = without(casus, notThere(diagram, day));
  return {
    ...left,
    referenceDate: date,
    persons: left.persons.map((it) => personOn(it, day)),
    unions: left.unions.map((it) => unionOn(it, diagram, day)),
    descents: left.descents.map((it) => unended(it, day)),
    households: livedIn(left.households, day),
    stays: left.stays.map((it) => unended(it, day)),
    ties: left.ties.map((it) => lineOn(it, day)),
    coalitions: left.coalitions.map((it) => lineOn(it, day)),
    triangles: left.triangles.map((it) => lineOn(it, day)),
    loyalties: left.loyalties.map((it) => lineOn(it, day)),
    boundaries: left.boundaries.map((it) => lineOn(it, day)),
    helpLines: left.helpLines.map((it) => helpLineOn(it, day)),
  };
}

/** The records that were not there on a day by themselves; what ends at them goes with them. */
function notThere(diagram: Diagram, day: number): ReadonlySet<object> {
  const { casus } = diagram;
  const unborn = new Set([...unbornOn(diagram, day), ...strangersOn(diagram, day)]);
  const away = new Set([...unborn, ...notYetInvolved(casus, day)]);
  const notBegun = new Set(casus.unions.filter((it) => unionBegin(it, diagram) > day).map(({ id }) => id));
  const lines = [...casus.ties, ...casus.triangles, ...casus.boundaries];
  return new Set<object>([
    ...casus.persons.filter(({ id }) => away.has(id)),
    ...casus.involved.filter(({ id }) => away.has(id)),
    ...casus.unions.filter(({ id }) => notBegun.has(id)),
    ...casus.descents.filter((it) => !hasBegun(it, day) || (it.union !== undefined && notBegun.has(it.union))),
    ...casus.households.filter(
      (it) => !stoodOn(it, day) || (it.members.length > 0 && it.members.every(({ person }) => unborn.has(person))),
    ),
    ...casus.stays.filter((it) => !stoodOn(it, day)),
    ...lines.filter((it) => !isThere(it, day)),
    // Without one of its people it would be another one, that nobody told of.
    ...casus.coalitions.filter((it) => !isThere(it, day) || [...it.members, ...it.against].some((id) => away.has(id))),
    ...casus.loyalties.filter((it) => !isThere(it, day) || it.to.some((id) => away.has(id))),
    ...casus.helpLines.filter((it) => !hasBegun(it, day)),
    ...casus.direction.filter((it) => !hasBegun(it, day)),
    ...casus.events.filter((it) => beginOf(it.date) > day),
  ]);
}
