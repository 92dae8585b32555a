import type { LayerId } from '../../shared/catalogue/layers.ts';
import type { Casus } from '../../shared/model/records.ts';
import { layerCounts } from '../workspace/layer-counts.ts';
import type { Look } from '../workspace/look.ts';

/** One thing that an export leaves behind. */
export type LeftOut =
  | { readonly what: 'names'; readonly instead: 'initials' | 'roles'; readonly count: number }
  | { readonly what: 'layer'; readonly layer: LayerId; readonly count: number };

/** What of a casus does not go into a file made under this look, besides what never goes along. */
export function leftOut(casus: Casus, { names, layers }: Look): readonly LeftOut[] {
  const named = casus.persons.filter((person) => person.name !== undefined && person.name !== '').length;
  const hidden: readonly LeftOut[] = names === 'full' || named === 0 ? [] : [{ what: 'names', instead: names, count: named }];
  const off = layerCounts(casus).flatMap(({ id, count }): readonly LeftOut[] =>
    layers.has(id) || count === undefined ? [] : [{ what: 'layer', layer: id, count }],
  );
  return [...hidden, ...off];
}
