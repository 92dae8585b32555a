import type { LegendItem } from './legend-items.ts';
import { asMarks } from './legend.ts';
import type { Look } from './look.ts';
import { penFor } from './pen.ts';
import type { Mark, Scene } from './scene.ts';
import type { OnSheet } from './sheet.ts';

/** White round a drawing that stands by itself, px at 100 %. */
const MARGIN = 24;

/** One row of a legend that a window lays out itself: a small picture round (0, 0), `REACH` to each side, and its word. */
export interface LegendEntry {
  readonly label: string;
  readonly marks: readonly Mark[];
}

/** Half the room of the picture of a legend entry, px: to the sides, and up and down. */
export const entryReach = { x: 22, y: 12 } as const;

/** The drawing alone, without heading, legend and foot, which a window shows round its paper: the very same marks in the same places. */
export function paperOf(sheet: OnSheet, look: Look): Scene {
  const pen = penFor(look.theme, look.measure);
  const margin = MARGIN * pen.textScale;
  const { left, top, right, bottom } = sheet.bounds;
  return {
    view: { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin },
    title: sheet.heading.title,
    description: sheet.description,
    marks: sheet.marks,
  };
}

/** What the legend of a sheet explains, each with its own picture at 100 %. */
export function legendEntries(items: readonly LegendItem[], look: Look): readonly LegendEntry[] {
  const pen = penFor(look.theme, look.measure);
  return items.map(({ label, sample }) => ({ label, marks: asMarks(sample({ x: 0, y: 0 }, 1, pen)) }));
}
