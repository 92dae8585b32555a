import type { Casus } from '../model/records.ts';
import type { DrawnKind } from './focus.ts';

/** A drawn line with everybody at its ends, and who sees it so. */
export interface DrawnLine {
  readonly kind: DrawnKind;
  readonly id: string;
  /** Ids of persons, households and parties. */
  readonly ends: readonly string[];
  readonly perspective?: string | undefined;
  readonly since?: string | undefined;
}

/** Every line between persons, households and parties. Boundaries and events are apart: they end at whole groups. */
export function linesOf(casus: Casus): readonly DrawnLine[] {
  return [
    ...casus.ties.map((it) => ({ kind: 'tie' as const, id: it.id, ends: [it.from, it.to], perspective: it.perspective, since: it.since })),
    ...casus.coalitions.map((it) => ({
      kind: 'coalition' as const,
      id: it.id,
      ends: [...it.members, ...it.against],
      perspective: it.perspective,
      since: it.since,
    })),
    ...casus.triangles.map((it) => ({
      kind: 'triangle' as const,
      id: it.id,
      ends: it.corners,
      perspective: it.perspective,
      since: it.since,
    })),
    ...casus.loyalties.map((it) => ({
      kind: 'loyalty' as const,
      id: it.id,
      ends: [it.from, ...it.to],
      perspective: it.perspective,
      since: it.since,
    })),
    ...casus.helpLines.map((it) => ({ kind: 'help-line' as const, id: it.id, ends: [it.from, ...it.to], since: it.since })),
  ];
}

/** What parts or touches a whole group: boundaries between two sides, unions, and events with those to whom they happened. */
export function gatheringsOf(casus: Casus): readonly DrawnLine[] {
  return [
    ...casus.boundaries.map((it) => ({
      kind: 'boundary' as const,
      id: it.id,
      ends: it.between.flat(),
      perspective: it.perspective,
      since: it.since,
    })),
    ...casus.unions.map((it) => ({ kind: 'union' as const, id: it.id, ends: it.partners })),
    ...casus.events.map((it) => ({ kind: 'event' as const, id: it.id, ends: it.for })),
  ];
}
