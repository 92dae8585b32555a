import { tieKinds } from '../catalogue/ties.ts';
import type { LinePlacement, PlacedTie } from '../layout/lines/line-placement.ts';
import { targetOf } from '../layout/lines/triangle.ts';
import type { Casus } from '../model/records.ts';
import { drawBoundary } from './draw-boundary.ts';
import { drawCoalition } from './draw-coalition.ts';
import { drawLoyalty } from './draw-loyalty.ts';
import { drawTie } from './draw-tie.ts';
import { drawTriangle } from './draw-triangle.ts';
import { boundaryTitle, calledIn, coalitionTitle, loyaltyTitle, tieTitle, triangleTitle } from './line-words.ts';
import type { Look } from './look.ts';
import type { Pen } from './pen.ts';
import { drawAll, byId } from './placed-records.ts';
import type { Mark } from './scene.ts';

/** Ties in their order, those with something on them last: other ties shall not run over a mark. */
function markedLast(placed: LinePlacement['ties'], casus: Casus): LinePlacement['ties'] {
  const kindOf = new Map(casus.ties.map(({ id, kind }) => [id, kind]));
  const marked = ({ id, capsules, texts }: PlacedTie): number => {
    const kind = kindOf.get(id);
    return (kind !== undefined && 'middle' in tieKinds[kind]) || capsules.length + texts.length > 0 ? 1 : 0;
  };
  return placed.toSorted((a, b) => marked(a) - marked(b));
}

/** The emotional lines that were placed, from the bottom layer to the top (catalogue 0, layers): they lie under the family's own. */
export function drawLines(casus: Casus, lines: LinePlacement, look: Look, pen: Pen): readonly Mark[] {
  const called = calledIn(casus, look);
  const scapegoats = new Set(casus.persons.flatMap(({ id, badges }) => (badges?.includes('scapegoat') ? [id] : [])));
  return [
    ...drawAll(lines.triangles, byId(casus.triangles), (placed, record) =>
      drawTriangle(placed, record, scapegoats.has(targetOf(record)), triangleTitle(record, called, look), pen),
    ),
    ...drawAll(lines.boundaries, byId(casus.boundaries), (placed, record) =>
      drawBoundary(placed, record, boundaryTitle(record, called, look), pen),
    ),
    ...drawAll(markedLast(lines.ties, casus), byId(casus.ties), (placed, record) =>
      drawTie(placed, record, tieTitle(record, called, look), pen),
    ),
    // The white edge of a coalition parts it from what it crosses, but shall not lie on the words of another; rings and circles of loyalties stay whole on top of it.
    ...drawAll(
      lines.coalitions.toSorted((a, b) => a.texts.length - b.texts.length),
      byId(casus.coalitions),
      (placed, record) => drawCoalition(placed, record, coalitionTitle(record, placed.generationTick !== undefined, called, look), pen),
    ),
    ...drawAll(lines.loyalties, byId(casus.loyalties), (placed, record) =>
      drawLoyalty(placed, record, loyaltyTitle(record, called, look), pen),
    ),
  ];
}
