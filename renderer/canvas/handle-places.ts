import { boxAround, overlap } from '../../shared/geometry/box.ts';
import type { Box, Point } from '../../shared/geometry/box.ts';
import { gaps, grown, middleOf, within } from '../../shared/geometry/boxes.ts';
import { distance } from '../../shared/geometry/course.ts';
import { courseMeets } from '../workspace/ink.ts';
import type { Inked } from '../workspace/ink.ts';
import type { NewKin } from '../workspace/new-kin.ts';
import { besideOf, HALF, liesFree, OUT } from './on-paper.ts';

/** What can be pressed or dragged beside somebody. */
export type HandleName = NewKin | 'line';

/** Around whom the handles stand, px of the drawing. */
export interface Held {
  readonly box: Box;
  /** The top of the words above the symbol: no handle lies on a year. */
  readonly above: number;
  /** Who else stands near: no handle lies on them. */
  readonly others: readonly Box[];
  /** All that is drawn, and the box of it. */
  readonly inked: Inked;
  readonly bounds: Box;
}

/** From the middle of one handle to that of the next, px of the screen: two targets of 24 with air between. */
export const STEP = 29;
/** White between a handle and the words above which it stands, px of the screen. */
const ABOVE = 3;
/** How far a handle may stand from its usual place, px of the screen. */
const SHIFTS = [0, 7, 14, 21, 28] as const;
/** White that is seen round a drawing that is shown whole, px of the screen. */
const SEEN = 16;
/** So far from the frame round somebody a handle still shows whose it is, px of the screen. */
const NEAR = 10;
/** What it costs to lie on something, in px of way from the usual place: at all, and wholly. */
const COSTS = { words: [30, 60], signs: [16, 40], others: [8, 0] } as const;
/** What costs more than this hides what is to be read, or what a line means: a handle is rather left out. */
const MOST = { words: 36, signs: 26 } as const;
const COURSE = 8;
const OTHER_SIDE = 8;
const OUTSIDE = 60;

type Place = Point & { readonly cost: number };

/** Where each handle may stand, px of the screen from the middle, and what that costs before anything lies there. */
function lawful(name: HandleName, dx: number, up: number): readonly Place[] {
  const signs = [...new Set(SHIFTS.flatMap((it) => [it, -it]))];
  if (name === 'parents') return SHIFTS.flatMap((y) => signs.map((x) => ({ x, y: -up - y, cost: Math.abs(x) + y })));
  // A line may be dragged from every side; kin stand where their handles do.
  const across =
    name === 'line'
      ? SHIFTS.flatMap((y) =>
          signs.flatMap((x) => [-1, 1].map((side) => ({ x, y: side * (up + y), cost: 2 * OTHER_SIDE + Math.abs(x) + y }))),
        )
      : [];
  const row = { sibling: -STEP, partner: 0, child: STEP, line: 0 }[name];
  const usual = name === 'line' ? -1 : 1;
  const beside = [usual, -usual].flatMap((side) =>
    SHIFTS.flatMap((out) =>
      signs.map((y) => ({ x: side * (dx + out), y: row + y, cost: out + Math.abs(y) + (side === usual ? 0 : OTHER_SIDE) })),
    ),
  );
  return [...beside, ...across];
}

/** How much of a handle lies on some boxes, in px of way. */
function costOf(handle: Box, all: readonly Box[], [once, wholly]: readonly [number, number]): number {
  const size = (handle.right - handle.left) ** 2;
  return all.reduce((sum, it) => {
    if (!overlap(handle, it)) return sum;
    const away = gaps(handle, it);
    return sum + once + (wholly * away.x * away.y) / size;
  }, 0);
}

/**
 * Where the handles stand beside somebody: each at the freest of its lawful places, on nobody and 29 px of the screen from the others, at its usual one where
 * that is as free. A handle is left out that would lie on words or signs everywhere near the frame.
 */
export function handlePlaces(
  names: readonly HandleName[],
  { box, above, others, inked, bounds }: Held,
  k: number,
): Partial<Record<HandleName, Point>> {
  const middle = middleOf(box);
  const [dx, dy] = besideOf(box, k).map((it) => it * k) as [number, number];
  const up = Math.max(dy, (middle.y - above) * k + HALF + ABOVE);
  const near = grown(box, 100 / k);
  const [words, signs] = [inked.words, inked.signs].map((all) => all.filter((it) => overlap(it, near)));
  const courses = inked.courses.filter((course) => courseMeets(course, near));
  const seen = grown(bounds, SEEN / k);
  const frame = grown(box, OUT / k);
  // Above somebody their years stand first.
  const yeared = { ...frame, top: Math.min(frame.top, above) };
  const places: Partial<Record<HandleName, Point>> = {};
  for (const name of names) {
    let best: Place | undefined;
    for (const { x, y, cost } of lawful(name, dx, up)) {
      if (best !== undefined && cost >= best.cost) continue;
      const at = { x: middle.x + x / k, y: middle.y + y / k };
      if (Object.values(places).some((it) => distance(it, at) * k < STEP - 0.1) || !liesFree(at, others, k)) continue;
      const handle = boxAround(at, (2 * HALF) / k, (2 * HALF) / k);
      const away = gaps(handle, at.x > box.left && at.x < box.right ? yeared : frame);
      if (Math.max(away.x, away.y) * k > NEAR) continue;
      const [onWords, onSigns] = [costOf(handle, words ?? [], COSTS.words), costOf(handle, signs ?? [], COSTS.signs)];
      if (onWords > MOST.words || onSigns > MOST.signs) continue;
      const all =
        cost +
        onWords +
        onSigns +
        costOf(handle, others, COSTS.others) +
        COURSE * courses.filter((course) => courseMeets(course, handle)).length +
        (within(handle, seen) ? 0 : OUTSIDE);
      if (best === undefined || all < best.cost) best = { ...at, cost: all };
    }
    if (best) places[name] = { x: best.x, y: best.y };
  }
  return places;
}
