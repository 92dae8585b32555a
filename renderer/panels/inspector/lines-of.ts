import { diagramOf } from '../../../shared/model/diagram.ts';
import type { Casus } from '../../../shared/model/records.ts';
import type { DrawnKind, DrawnRecord } from '../../../shared/rules/focus.ts';
import type { Hidden } from '../../../shared/rules/hidden-secrets.ts';

/** A line, and whom it joins. */
export interface Joined {
  readonly record: DrawnRecord;
  readonly ends: readonly string[];
}

/** Every line of a casus with its ends, help last: unions in the order in which they began. */
export function allLines(casus: Casus): readonly Joined[] {
  const line = (kind: DrawnKind, id: string, ends: readonly string[]): Joined => ({ record: { kind, id }, ends });
  return [
    ...casus.unions.map((it) => line('union', it.id, it.partners)),
    ...casus.ties.map((it) => line('tie', it.id, [it.from, it.to])),
    ...casus.coalitions.map((it) => line('coalition', it.id, [...it.members, ...it.against])),
    ...casus.triangles.map((it) => line('triangle', it.id, it.corners)),
    ...casus.loyalties.map((it) => line('loyalty', it.id, [it.from, ...it.to])),
    ...casus.boundaries.map((it) => line('boundary', it.id, it.between.flat())),
    ...casus.helpLines.map((it) => line('help-line', it.id, [it.from, ...it.to])),
  ];
}

/** The lines that end at somebody, without those that a view keeps secret. */
export function linesOf(casus: Casus, id: string, { unions, persons }: Hidden): readonly DrawnRecord[] {
  const began = (diagramOf(casus).unionsOf.get(id) ?? []).map((it) => it.id);
  const place = ({ record }: Joined): number => (record.kind === 'union' ? began.indexOf(record.id) : began.length);
  return allLines(casus)
    .filter(
      ({ record, ends }) =>
        ends.includes(id) && !ends.some((end) => persons.has(end)) && !(record.kind === 'union' && unions.has(record.id)),
    )
    .toSorted((a, b) => place(a) - place(b))
    .map(({ record }) => record);
}

/** The events that are about somebody, in the order of the file. */
export function eventsOf(casus: Casus, id: string): readonly DrawnRecord[] {
  return casus.events.filter((it) => it.for.includes(id)).map((it) => ({ kind: 'event', id: it.id }));
}
