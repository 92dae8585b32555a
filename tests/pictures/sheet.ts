import type { Label } from '../../shared/catalogue/entry.ts';
import { personMarks } from '../../shared/catalogue/person-marks.ts';
import { figureOf } from '../../shared/catalogue/people.ts';
import type { PresetId } from '../../shared/catalogue/presets.ts';
import { themes, type ThemeId } from '../../shared/catalogue/themes.ts';
import type { Point } from '../../shared/geometry/box.ts';
import { drawFamily } from '../../shared/scene/draw-genogram.ts';
import { drawPersonMark } from '../../shared/scene/draw-person-marks.ts';
import { drawOutline } from '../../shared/scene/draw-symbol.ts';
import { roundedPath } from '../../shared/scene/paths.ts';
import { penFor, type Pen } from '../../shared/scene/pen.ts';
import type { Look } from '../../shared/scene/look.ts';
import type { Mark, Scene } from '../../shared/scene/scene.ts';
import { lookOf } from '../helpers/look.ts';
import type { Cell } from './cell.ts';
import { drawHelpSection } from './help-sheet.ts';
import { drawTieRows } from './line-sheet.ts';
import { descentCells, homeCells, unionCells } from './line-cells.ts';
import { moved } from './moved.ts';
import { boundaryCells, coalitionCells, loyaltyCells, triangleCells } from './overlay-cells.ts';
import { personCells } from './person-cells.ts';
import { qualifierCells } from './tie-cells.ts';

const WIDTH = 1760;
const SIDE = 48;

interface Row {
  readonly cells: readonly Cell[];
  readonly columns: number;
  /** Height of the row, and how far under its top the cells' origin lies. */
  readonly height: number;
  readonly origin: number;
}

interface Section {
  readonly letter: string;
  readonly label: Label;
  readonly rows: readonly Row[];
  readonly panels?: true;
  /** What the section shows besides cells, from its upper left corner on, and its height. */
  readonly draw?: (corner: Point, look: Look, pen: Pen) => { readonly marks: readonly Mark[]; readonly height: number };
}

const rowsOf = (cells: readonly Cell[], columns: number, height: number, origin: number): readonly Row[] =>
  Array.from({ length: Math.ceil(cells.length / columns) }, (_, index) => ({
    cells: cells.slice(index * columns, (index + 1) * columns), columns, height, origin,
  }));

const sections: readonly Section[] = [
  { letter: 'A', label: { nl: 'Personen', en: 'Persons' }, rows: rowsOf(personCells, 10, 138, 52) },
  { letter: 'B', label: { nl: 'Partnerlijnen', en: 'Unions' }, rows: [...rowsOf(unionCells.slice(0, 8), 8, 126, 34), ...rowsOf(unionCells.slice(8), 6, 212, 40)] },
  { letter: 'C', label: { nl: 'Ouder-kindlijnen', en: 'Descents' }, rows: rowsOf(descentCells, 11, 176, 52) },
  { letter: 'D', label: { nl: 'Relatielijnen', en: 'Ties' }, rows: rowsOf(qualifierCells, 6, 100, 40), draw: (corner, _look, pen) => drawTieRows(corner, pen) },
  {
    letter: 'E', label: { nl: 'Coalities, driehoeken, loyaliteit en grenzen', en: 'Coalitions, triangles, loyalty and boundaries' }, panels: true,
    rows: [...rowsOf([...coalitionCells, ...triangleCells, ...loyaltyCells, ...boundaryCells], 5, 272, 100)],
  },
  {
    letter: 'F', label: { nl: 'Systemogram, huishoudens en betrokkenen', en: 'Systemogram, households and parties' },
    rows: rowsOf(homeCells.slice(0, 2), 4, 260, 110), draw: drawHelpSection,
  },
];

