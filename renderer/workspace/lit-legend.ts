import { aroundFamily } from '../../shared/rules/around-family.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { helpLegend } from '../../shared/scene/legend-help.ts';
import { legendItems } from '../../shared/scene/legend-items.ts';
import { litAmid, litFamily } from '../../shared/scene/lit-placement.ts';
import type { Look } from '../../shared/scene/look.ts';
import { legendEntries } from '../../shared/scene/paper.ts';
import type { LegendEntry } from '../../shared/scene/paper.ts';
import { shownAmid, shownFamily } from '../../shared/scene/shown-placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { Drawn } from './draft.ts';

/** What the legend explains of a drawing while only some records are lit (`litBy`): what is lit, and no more. */
export function litLegend(drawn: Drawn, casus: Casus, lit: ReadonlySet<string>, look: Look): readonly LegendEntry[] {
  const { view } = look;
  if (!view.layers.has('legend')) return [];
  if (drawn.diagram === 'genogram') {
    const shown = visibleCasus(casus, view);
    return legendEntries(legendItems(litFamily(shownFamily(drawn.placement, shown, view.layers), lit), shown, look), look);
  }
  const around = aroundFamily(casus, view);
  const amid = litAmid(shownAmid(drawn.placement, view.layers), lit);
  return legendEntries([...legendItems(amid.family, around, look), ...helpLegend(amid, around, look)], look);
}
