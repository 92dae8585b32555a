import type { Box, Point } from '../../geometry/box.ts';
import { grown } from '../../geometry/boxes.ts';
import { bitOf, CELL } from './cells.ts';
import { outside, type Shape } from './shapes.ts';

/**
 * What lies where on the paper, in cells: routing asks it thousands of times a line, so it answers from tables.
 * Shapes are known by their number; 0 is nobody.
 */
export interface Ground {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  /** The drawing before its lines; beyond it the paper grows. */
  readonly bounds: Box;
  readonly numbers: ReadonlyMap<string, number>;
  /** The shape of which the symbol lies here, with a little air. */
  readonly symbol: Int16Array;
  /** The shape that is so near that a line should rather keep off. */
  readonly near: Int16Array;
  /** The shape of which a word or mark lies here; `nobodys` for those of lines and hulls. */
  readonly word: Int16Array;
  /** 1 where a word or symbol is so near that a line should rather keep off, 2 where it may touch the word. */
  readonly air: Uint8Array;
  /** In which directions lines run here, a bit for each sixteenth of a half turn: family lines, hulls, lines that stand already. */
  readonly kin: Uint16Array;
  readonly hull: Uint16Array;
  readonly busy: Uint16Array;
  /** 1 where any of these has something: most paper is free, and one look tells. */
  readonly any: Uint8Array;
}

export const nobodys = 0x7fff;
/** Lines may run this far outside the drawing, px. */
const MARGIN = 132;
const CORE = 1.5;
const NEAR = 10;
const AIR = 4;

/** Bare paper round a drawing, with the shapes that will stand on it. */
export function bareGround(bounds: Box, shapes: Iterable<Shape>): Ground {
  const whole = grown(bounds, MARGIN);
  const columns = Math.ceil((whole.right - whole.left) / CELL);
  const rows = Math.ceil((whole.bottom - whole.top) / CELL);
  const cells = columns * rows;
  return {
    left: whole.left,
    top: whole.top,
    columns,
    rows,
    bounds,
    numbers: new Map([...shapes].map((shape, at) => [shape.id, at + 1])),
    symbol: new Int16Array(cells),
    near: new Int16Array(cells),
    word: new Int16Array(cells),
    air: new Uint8Array(cells),
    kin: new Uint16Array(cells),
    hull: new Uint16Array(cells),
    busy: new Uint16Array(cells),
    any: new Uint8Array(cells),
  };
}

/** The cell at a point, or -1 outside. */
export function cellAt(ground: Ground, x: number, y: number): number {
  const column = Math.floor((x - ground.left) / CELL);
  const row = Math.floor((y - ground.top) / CELL);
  return column < 0 || row < 0 || column >= ground.columns || row >= ground.rows ? -1 : row * ground.columns + column;
}

/** Calls `paint` for every cell of which the middle lies in the box. */
function eachCell(ground: Ground, box: Box, paint: (cell: number, middle: Point) => void): void {
  const first = Math.max(0, Math.ceil((box.left - ground.left) / CELL - 0.5));
  const last = Math.min(ground.columns - 1, Math.floor((box.right - ground.left) / CELL - 0.5));
  const top = Math.max(0, Math.ceil((box.top - ground.top) / CELL - 0.5));
  const bottom = Math.min(ground.rows - 1, Math.floor((box.bottom - ground.top) / CELL - 0.5));
  for (let row = top; row <= bottom; row++)
    for (let column = first; column <= last; column++)
      paint(row * ground.columns + column, { x: ground.left + (column + 0.5) * CELL, y: ground.top + (row + 0.5) * CELL });
}

/** A symbol: nobody else's line comes into it. */
export function paintSymbol(ground: Ground, shape: Shape, owner = ground.numbers.get(shape.id) ?? nobodys): void {
  eachCell(ground, grown(shape.box, NEAR), (cell, middle) => {
    const away = outside(shape, middle);
    if (away <= NEAR) ground.any[cell] = 1;
    if (away <= CORE) ground.symbol[cell] = owner;
    else if (away <= AIR) ground.air[cell] = 1;
    if (away <= NEAR && ((ground.near[cell] ?? 0) === 0 || away <= CORE)) ground.near[cell] = owner;
  });
}

/** A word or mark, and the air round it. */
export function paintWord(ground: Ground, box: Box, owner: number): void {
  eachCell(ground, grown(box, AIR), (cell) => {
    ground.air[cell] = 1;
    ground.any[cell] = 1;
  });
  eachCell(ground, grown(box, CELL / 2 + 0.5), (cell) => {
    ground.air[cell] = 2;
  });
  eachCell(ground, grown(box, CELL / 2 - 1), (cell) => {
    ground.word[cell] = owner;
  });
}

/** A line in one of the tables of directions, `reach` px to both sides. */
export function paintLine(ground: Ground, table: Uint16Array, line: readonly Point[], reach: number): void {
  eachCellAlong(ground, line, reach, (cell, bit) => {
    table[cell] = (table[cell] ?? 0) | bit;
    ground.any[cell] = 1;
  });
}

/** Calls `paint` for the cells within `reach` px of a line, some of them more than once, with the bit of its direction there. */
export function eachCellAlong(
  { left, top, columns, rows }: Ground,
  line: readonly Point[],
  reach: number,
  paint: (cell: number, bit: number) => void,
): void {
  const most = (reach + 1) * (reach + 1);
  for (let at = 1; at < line.length; at++) {
    const [a, b] = [line[at - 1], line[at]];
    if (!a || !b) continue;
    const size = Math.hypot(b.x - a.x, b.y - a.y);
    if (size < 0.01) continue;
    const [ux, uy] = [(b.x - a.x) / size, (b.y - a.y) / size];
    const bit = 1 << bitOf(ux, uy);
    const steps = Math.max(1, Math.ceil(size / CELL));
    for (let i = 0; i <= steps; i++) {
      const x = a.x + (ux * size * i) / steps - left;
      const y = a.y + (uy * size * i) / steps - top;
      const first = Math.max(0, Math.ceil((x - reach) / CELL - 0.5));
      const last = Math.min(columns - 1, Math.floor((x + reach) / CELL - 0.5));
      const from = Math.max(0, Math.ceil((y - reach) / CELL - 0.5));
      const to = Math.min(rows - 1, Math.floor((y + reach) / CELL - 0.5));
      for (let row = from; row <= to; row++)
        for (let column = first; column <= last; column++) {
          const [dx, dy] = [(column + 0.5) * CELL - x, (row + 0.5) * CELL - y];
          if (dx * dx + dy * dy <= most) paint(row * columns + column, bit);
        }
    }
  }
}

/** The same ground with more lines on it, and with white beside each, px. */
export function groundWith(
  ground: Ground,
  lines: readonly { readonly course: readonly Point[]; readonly half: number }[],
  white = 5,
): Ground {
  const more = { ...ground, busy: new Uint16Array(ground.busy), any: new Uint8Array(ground.any) };
  for (const { course, half } of lines) paintLine(more, more.busy, course, half + white);
  return more;
}
