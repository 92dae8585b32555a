import type { LayerId } from '../../shared/catalogue/layers.ts';
import type { Casus } from '../../shared/model/records.ts';
import { layersOn } from '../../shared/rules/visible.ts';
import { layerCounts } from '../workspace/layer-counts.ts';
import type { Look } from '../workspace/look.ts';

/** One thing that an export leaves behind. */
export type LeftOut =
  | { readonly what: 'names'; readonly instead: 'initials' | 'roles'; readonly count: number }
  /** Without a count of a layer whose contents nobody should guess. */
  | { readonly what: 'layer'; readonly layer: LayerId; readonly count: number | undefined };

/** What of a casus does not go into a file made under this look, besides what never goes along. */
export function leftOut(casus: Casus, { names, layers }: Look): readonly LeftOut[] {
  const { persons } = layersOn(casus, { layers }, casus.referenceDate);
  const named = persons.filter((person) => person.name !== undefined && person.name !== '').length;
  const hidden: readonly LeftOut[] = names === 'full' || named === 0 ? [] : [{ what: 'names', instead: names, count: named }];
  const off = layerCounts(casus, layers).flatMap(({ id, count }): readonly LeftOut[] =>
    layers.has(id) || id === 'legend' ? [] : [{ what: 'layer', layer: id, count }],
  );
  return [...hidden, ...off];
}
