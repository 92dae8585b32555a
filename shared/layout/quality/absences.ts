import type { Casus } from '../../model/records.ts';
import type { Placement } from '../placement.ts';
import { sourceOf } from './family.ts';
import type { Families } from './family.ts';
import type { Fault } from './fault.ts';

/** Records that should be drawn and are not: persons, unions, descents of whoever is drawn. */
export function absences(casus: Casus, placement: Placement, families: Families): readonly Fault[] {
  const at = { x: placement.bounds.left, y: placement.bounds.top };
  const missing = (ids: readonly string[]): Fault => ({ measure: 'missing', ids, at });
  const persons = new Set(placement.persons.map((p) => p.id));
  const unions = new Set(placement.unions.filter((u) => u.lines.some((l) => l.points.length > 1)).map((u) => u.id));
  const drops = new Set(placement.descents.filter((d) => d.points.length > 1).map((d) => drop(d.child, d.kind, families.keyOf(d.source))));
  return [
    ...casus.persons.filter((p) => !persons.has(p.id)).map((p) => missing([p.id])),
    ...casus.unions.filter((u) => u.partners.every((p) => persons.has(p)) && !unions.has(u.id)).map((u) => missing([u.id])),
    ...casus.descents.flatMap((d) => {
      const source = sourceOf(d);
      if (!source || !persons.has(d.child) || drops.has(drop(d.child, d.kind, families.keyOf(source)))) return [];
      return [missing([d.child, ...families.idsOf(families.keyOf(source))])];
    }),
  ];
}

function drop(child: string, kind: string, family: string): string {
  return [child, kind, family].join('\n');
}
