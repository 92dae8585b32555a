import type { ELK } from 'elkjs/lib/elk-api.js';
import type { Kept } from './kept.ts';
import type { Pull } from './order-state.ts';
import { type Block, pack, placeRows, type Spacing, type Xs } from './p4-place.ts';
import { type Goal, straighten } from './p5-straighten.ts';
import { NO_ROOM, type Room, roomier, smaller } from './room.ts';
import type { RouteInput } from './routed.ts';
import { snap } from './snap.ts';
import { sameAgain, type Standing, stillWhere } from './standing.ts';
import { bestOf, crossingsAt, uncrossed } from './uncross.ts';

/** What phases 4 and 5 place: everything of a route but the places, and how they are looked for. */
export interface Placing {
  readonly route: Omit<RouteInput, 'xs' | 'room'>;
  readonly blocks: readonly Block[];
  /** Distances without room for lines. */
  readonly spacing: Spacing;
  readonly pulls: readonly Pull[];
  readonly kept: Kept;
  readonly standing: Standing | undefined;
  readonly elk: ELK | undefined;
  /** Called between the two phases. */
  readonly lap: () => void;
}

/** Where every seat stands, and the room that was made for lines. */
export interface Placed {
  readonly xs: Xs;
  readonly room: Room;
}

/** How much of the room that lines ask is tried, the most first: family lines come before what runs over them. */
const SHARES = [1, 0.5];

/** Phases 4 and 5 with the room that lines ask, as far as it costs no crossing of family lines. */
export async function placed(placing: Placing, asked: Room): Promise<Placed> {
  if (placing.kept.places) return { xs: again(placing, asked), room: asked };
  const bare = await afresh(placing, NO_ROOM, placing.lap);
  if (asked.gaps.size === 0) return { xs: bare, room: asked };
  const least = crossingsAt({ ...placing.route, xs: bare, room: NO_ROOM });
  for (const share of SHARES) {
    const room = smaller(asked, share, placing.spacing);
    const xs = await afresh(placing, room);
    if (crossingsAt({ ...placing.route, xs, room }) <= least) return { xs, room };
  }
  return { xs: bare, room: { ...asked, gaps: new Map() } };
}

/** Straightening leads from two starts to two drawings that are nearly as good; the better one is kept. */
async function afresh({ route, blocks, spacing: bare, pulls, kept, elk }: Placing, room: Room, between?: Placing['lap']): Promise<Xs> {
  const { rows, order, density } = route;
  const spacing = roomier(bare, room);
  const starts: Xs[] = [pack(order, spacing)];
  if (elk !== undefined) starts.push(await placeRows(elk, rows, order, blocks, spacing));
  between?.();
  const settings = { pulls, slack: density.slack, anchors: kept.anchors, pins: kept.pins };
  const inputAt = (xs: Xs): RouteInput => ({ ...route, xs, room });
  const settleAt = (xs: Xs, goals: readonly Goal[]): Xs =>
    snap(rows, order, blocks, straighten(rows, order, xs, spacing, { ...settings, goals, rounds: 2 }), spacing);
  const straight = starts.map((start) => straighten(rows, order, start, spacing, settings));
  const finished = straight.map((xs) => uncrossed(snap(rows, order, blocks, xs, spacing), inputAt, settleAt, density.wider));
  return bestOf(finished, inputAt);
}

/** Where known seats were, with new ones between their neighbours. */
function again({ route, spacing: bare, pulls, kept, standing, lap }: Placing, room: Room): Xs {
  const { rows, order, density } = route;
  const spacing = roomier(bare, room);
  const same = sameAgain(standing, rows, order, spacing);
  lap();
  if (same !== undefined) return same;
  const start = pack(order, spacing).map((x, seat) => kept.anchors.get(seat) ?? x);
  const xs = straighten(rows, order, start, spacing, { pulls, slack: density.slack, anchors: kept.anchors, pins: kept.pins });
  return stillWhere(kept.anchors, xs, rows, order, spacing);
}
