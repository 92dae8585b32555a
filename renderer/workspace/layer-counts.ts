import type { LayerId } from '../../shared/catalogue/layers.ts';
import { diagramOf } from '../../shared/model/diagram.ts';
import type { Casus } from '../../shared/model/records.ts';
import { hiddenSecrets } from '../../shared/rules/hidden-secrets.ts';
import { layerIds } from './look.ts';

/** The layers that the genogram can draw, with how many records of a casus each holds; undefined where counting says nothing. */
const counters: Partial<Readonly<Record<LayerId, (casus: Casus) => number | undefined>>> = {
  households: (casus) => casus.households.length,
  traits: (casus) => casus.persons.reduce((sum, person) => sum + (person.traits?.length ?? 0), 0),
  secrets: (casus) => {
    const { unions, persons } = hiddenSecrets(diagramOf(casus));
    return unions.size + persons.size + casus.persons.filter((person) => person.badges?.includes('family-secret') === true).length;
  },
  legend: () => undefined,
};

/** One layer with what it holds. */
export interface LayerCount {
  readonly id: LayerId;
  readonly count: number | undefined;
}

/** The layers that have something to show in this casus, in the order of the menu. */
export function layerCounts(casus: Casus): readonly LayerCount[] {
  return layerIds.flatMap((id) => {
    const counter = counters[id];
    const count = counter?.(casus);
    return counter === undefined || count === 0 ? [] : [{ id, count }];
  });
}

/** How many lines between people a casus holds that the genogram does not draw yet. */
export function undrawnLines({ ties, coalitions, triangles, loyalties, boundaries }: Casus): number {
  return ties.length + coalitions.length + triangles.length + loyalties.length + boundaries.length;
}
