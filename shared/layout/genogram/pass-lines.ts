import { U } from '../../catalogue/tokens.ts';
import type { Point } from '../../geometry/box.ts';
import { barDepth } from './columns.ts';
import { footAt } from './outline.ts';
import type { Route, RouteInput, SibshipRoute } from './routed.ts';
import type { Hook } from './seats.ts';

/** Stem, bar and drops of one sibship, as polylines; `top` is where the stem begins. */
export function stemAndBar(sibship: SibshipRoute, top: number): Point[][] {
  const { stemX, barY, low, high } = sibship;
  const lines: Point[][] = [];
  if (barY - top > 0.05)
    lines.push([
      { x: stemX, y: top },
      { x: stemX, y: barY },
    ]);
  if (high - low >= 0.5)
    lines.push([
      { x: low, y: barY },
      { x: high, y: barY },
    ]);
  return lines;
}

/** Where a stem begins: at the couple's bar, the lone parent's outline, or the pass that leads to it. */
export function stemStart(input: RouteInput, route: Route, index: number): number {
  const { rows, xs, columns } = input;
  const from = rows.sibships[index]!.from;
  const own = route.sibships[index]!;
  if ('couple' in from) return own.stemTop;
  const y = route.rowY[rows.sibships[index]!.row]!;
  return y + footAt(columns[from.seat]!.figure, own.stemX - xs[from.seat]!) + cardFoot(input, from.seat);
}

/** Where the stem of a hook under a row begins. */
export function hookTop(input: RouteInput, route: Route, hook: Extract<Hook, { kind: 'under' }>, x: number): number {
  const { rows, bars, xs, columns } = input;
  const { from, row } = hook;
  const y = route.rowY[row]!;
  if ('couple' in from) return y + U / 2 + barDepth(bars.level[rows.couples.findIndex((c) => c.couple === from.couple)]!);
  return y + footAt(columns[from.seat]!.figure, x - xs[from.seat]!) + cardFoot(input, from.seat);
}

function cardFoot(input: RouteInput, seat: number): number {
  const column = input.columns[seat]!;
  return column.card === undefined ? 0 : column.height / 2;
}

/** The way of an upper partner down to the row of the lower one, as polylines; none for partners on one row. */
export function passLines(input: RouteInput, route: Route, couple: number): Point[][] {
  const { rows } = input;
  const lines: Point[][] = [];
  for (const end of [rows.couples[couple]!.a, rows.couples[couple]!.b]) {
    for (let seat = end; 'pass' in rows.seats[seat]!.what;) {
      const index = rows.sibships.findIndex((sibship) => sibship.source === undefined && sibship.drawn && sibship.children.includes(seat));
      const sibship = rows.sibships[index];
      const found = route.sibships[index];
      if (sibship === undefined || found === undefined || !('seat' in sibship.from)) break;
      lines.push(...stemAndBar(found, stemStart(input, route, index)), [
        { x: input.xs[seat]!, y: found.barY },
        { x: input.xs[seat]!, y: route.rowY[rows.seats[seat]!.row]! },
      ]);
      seat = sibship.from.seat;
    }
  }
  return lines;
}
