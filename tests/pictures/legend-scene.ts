import type { ThemeId } from '../../shared/catalogue/themes.ts';
import type { LinePlacement } from '../../shared/layout/lines/line-placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import { drawLegend } from '../../shared/scene/legend.ts';
import { lineLegend } from '../../shared/scene/legend-lines.ts';
import { penFor } from '../../shared/scene/pen.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import { casusOf } from '../helpers/casus.ts';
import { lookOf } from '../helpers/look.ts';
import type { Cell } from './cell.ts';
import { linesOf } from './courses.ts';
import { overlayCells } from './overlay-cells.ts';
import { qualifierCells, tieCells } from './tie-cells.ts';

type Kind = keyof LinePlacement;
const kinds = ['ties', 'coalitions', 'triangles', 'loyalties', 'boundaries'] as const satisfies readonly Kind[];

/** The lines of all pictures in one casus, under ids of their own. */
function everything(): { readonly casus: Casus; readonly lines: LinePlacement } {
  const cells = [...tieCells, ...qualifierCells, ...overlayCells];
  const renamed = <R extends { readonly id: string }>(list: (cell: Cell) => readonly R[]): R[] =>
    cells.flatMap((cell) => list(cell).map((it) => ({ ...it, id: `${cell.id} ${it.id}` })));
  const records = Object.fromEntries(kinds.map((kind) => [kind, renamed<{ id: string }>((cell) => cell.casus[kind])]));
  const places = Object.fromEntries(kinds.map((kind) => [kind, renamed<{ id: string }>((cell) => cell.placement.lines?.[kind] ?? [])]));
  return { casus: { ...casusOf({}), ...records }, lines: linesOf(places) };
}

/** The legend of a drawing that holds every kind of line there is. */
export function legendScene(theme: ThemeId): Scene {
  const look = lookOf({ theme });
  const pen = penFor(theme, look.measure);
  const { casus, lines } = everything();
  const width = 1040 * pen.textScale;
  const { group, height } = drawLegend(lineLegend(lines, casus, look), { x: 0, y: 0 }, width, look, pen);
  return { view: { left: -20, top: -20, right: width + 20, bottom: height + 12 }, title: 'Legenda', description: 'Legend', marks: [group] };
}
