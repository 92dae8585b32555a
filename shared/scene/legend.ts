import { textStyles } from '../catalogue/type.ts';
import type { Point } from '../geometry/box.ts';
import type { LegendItem } from './legend-items.ts';
import type { Look } from './look.ts';
import type { Pen } from './pen.ts';
import type { GroupMark, Mark } from './scene.ts';

/** Measures at 100 %, px: room of a sample, between columns, height of a row, room of the heading at the left. */
const SAMPLE = 46;
const GUTTER = 24;
const ROW = 24;
const HEADING = 104;
/** A column is not stretched beyond this, or the eye loses the row. */
const WIDEST = 190;

/** The legend, the height in px that it takes, and in how many columns it stands. */
export interface Legend {
  readonly group: GroupMark;
  readonly height: number;
  readonly columns: number;
}

/** Within the legend every stroke is a mark: it joins nothing and stands for nobody. */
export function asMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark) => {
    if (mark.mark === 'group')
      return { mark: 'group', ...(mark.opacity !== undefined && { opacity: mark.opacity }), children: asMarks(mark.children) };
    return { ...mark, part: 'mark' };
  });
}

/**
 * Where each column begins, px from the first: as many columns as fit, each as wide as its own words ask, and what is left
 * over shared out among them.
 */
function columnsOf(items: readonly LegendItem[], room: number, pen: Pen): readonly number[] {
  const size = pen.textScale;
  const own = items.map((item) => (SAMPLE + GUTTER) * size + pen.widthOf(item.label, 'legend'));
  for (let count = items.length; ; count--) {
    const widths = Array.from({ length: count }, (_, column) => Math.max(...own.filter((_width, index) => index % count === column)));
    const sum = widths.reduce((total, one) => total + one, 0);
    if (count > 1 && sum - GUTTER * size > room) continue;
    const spare = Math.max(0, room + GUTTER * size - sum) / count;
    const steps = widths.map((one) => Math.max(one, Math.min(one + spare, WIDEST * size)));
    return steps.map((_, column) => steps.slice(0, column).reduce((total, one) => total + one, 0));
  }
}

/** Lays the items out in as many columns as the width holds, rows first, and draws them from a corner on. */
export function drawLegend(items: readonly LegendItem[], corner: Point, width: number, look: Look, pen: Pen): Legend {
  const size = pen.textScale;
  const start = corner.x + HEADING * size;
  const columns = columnsOf(items, width - HEADING * size, pen);
  const baseline = corner.y + textStyles.legendTitle.size * size;
  const rows = items.flatMap((item, index) => {
    const x = start + (columns[index % columns.length] ?? 0);
    const y = baseline - 4 * size + Math.floor(index / columns.length) * ROW * size;
    return [
      ...asMarks(item.sample({ x: x + 19 * size, y }, size, pen)),
      pen.text(item.label, 'legend', { x: x + SAMPLE * size, y: y + 4 * size }, { anchor: 'start' }),
    ];
  });
  const notes = [look.say('drawing.legend-note-1'), look.say('drawing.legend-note-2')];
  return {
    group: {
      mark: 'group',
      data: { kind: 'legend' },
      title: look.say('drawing.legend'),
      children: [
        pen.text(look.say('drawing.legend'), 'legendTitle', { x: corner.x, y: baseline }, { anchor: 'start' }),
        ...notes.map((note, index) =>
          pen.text(note, 'status', { x: corner.x, y: baseline + (index + 1) * 15 * size }, { anchor: 'start' }),
        ),
        ...rows,
      ],
    },
    height: Math.max(Math.ceil(items.length / columns.length) * ROW, 48) * size,
    columns: columns.length,
  };
}
