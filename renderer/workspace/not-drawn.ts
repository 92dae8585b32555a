import type { LayerId } from '../../shared/catalogue/layers.ts';
import { difference } from '../../shared/model/change.ts';
import type { Casus } from '../../shared/model/records.ts';
import { aroundFamily } from '../../shared/rules/around-family.ts';
import { familyInside } from '../../shared/rules/family-inside.ts';
import type { DiagramName } from '../../shared/rules/hand-placed.ts';
import type { View } from '../../shared/rules/view.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { layerIds } from './look.ts';

/** Where else something is to be found: in the other drawing, in a layer that is off, or beside the drawing. */
export type NotDrawn = 'in-systemogram' | 'in-genogram' | 'layer-off' | 'beside';

/** Why what is done is not to be seen where one looks. Undefined where it is drawn there, and where nothing is done. */
export function notDrawn(before: Casus, after: Casus, diagram: DiagramName, view: View): NotDrawn | undefined {
  const seen = (where: DiagramName, under: View): boolean =>
    difference(drawnOf(before, where, under), drawnOf(after, where, under)).length > 0;
  if (seen(diagram, view) || difference(before, after).length === 0) return undefined;
  const other = diagram === 'genogram' ? 'systemogram' : 'genogram';
  if (seen(other, view)) return `in-${other}`;
  const all: View = { ...view, layers: new Set(layerIds) };
  return seen(diagram, all) || seen(other, all) ? 'layer-off' : 'beside';
}

/** What of a casus a drawing draws. Whoever stands in it alone tells nothing of lists that are only written. */
function drawnOf(casus: Casus, diagram: DiagramName, view: View): Casus {
  const on = <R>(layer: LayerId, records: readonly R[]): R[] => (view.layers.has(layer) ? [...records] : []);
  const written = { consents: [], custody: [], events: [], hypotheses: [], questions: [], sessions: [] };
  if (diagram === 'systemogram') {
    const around = aroundFamily(casus, view);
    const inside = familyInside(around);
    const parties = new Set(around.involved.map(({ id }) => id));
    const { involved, helpLines, direction } = around;
    const boundaries = around.boundaries.filter(({ between }) => between.flat().some((id) => parties.has(id)));
    const households = on('households', inside.households);
    return { ...inside, ...written, households, involved, helpLines, direction, boundaries: on('boundaries', boundaries) };
  }
  const shown = visibleCasus(casus, view);
  const ties = on('ties', shown.ties).filter(({ kind }) => kind !== 'normal' || view.layers.has('normal-ties'));
  const coalitions = on('coalitions', shown.coalitions);
  const triangles = on('triangles', shown.triangles);
  const loyalties = on('loyalties', shown.loyalties).filter(({ kind }) => kind !== 'loyalty' || view.layers.has('plain-loyalties'));
  const ends = new Set([
    ...ties.flatMap(({ from, to }) => [from, to]),
    ...coalitions.flatMap(({ members, against }) => [...members, ...against]),
    ...triangles.flatMap(({ corners }) => corners),
    ...loyalties.flatMap(({ from, to }) => [from, ...to]),
    ...shown.descents.flatMap(({ organisation }) => organisation ?? []),
  ]);
  return {
    ...shown,
    ...written,
    households: on('households', shown.households),
    ties,
    coalitions,
    triangles,
    loyalties,
    boundaries: on('boundaries', shown.boundaries),
    involved: on('involved', shown.involved).filter(({ id }) => ends.has(id)),
    helpLines: [],
    direction: [],
  };
}
