import { drawFamily, drawGenogram } from '../../shared/scene/draw-genogram.ts';
import { penFor } from '../../shared/scene/pen.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import { themes, type ThemeId } from '../../shared/catalogue/themes.ts';
import { lookOf } from '../helpers/look.ts';
import type { Cell } from './cell.ts';
import { helpCells } from './help-cells.ts';
import { descentCells, homeCells, unionCells } from './line-cells.ts';
import { overlayCells } from './overlay-cells.ts';
import { personCells, presetCells } from './person-cells.ts';
import { qualifierCells, tieCells } from './tie-cells.ts';

/** Every small picture there is. */
export const cells: readonly Cell[] = [...personCells, ...presetCells, ...unionCells, ...descentCells, ...homeCells, ...tieCells, ...qualifierCells, ...overlayCells, ...helpCells];

/** A small family as a whole sheet: heading, legend and the line at the foot. */
export function sheetScene(theme: ThemeId): Scene {
  const cell = unionCells.find(({ id }) => id === 'unions.parents-apart') ?? unionCells[0];
  if (!cell) throw new Error('No cell of a union is left to make a sheet of: keep one in line-cells.ts.');
  const consents = ['m', 'v'].map((person) => ({
    person, role: 'parent-with-authority', purpose: 'discuss-in-learning-session', given: true, date: '2024-05-01',
  } as const));
  const casus = { ...cell.casus, id: 'W-2024-099', title: 'Familie Proef', intake: { district: 'West' }, consents };
  const { textScale } = themes[theme];
  const unions = cell.placement.unions.map((union) => ({ ...union, texts: union.texts.map((text) => ({ ...text, width: text.width * textScale })) }));
  return drawGenogram(casus, { ...cell.placement, unions }, lookOf({ theme }));
}

/** A cell as a scene of its own. */
export function cellScene(cell: Cell, theme: ThemeId = 'colour'): Scene {
  const look = lookOf({ theme, ...(cell.preset && { preset: cell.preset }) });
  const pen = penFor(theme, look.measure);
  return {
    view: cell.placement.bounds,
    title: cell.label.nl,
    description: cell.label.en,
    marks: cell.draw?.(look, pen) ?? drawFamily(cell.casus, cell.placement, look, pen),
  };
}
