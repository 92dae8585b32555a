import { SIBLING_BAR_AT, U } from '../../catalogue/tokens.ts';
import { channelHeights } from './channel.ts';
import { barDepth } from './columns.ts';
import { draftChannels } from './route-drafts.ts';
import { feetOf, headsOf } from './route-reach.ts';
import type { HookRoute, Route, RouteInput, SibshipRoute } from './routed.ts';
import { tracksOf } from './tracks.ts';

/** A slanted twin line needs this much height, px. */
const TWIN_HEIGHT = 30;

/**
 * Phase 6, route.
 * Before: an x for every seat.
 * After: a y for every row and bar; where stems come down and drops arrive. No two families' bars share a stretch, and
 * the bars of a channel hang in the order with the fewest crossings. All lengths in px.
 */
export function route(input: RouteInput): Route {
  const { rows, density, room } = input;
  const channels = draftChannels(input);
  const found = channels.map((drafts) => tracksOf(drafts.map((draft) => draft.item)));
  const heights = channels.slice(0, rows.rowCount).map((drafts, row) =>
    channelHeights(
      {
        items: drafts.map((draft) => draft.item),
        track: found[row]!.track,
        feet: row === 0 ? [] : feetOf(input, row - 1),
        heads: headsOf(input, row),
        tail: drafts.map((draft) =>
          draft.drops.some((drop) => drop.fromX !== drop.toX && !drop.joins) ? TWIN_HEIGHT - 2 * density.clear : 0,
        ),
      },
      density,
      // A sibling bar hangs at 0.55 of the row gap (catalogue C) where words leave that free.
      SIBLING_BAR_AT,
    ),
  );
  const rowY: number[] = [];
  heights.forEach(({ least }, row) => {
    const usual = Math.max(density.rowHeight, least);
    const lift = Math.min(room.lifts[row] ?? 0, Math.max(0, (room.upTo?.[row] ?? Infinity) - usual));
    rowY.push(row === 0 ? least : rowY[row - 1]! + usual + lift);
  });
  const sibships: (SibshipRoute | undefined)[] = rows.sibships.map(() => undefined);
  const hooks: HookRoute[] = [];
  channels.forEach((drafts, row) => {
    if (row >= rows.rowCount) return;
    const above = row === 0 ? 0 : rowY[row - 1]!;
    const ys = heights[row]!.barsAt(rowY[row]! - above).map((y) => y + above);
    drafts.forEach((draft, k) => {
      if (draft.index >= rows.sibships.length) {
        const { stem, rise, drops } = draft.item;
        hooks.push({ hook: draft.index - rows.sibships.length, fromX: stem ?? drops[0]!, toX: rise ?? drops[1]!, y: ys[k]! });
        return;
      }
      const lowest = (low: number, high: number) =>
        Math.max(
          ys[k]!,
          ...drafts.flatMap((d, j) => (d.item.low < high && d.item.high > low && d.item.high - d.item.low > 0.5 ? [ys[j]!] : [])),
        );
      sibships[draft.index] = {
        stemX: draft.item.stem!,
        stemTop: stemTop(input, draft.index, rowY),
        barY: ys[k]!,
        low: draft.item.low,
        high: draft.item.high,
        drops: draft.drops.map((drop) => {
          if (drop.fromX === drop.toX || drop.joins) return drop;
          const twins = draft.drops.filter((d) => d.fromX === drop.fromX).map((d) => d.toX);
          return { ...drop, jointY: lowest(Math.min(...twins), Math.max(...twins)) };
        }),
      };
    });
  });
  return { rowY, sibships, hooks };
}

function stemTop(input: RouteInput, index: number, rowY: readonly number[]): number {
  const sibship = input.rows.sibships[index]!;
  const from = sibship.from;
  if ('seat' in from) {
    const column = input.columns[from.seat]!;
    return rowY[sibship.row]! + column.height / 2;
  }
  const couple = input.rows.couples.findIndex((c) => c.couple === from.couple);
  return rowY[sibship.row]! + U / 2 + barDepth(input.bars.level[couple]!);
}
