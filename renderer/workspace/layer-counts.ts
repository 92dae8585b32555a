import type { LayerId } from '../../shared/catalogue/layers.ts';
import type { Casus } from '../../shared/model/records.ts';
import { layerIds } from './look.ts';

/** How many records of a casus each layer would draw in a genogram; undefined where counting says nothing. */
const counters: Readonly<Record<LayerId, (casus: Casus) => number | undefined>> = {
  households: (casus) => casus.households.length,
  ties: (casus) => casus.ties.filter((tie) => tie.kind !== 'normal').length,
  'normal-ties': (casus) => casus.ties.filter((tie) => tie.kind === 'normal').length,
  coalitions: (casus) => casus.coalitions.length,
  triangles: (casus) => casus.triangles.length,
  loyalties: (casus) => casus.loyalties.filter((loyalty) => loyalty.kind !== 'loyalty').length,
  'plain-loyalties': (casus) => casus.loyalties.filter((loyalty) => loyalty.kind === 'loyalty').length,
  boundaries: (casus) => casus.boundaries.length,
  events: (casus) => casus.events.length,
  traits: (casus) => casus.persons.reduce((sum, person) => sum + (person.traits?.length ?? 0), 0),
  secrets: (casus) =>
    casus.unions.filter((union) => union.secret === true).length +
    casus.persons.filter((person) => person.badges?.includes('family-secret') === true).length,
  involved: (casus) => partiesAtLines(casus),
  legend: () => undefined,
};

/** One layer with what it holds. */
export interface LayerCount {
  readonly id: LayerId;
  readonly count: number | undefined;
}

/** The layers that have something to show in this casus, in the order of the menu. */
export function layerCounts(casus: Casus): readonly LayerCount[] {
  return layerIds.map((id) => ({ id, count: counters[id](casus) })).filter(({ count }) => count !== 0);
}

/** Involved parties at which a line of the genogram ends (casus format 2). */
function partiesAtLines(casus: Casus): number {
  const ends = new Set([
    ...casus.ties.flatMap((tie) => [tie.from, tie.to]),
    ...casus.coalitions.flatMap((coalition) => [...coalition.members, ...coalition.against]),
    ...casus.triangles.flatMap((triangle) => triangle.corners),
    ...casus.loyalties.flatMap((loyalty) => [loyalty.from, ...loyalty.to]),
    ...casus.descents.flatMap((descent) => (descent.organisation === undefined ? [] : [descent.organisation])),
  ]);
  return casus.involved.filter((party) => ends.has(party.id)).length;
}
