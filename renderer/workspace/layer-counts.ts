import type { LayerId } from '../../shared/catalogue/layers.ts';
import { diagramOf } from '../../shared/model/diagram.ts';
import type { Casus } from '../../shared/model/records.ts';
import { hiddenSecrets } from '../../shared/rules/hidden-secrets.ts';
import { layersOn } from '../../shared/rules/visible.ts';
import { layerIds } from './look.ts';

/** The layers that the genogram can draw, with how many records of a casus each holds; undefined where counting says nothing. */
const counters: Partial<Readonly<Record<LayerId, (casus: Casus) => number | undefined>>> = {
  households: (casus) => casus.households.length,
  ties: (casus) => casus.ties.filter(({ kind }) => kind !== 'normal').length,
  'normal-ties': (casus) => casus.ties.filter(({ kind }) => kind === 'normal').length,
  coalitions: (casus) => casus.coalitions.length,
  triangles: (casus) => casus.triangles.length,
  loyalties: (casus) => casus.loyalties.filter(({ kind }) => kind !== 'loyalty').length,
  'plain-loyalties': (casus) => casus.loyalties.filter(({ kind }) => kind === 'loyalty').length,
  boundaries: (casus) => casus.boundaries.length,
  traits: (casus) => casus.persons.reduce((sum, person) => sum + (person.traits?.length ?? 0), 0),
  secrets: (casus) => {
    const { unions, persons } = hiddenSecrets(diagramOf(casus));
    return unions.size + persons.size + casus.persons.filter((person) => person.badges?.includes('family-secret') === true).length;
  },
  involved: partiesInLines,
  legend: () => undefined,
};

/** One layer with what it holds. */
export interface LayerCount {
  readonly id: LayerId;
  readonly count: number | undefined;
}

/** What people keep to themselves: while such a layer is off it is named in every casus and never counted, so that nobody learns whether it holds anything. */
const quiet: ReadonlySet<LayerId> = new Set(['traits', 'secrets']);

/**
 * The layers that have something to show in this casus, in the order of the menu, while these are on. What is kept secret counts in no layer
 * before secrets are shown.
 */
export function layerCounts(casus: Casus, on: ReadonlySet<LayerId>): readonly LayerCount[] {
  const shown = layersOn(casus, { layers: on }, casus.referenceDate);
  return layerIds.flatMap((id) => {
    const counter = counters[id];
    if (counter === undefined) return [];
    if (quiet.has(id) && !on.has(id)) return [{ id, count: undefined }];
    const count = counter(shown);
    return count === 0 && !quiet.has(id) ? [] : [{ id, count }];
  });
}

/** The parties that the genogram draws because a line ends at them. */
function partiesInLines({ involved, ties, coalitions, triangles, loyalties }: Casus): number {
  const ends = new Set([
    ...ties.flatMap(({ from, to }) => [from, to]),
    ...coalitions.flatMap(({ members, against }) => [...members, ...against]),
    ...triangles.flatMap(({ corners }) => corners),
    ...loyalties.flatMap(({ from, to }) => [from, ...to]),
  ]);
  return involved.filter(({ id }) => ends.has(id)).length;
}
