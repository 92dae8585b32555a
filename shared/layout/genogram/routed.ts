import type { Bars, Column } from './columns.ts';
import type { Density } from './density.ts';
import type { Kin } from './kin.ts';
import type { RowOrder } from './p3-order.ts';
import type { Room } from './room.ts';
import type { Xs } from './p4-place.ts';
import type { Rows } from './seats.ts';
import type { ChannelItem } from './tracks.ts';

/** The answer of routing. All lengths in px. */
export interface Route {
  readonly rowY: readonly number[];
  readonly sibships: readonly (SibshipRoute | undefined)[];
  readonly hooks: readonly HookRoute[];
}

export interface SibshipRoute {
  readonly stemX: number;
  readonly stemTop: number;
  readonly barY: number;
  readonly low: number;
  readonly high: number;
  readonly drops: readonly DropRoute[];
}

export interface DropRoute {
  readonly seat: number;
  /** Where the drop leaves the bar: the child's own x, or the joint of its twins. */
  readonly fromX: number;
  /** Where it arrives at the child. */
  readonly toX: number;
  /** A joint of twins below the bar, so that the slanted lines clear other bars. */
  readonly jointY?: number;
  /** A donor's line ends on the child's drop. */
  readonly joins: boolean;
}

/** Where a hook begins, where it ends, and how high it runs in between. */
export interface HookRoute {
  readonly hook: number;
  readonly fromX: number;
  readonly toX: number;
  readonly y: number;
}

export interface RouteInput {
  readonly kin: Kin;
  readonly rows: Rows;
  readonly order: RowOrder;
  readonly bars: Bars;
  readonly columns: readonly Column[];
  readonly xs: Xs;
  readonly density: Density;
  /** Room that lines ask. */
  readonly room: Room;
  readonly textScale: number;
}

/** A sibship on its way to a route: what of it needs a place in the channel. */
export interface Draft {
  /** Number of the sibship, or of the hook counted after all sibships. */
  readonly index: number;
  readonly item: ChannelItem;
  readonly drops: readonly Omit<DropRoute, 'jointY'>[];
}
