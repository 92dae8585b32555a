import type { Placement } from '../../../shared/layout/placement.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Mark } from '../../../shared/scene/scene.ts';

/** What a change takes from a drawing. */
export interface Gone {
  /** Where everything else stands. */
  readonly placement: (placement: Placement) => Placement;
  /** Whether a group of the drawing is of something that went. */
  readonly mark: (mark: Mark) => boolean;
}

/** The kind of drawn group by the list in which its record stood. */
const kindOf: Readonly<Record<string, string>> = {
  persons: 'person',
  unions: 'union',
  households: 'household',
  involved: 'involved',
  ties: 'tie',
  coalitions: 'coalition',
  triangles: 'triangle',
  loyalties: 'loyalty',
  boundaries: 'boundary',
};

/** Tells what of a drawing goes with the records that a change takes away. */
export function goneFrom(change: Change): Gone {
  const removed = change.filter(({ after }) => after === undefined);
  const keys = new Set(removed.map(({ list, key }) => `${kindOf[list]} ${key}`));
  const descents = removed.flatMap(({ list, before }) => (list === 'descents' && before ? [before] : []));
  const went = (kind: string, id: string | undefined): boolean => keys.has(`${kind} ${id}`);
  const stays =
    (kind: string) =>
    ({ id }: { readonly id: string }): boolean =>
      !went(kind, id);
  return {
    placement: (placement) => ({
      ...placement,
      persons: placement.persons.filter(stays('person')),
      unions: placement.unions.filter(stays('union')),
      households: placement.households.filter(stays('household')),
      parties: placement.parties.filter(stays('involved')),
      ...(placement.lines && {
        lines: {
          ties: placement.lines.ties.filter(stays('tie')),
          coalitions: placement.lines.coalitions.filter(stays('coalition')),
          triangles: placement.lines.triangles.filter(stays('triangle')),
          loyalties: placement.lines.loyalties.filter(stays('loyalty')),
          boundaries: placement.lines.boundaries.filter(stays('boundary')),
        },
      }),
    }),
    mark: (mark) => {
      if (mark.mark !== 'group' || mark.data === undefined) return false;
      const { kind, record, child, union } = mark.data;
      if (kind === 'sibship') return went('union', union);
      if (kind !== 'descent') return went(kind, record);
      return went('person', child) || descents.some((it) => it['child'] === child && it['union'] === union);
    },
  };
}
