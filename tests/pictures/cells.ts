import { drawFamily } from '../../shared/scene/draw-genogram.ts';
import { penFor } from '../../shared/scene/pen.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import type { ThemeId } from '../../shared/catalogue/themes.ts';
import { lookOf } from '../helpers/look.ts';
import type { Cell } from './cell.ts';
import { descentCells, homeCells, unionCells } from './line-cells.ts';
import { personCells, presetCells } from './person-cells.ts';

/** Every small picture there is. */
export const cells: readonly Cell[] = [...personCells, ...presetCells, ...unionCells, ...descentCells, ...homeCells];

/** A cell as a scene of its own. */
export function cellScene(cell: Cell, theme: ThemeId = 'colour'): Scene {
  const look = lookOf({ theme, ...(cell.preset && { preset: cell.preset }) });
  return {
    view: cell.placement.bounds,
    title: cell.label.nl,
    description: cell.label.en,
    marks: drawFamily(cell.casus, cell.placement, look, penFor(theme, look.measure)),
  };
}
