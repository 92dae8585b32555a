import type { Box } from '../geometry/box.ts';
import type { Casus } from '../model/records.ts';
import { excerptLines } from './excerpt.ts';
import { drawHeading, headingHeight, headingWidth, type Headed } from './heading.ts';
import type { LegendItem } from './legend-items.ts';
import { drawLegend, type Legend } from './legend.ts';
import type { Look } from './look.ts';
import { penFor, type Pen } from './pen.ts';
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
export function sheetOf(casus: Casus, sheet: OnSheet, look: Look): Scene {
  const pen = penFor(look.theme, look.measure);
  const { heading, empty, marks } = sheet;
  const bounds = empty ? { ...sheet.bounds, bottom: sheet.bounds.top + ROOM_FOR_NOBODY * pen.textScale } : sheet.bounds;
  const least = Math.max(bounds.right - bounds.left, headingWidth(casus, heading, look, pen), statusWidth(casus, look, pen));
  const head = headingHeight(casus, look, pen);
  const { width, left, legend } = widened(sheet.legend, bounds, least, look, pen, head);
  const top = bounds.top - GAP - head;
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

/** How much wider than high a sheet is on which a drawing stands largest: paper that lies, within its margins. */
const LYING = 1.45;
/** Steps in which a sheet is made wider. */
const WIDER = 1.1;

/** The width of a sheet, and its legend laid out in it: a drawing that is high gets a wide legend, so that it stands larger on paper that lies. */
function widened(
  items: readonly LegendItem[],
  bounds: Box,
  least: number,
  look: Look,
  pen: Pen,
  head: number,
): { readonly width: number; readonly left: number; readonly legend: Legend | undefined } {
  for (let width = least; ; width *= WIDER) {
    const left = (bounds.left + bounds.right - width) / 2;
    if (items.length === 0) return { width, left, legend: undefined };
    const legend = drawLegend(items, { x: left, y: bounds.bottom + GAP }, width, look, pen);
    const height = bounds.bottom - bounds.top + head + legend.height + 2 * GAP + 2 * MARGIN;
    const narrower = (width * WIDER + 2 * MARGIN) / height <= LYING;
    if (!narrower || legend.columns >= items.length) return { width, left, legend };
  }
}
