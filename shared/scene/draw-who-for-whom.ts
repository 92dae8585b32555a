import { helpStatuses } from '../catalogue/help.ts';
import { isOver } from '../catalogue/help-line.ts';
import type { TextRole } from '../catalogue/type.ts';
import type { Casus } from '../model/records.ts';
import { drawable, shortened } from '../rules/clean-text.ts';
import { whoForWhom, type Aim, type HelperRow, type WhoForWhom } from '../rules/who-for-whom.ts';
import { drawDot } from './draw-dot.ts';
import { countsText } from './help-words.ts';
import { dotLegend } from './legend-dots.ts';
import { calledIn, listed, type Called } from './line-words.ts';
import type { Look } from './look.ts';
import { penFor, type Pen } from './pen.ts';
import type { Mark, Scene } from './scene.ts';
import { sheetOf, type OnSheet } from './sheet.ts';
import { dateWords, labelOf } from './words.ts';

/** Measures at 100 %, px. */
const ROW = 30;
const HEAD = 46;
const COLUMN = 84;
const BETWEEN = 22;
/** Signs of a helper's name, and of a head. */
const LONGEST = 40;
const LONGEST_HEAD = 22;

/** Where the columns of a table stand, px. */
interface Grid {
  readonly names: number;
  readonly step: number;
  readonly width: number;
}

function gridOf({ columns, rows }: WhoForWhom, name: (id: string) => string, head: (id: string) => string, pen: Pen): Grid {
  const size = pen.textScale;
  const names = Math.max(150 * size, ...rows.map(({ party }) => pen.widthOf(name(party), 'name'))) + BETWEEN * size;
  const step = Math.max(COLUMN * size, ...columns.map(({ id }) => pen.widthOf(head(id), 'indexName') + BETWEEN * size));
  return { names, step, width: names + step * columns.length };
}

/** A row in words: `jeugd-GGZ: wachtlijst op Lotte`. */
function rowTitle({ party, dots }: HelperRow, columns: readonly Aim[], called: Called, look: Look): string {
  const help = columns.flatMap(({ id }, index) =>
    (dots[index] ?? []).map(({ status }) =>
      look.say('drawing.table-row-one', { status: labelOf(helpStatuses[status], look), who: called(id) }),
    ),
  );
  return look.say('drawing.table-row', {
    party: called(party),
    help: help.length === 0 ? look.say('drawing.table-row-none') : help.join(', '),
  });
}

/** The printable counterpart of a systemogram (catalogue F, `op wie`): helpers by family members, a dot for every line, and the counts. */
export function whoForWhomOnSheet(casus: Casus, look: Look): OnSheet {
  const pen = penFor(look.theme, look.measure);
  const size = pen.textScale;
  const called = calledIn(casus, look);
  const table = whoForWhom(casus);
  const { columns, rows } = table;
  const name = (id: string): string => shortened(drawable(called(id)), LONGEST);
  const head = (id: string): string => shortened(drawable(called(id)), LONGEST_HEAD);
  const { names, step, width } = gridOf(table, name, head, pen);
  const index = new Set(casus.persons.filter((person) => person.index === true).map(({ id }) => id));
  const over = ({ dots }: HelperRow): boolean => dots.flat().length > 0 && dots.flat().every(({ status }) => isOver(status));
  const middle = (column: number): number => names + step * (column + 0.5);
  const top = HEAD * size;
  const row = ROW * size;
  const bottom = top + rows.length * row;
  const rule = (y: number, strong: boolean): Mark =>
    pen.path('mark', `M 0 ${y} H ${width}`, { stroke: strong ? 'ink' : 'field', width: strong ? 1.2 : 0.7 });
  const word = (text: string, role: TextRole, x: number, y: number, anchor: 'start' | 'middle' = 'middle'): Mark =>
    pen.text(text, role, { x, y }, { anchor });
  const marks: readonly Mark[] = [
    word(look.say('drawing.table-helper'), 'detail', 0, top - 12 * size, 'start'),
    ...columns.flatMap(({ id, kind }, column) => [
      word(head(id), index.has(id) ? 'indexName' : 'name', middle(column), top - (kind === 'household' ? 24 : 12) * size),
      ...(kind === 'household' ? [word(look.say('drawing.table-whole'), 'detail', middle(column), top - 10 * size)] : []),
    ]),
    rule(top, true),
    ...rows.map((helper, at): Mark => {
      const y = top + (at + 0.5) * row;
      return {
        mark: 'group',
        data: { kind: 'involved', record: helper.party },
        title: rowTitle(helper, columns, called, look),
        children: [
          pen.text(name(helper.party), 'name', { x: 0, y: y + 4.2 * size }, { anchor: 'start', ink: over(helper) ? 'past' : 'ink' }),
          ...helper.dots.flatMap((dots, column) =>
            dots.flatMap((dot, place) => drawDot(dot, { x: middle(column) + (place - (dots.length - 1) / 2) * 24 * size, y }, pen)),
          ),
          rule(y + row / 2, at === rows.length - 1),
        ],
      };
    }),
    word(look.say('drawing.table-active'), 'detail', 0, bottom + 20 * size, 'start'),
    ...columns.map(({ active }, column) => word(String(active), 'age', middle(column), bottom + 21 * size)),
  ];
  const counts = countsText(casus, called, look);
  const empty = rows.length === 0;
  return {
    heading: { title: look.say('drawing.table-heading', { casus: casus.id }), counts },
    bounds: { left: 0, top: 0, right: width, bottom: bottom + 30 * size },
    marks: empty ? [word(look.say('drawing.table-empty'), 'legend', 0, 12 * size, 'start')] : marks,
    legend: look.view.layers.has('legend') ? dotLegend(table, look) : [],
    empty: false,
    description: look.say('drawing.table-description', {
      casus: casus.id,
      rows: rows.length,
      columns: listed(
        columns.map(({ id }) => id),
        called,
        look,
      ),
      counts,
      date: dateWords(casus.referenceDate, 'words', look),
    }),
  };
}

/** The table as a scene, with the heading and foot of every sheet. */
export function drawWhoForWhom(casus: Casus, look: Look): Scene {
  return sheetOf(casus, whoForWhomOnSheet(casus, look), look);
}
