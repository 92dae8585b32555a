import type { Point } from '../../../shared/geometry/box.ts';
import type { DrawnRecord } from '../../../shared/rules/focus.ts';
import type { Drawn } from '../../workspace/draft.ts';
import type { Editor } from '../../workspace/editor.ts';
import type { Under } from '../../workspace/under.ts';
import type { CameraHand } from '../camera-hand.ts';
import type { Preview } from './preview.ts';

/** Where a pointer is: on the paper, px of the drawing, and on the screen. */
export interface Spot {
  readonly at: Point;
  readonly screen: Point;
}

/** Where and how a pointer went down. */
export interface Press extends Spot {
  readonly under: Under | undefined;
  /** Shift or Ctrl: beside what is chosen already. */
  readonly adds: boolean;
  readonly touch: boolean;
}

/** Something that opens at a place on the screen. */
export type Opened =
  | { readonly is: 'acts'; readonly screen: Point }
  | { readonly is: 'tie-kinds'; readonly screen: Point; readonly from: DrawnRecord; readonly to: DrawnRecord };

/** What a tool works with, as it is at this moment. */
export interface Bench {
  readonly editor: Editor;
  readonly drawn: Drawn;
  readonly camera: CameraHand;
  readonly find: (at: Point) => Under | undefined;
  /** What is seen over the drawing while the hand is busy. */
  readonly show: (preview: Preview | undefined) => void;
  readonly open: (opened: Opened) => void;
}

/** What the hand is doing between pressing and letting go: a room that is entered and left. Leaving without `up` restores what was. */
export interface Tool {
  /** The pointer moved; gives the room that the hand goes on to, where it does. */
  readonly move: (spot: Spot, bench: Bench) => Tool | undefined;
  readonly up: (spot: Spot, bench: Bench) => void;
  readonly leave: (bench: Bench) => void;
  /** The finger stayed where it was for long. */
  readonly hold?: () => void;
}
