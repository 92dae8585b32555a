import { U } from '../../catalogue/tokens.ts';
import { textStyles } from '../../catalogue/type.ts';
import type { Reach } from './channel.ts';
import type { Density } from './density.ts';
import { barDepth, type Column, lineHeight } from './columns.ts';
import type { RouteInput } from './routed.ts';
import { reachBelow } from './spacing.ts';

/** The words of a row and the bars under it, as what hangs into the channel below. */
export function feetOf(input: RouteInput, row: number): Reach[] {
  const { rows, order, xs, columns, bars, textScale, density } = input;
  const words = order[row]!.map((seat) => ({
    left: xs[seat]! - Math.max(columns[seat]!.width / 2, reachBelow(columns[seat]!, bars.stems.get(seat), 'left')),
    right: xs[seat]! + Math.max(columns[seat]!.width / 2, reachBelow(columns[seat]!, bars.stems.get(seat), 'right')),
    far: footOf(columns[seat]!, bars.depth[seat]!, textScale, density),
  }));
  const brackets = rows.couples.flatMap(({ a, b }, couple) =>
    rows.seats[a]!.row === row
      ? [{ left: Math.min(xs[a]!, xs[b]!), right: Math.max(xs[a]!, xs[b]!), far: U / 2 + barDepth(bars.level[couple]!) + 2 }]
      : [],
  );
  return [...words, ...brackets];
}

/** The symbols of a row with the words over them, as what stands up into the channel above. */
export function headsOf(input: RouteInput, row: number): Reach[] {
  const { order, xs, columns, textScale, density } = input;
  return order[row]!.map((seat) => {
    const half = Math.max(columns[seat]!.width / 2, ...columns[seat]!.above.map((line) => line.width / 2));
    return { left: xs[seat]! - half, right: xs[seat]! + half, far: headOf(columns[seat]!, textScale, density) };
  });
}

/** How far the words and bars under a symbol's middle reach, px. */
export function footOf(column: Column, depth: number, scale: number, density: Density): number {
  const start = firstBaseline(column, depth, scale, density);
  if (column.below.length === 0) return Math.max(column.height / 2, depth > 0 ? U / 2 + depth : 0) + 2;
  let y = start;
  column.below.forEach((line, index) => {
    if (index > 0) y += density.leading * lineHeight(line.role, scale);
  });
  return y + 0.22 * textStyles[column.below.at(-1)!.role].size * scale;
}

/** Baseline of the first line under a symbol: 15 px under its outline or its lowest bar (catalogue A). */
export function firstBaseline(column: Column, depth: number, scale: number, density: Density): number {
  const start = depth > 0 ? U / 2 + depth : column.height / 2 + column.lower;
  return start + density.air.below + 12 * scale;
}

/** How far the words above a symbol's middle reach, px. */
export function headOf(column: Column, scale: number, density: Density): number {
  if (column.above.length === 0) return column.height / 2 + 2;
  const under = column.above.slice(1).reduce((sum, line) => sum + density.leading * lineHeight(line.role, scale), 0);
  return column.height / 2 + density.air.above + under + 0.76 * textStyles[column.above[0]!.role].size * scale;
}
