import type { Point } from '../../geometry/box.ts';
import type { Casus } from '../../model/records.ts';
import type { Placement } from '../placement.ts';
import type { Fault } from './fault.ts';

/** Persons inside the outline of a household that is not theirs, and members that a drawn household leaves out. */
export function householdFaults(casus: Casus, placement: Placement): readonly Fault[] {
  const members = new Map(casus.households.map((h) => [h.id, new Set(h.members.map((m) => m.person))]));
  return placement.households.flatMap((household) => {
    const own = members.get(household.id) ?? new Set<string>();
    const guests = new Set(household.guests.map((g) => g.person));
    return placement.persons.flatMap((person): Fault[] => {
      const inside = household.outlines.some((outline) => holds(outline, person));
      if (inside && !own.has(person.id)) return [{ measure: 'stranger', ids: [household.id, person.id], at: person }];
      if (!inside && own.has(person.id) && !guests.has(person.id))
        return [{ measure: 'leftOut', ids: [household.id, person.id], at: person }];
      return [];
    });
  });
}

/** Whether a closed outline holds a point: a ray to the right meets its sides an odd number of times. */
function holds(outline: readonly Point[], at: Point): boolean {
  let inside = false;
  let a = outline.at(-1);
  for (const b of outline) {
    const from = a ?? b;
    a = b;
    if (from.y > at.y !== b.y > at.y && at.x < from.x + ((at.y - from.y) / (b.y - from.y)) * (b.x - from.x)) inside = !inside;
  }
  return inside;
}
