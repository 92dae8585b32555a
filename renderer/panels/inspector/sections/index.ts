import type { DrawnKind } from '../../../../shared/rules/focus.ts';
import { householdSections, unionSections } from './family.ts';
import { eventSections, helpLineSections, involvedSections } from './help.ts';
import { boundarySections, coalitionSections, loyaltySections, tieSections, triangleSections } from './lines.ts';
import { personSections } from './person.ts';
import type { Section } from './spec.ts';

/** What the inspector shows of each kind of record, from top to foot. */
export const sectionsOf: Readonly<Record<DrawnKind, readonly Section[]>> = {
  person: personSections,
  union: unionSections,
  household: householdSections,
  tie: tieSections,
  coalition: coalitionSections,
  triangle: triangleSections,
  loyalty: loyaltySections,
  boundary: boundarySections,
  event: eventSections,
  involved: involvedSections,
  'help-line': helpLineSections,
};
