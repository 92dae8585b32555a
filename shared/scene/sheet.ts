import type { Box } from '../geometry/box.ts';
import type { Casus } from '../model/records.ts';
import { excerptLines } from './excerpt.ts';
import { drawHeading, headingHeight, headingWidth, type Headed } from './heading.ts';
import type { LegendItem } from './legend-items.ts';
import { drawLegend } from './legend.ts';
import type { Look } from './look.ts';
import type { Pen } from './pen.ts';
import type { Mark, Scene } from './scene.ts';
import { drawStatus, statusWidth } from './status.ts';

/** Measures at 100 %, px: white round the sheet, and between the drawing and what stands above and below it. */
const MARGIN = 40;
const GAP = 40;
/** Height of the sentence that stands where nobody is drawn yet, px. */
const ROOM_FOR_NOBODY = 16;

/** What stands on a sheet between its heading and its foot. */
export interface OnSheet {
  readonly heading: Headed;
  readonly bounds: Box;
  readonly marks: readonly Mark[];
  /** What the legend explains; none is drawn of nothing. */
  readonly legend: readonly LegendItem[];
  /** Nobody is drawn yet: a sentence says so in the room of the drawing. */
  readonly empty: boolean;
  readonly description: string;
}

/** A drawing as a sheet: heading, the drawing where the layout put it, the legend of what is used and the line at the foot. */
export function sheetOf(casus: Casus, sheet: OnSheet, look: Look, pen: Pen): Scene {
  const { heading, empty, marks } = sheet;
  const bounds = empty ? { ...sheet.bounds, bottom: sheet.bounds.top + ROOM_FOR_NOBODY * pen.textScale } : sheet.bounds;
  const width = Math.max(bounds.right - bounds.left, headingWidth(casus, heading, look, pen), statusWidth(casus, look, pen));
  const left = (bounds.left + bounds.right - width) / 2;
  const top = bounds.top - GAP - headingHeight(casus, look, pen);
  const legend = sheet.legend.length > 0 ? drawLegend(sheet.legend, { x: left, y: bounds.bottom + GAP }, width, look, pen) : undefined;
  const foot = bounds.bottom + GAP + (legend ? legend.height + 12 * pen.textScale : 0);
  return {
    view: {
      left: left - MARGIN,
      top: top - MARGIN,
      right: left + width + MARGIN,
      bottom: foot + 20 * pen.textScale + MARGIN / 2,
    },
    title: heading.title,
    description: [sheet.description, ...excerptLines(casus, look)].join(' '),
    marks: [
      ...drawHeading(casus, heading, { x: left, y: top }, width, look, pen),
      ...marks,
      ...(empty
        ? [pen.text(look.say('drawing.empty'), 'legend', { x: left, y: bounds.top + 12 * pen.textScale }, { anchor: 'start' })]
        : []),
      ...(legend ? [legend.group] : []),
      ...drawStatus(casus, { x: left, y: foot }, width, look, pen),
    ],
  };
}