function drawSectionHead({ letter, label }: Section, top: number, pen: Pen): readonly Mark[] {
  const plate = roundedPath([{ x: SIDE, y: top }, { x: SIDE + 34, y: top }, { x: SIDE + 34, y: top + 34 }, { x: SIDE, y: top + 34 }], 7);
  const title = { size: 20 / pen.textScale, anchor: 'start' } as const;
  return [
    pen.path('mark', plate, { fill: 'ink' }),
    { ...pen.text(letter, 'letter', { x: SIDE + 17, y: top + 24 }, { size: 20 / pen.textScale }), fill: '#FFFFFF' },
    { ...pen.text(label.nl, 'letter', { x: SIDE + 48, y: top + 17 }, title) },
    pen.text(label.en, 'detail', { x: SIDE + 48, y: top + 33 }, { anchor: 'start' }),
    pen.path('mark', `M ${SIDE} ${top + 46} H ${WIDTH - SIDE}`, { stroke: 'past', width: 0.6 }),
  ];
}

/** The frame round one picture. */
function drawPanel(left: number, top: number, width: number, height: number, pen: Pen): Mark {
  const [l, t, r, b] = [left + 5, top, left + width - 5, top + height - 12];
  return pen.path('mark', roundedPath([{ x: l, y: t }, { x: r, y: t }, { x: r, y: b }, { x: l, y: b }], 10), { stroke: 'past', width: 0.5 });
}

/** The orientation marker, which no record of a casus tells, on the square of catalogue A.21. */
function drawOrientation(centre: Point, preset: PresetId, pen: Pen): readonly Mark[] {
  const figure = figureOf('person', 'male', preset);
  return [
    drawOutline(figure, centre, pen, 'symbol'),
    ...drawPersonMark('orientation', { figure, gender: 'male', centre, preset, factor: 1 }, pen),
    pen.text(personMarks.orientation.label.nl, 'name', { x: centre.x, y: centre.y + 62 }, { size: 12 / pen.textScale }),
  ];
}

/** All symbols of the catalogue's sections A to F on one sheet, in a theme and a preset. */
export function symbolSheet(theme: ThemeId, preset: PresetId): Scene {
  const look = lookOf({ theme, preset });
  const pen = penFor(theme, look.measure);
  const marks: Mark[] = [
    pen.text('Genogram en systemogram: symbolenblad', 'title', { x: SIDE, y: 52 }, { size: 28 / pen.textScale, anchor: 'start' }),
    pen.text(
      `thema ${themes[theme].label.nl} · de vorm draagt de betekenis, kleur is extra · → gericht, ↔ wederzijds`,
      'legend', { x: SIDE, y: 76 }, { size: 13 / pen.textScale, anchor: 'start' },
    ),
  ];
  let top = 108;
  for (const section of sections) {
    marks.push(...drawSectionHead(section, top, pen));
    top += 60;
    const drawn = section.draw?.({ x: SIDE, y: top }, look, pen);
    marks.push(...(drawn?.marks ?? []));
    top += drawn?.height ?? 0;
    for (const row of section.rows) {
      const step = (WIDTH - 2 * SIDE) / row.columns;
      if (section.panels) marks.push(...row.cells.map((_, index) => drawPanel(SIDE + step * index, top, step, row.height, pen)));
      row.cells.forEach((cell, index) => {
        const origin = { x: SIDE + step * (index + 0.5), y: top + row.origin };
        marks.push(...drawFamily(cell.casus, moved(cell.placement, origin, pen.textScale), look, pen));
        const y = top + row.height - (section.panels ? 40 : 26);
        marks.push(pen.text(cell.label.nl, 'indexName', { x: origin.x, y }, { size: 12.6 / pen.textScale }));
        marks.push(pen.text(cell.label.en, 'detail', { x: origin.x, y: y + 14.5 }, { size: 10.8 / pen.textScale }));
      });
      if (section.letter === 'A' && row === section.rows.at(-1)) {
        marks.push(...drawOrientation({ x: WIDTH - SIDE - step / 2, y: top + row.origin }, preset, pen));
      }
      top += row.height;
    }
    top += 24;
  }
  return {
    view: { left: 0, top: 0, right: WIDTH, bottom: top },
    title: 'Symbolenblad',
    description: 'Alle symbolen van de secties A tot en met F.',
    marks,
  };
}
