import type { Box, Point } from '../../../shared/geometry/box.ts';
import { boxAround } from '../../../shared/geometry/box.ts';
import type { PlacedTie } from '../../../shared/layout/lines/line-placement.ts';
import type { Placement } from '../../../shared/layout/placement.ts';
import type { Casus, Tie } from '../../../shared/model/records.ts';

/** How far apart the points of a course lie, and two ties between the same two, px. */
const STEP = 6;
const APART = 14;
/** What a line leaves between itself and an outline, px. */
const CLEAR = 4;

/** A tie straight from one outline to the other, beside those that run there already; undefined where one of the two has no place. */
export function likelyTie({ id, from, to }: Tie, casus: Casus, placement: Placement): PlacedTie | undefined {
  const [a, b] = [boxOf(from, placement), boxOf(to, placement)];
  if (a === undefined || b === undefined) return undefined;
  const beside = casus.ties.filter((it) => it.id !== id && [it.from, it.to].includes(from) && [it.from, it.to].includes(to)).length;
  const [start, end] = [middleOf(a), middleOf(b)];
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length < 1) return undefined;
  const along = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  const aside = beside === 0 ? 0 : APART * Math.ceil(beside / 2) * (beside % 2 === 0 ? 1 : -1);
  const out = [leaving(a, along), length - leaving(b, along)] as const;
  const at = (far: number): Point => ({ x: start.x + along.x * far - along.y * aside, y: start.y + along.y * far + along.x * aside });
  const steps = Math.max(2, Math.ceil((out[1] - out[0]) / STEP));
  if (out[1] <= out[0]) return undefined;
  const course = Array.from({ length: steps + 1 }, (_, nth) => at(out[0] + ((out[1] - out[0]) * nth) / steps));
  return { id, course, middle: { at: at((out[0] + out[1]) / 2), along }, capsules: [], texts: [] };
}

function boxOf(id: string, { persons, parties }: Placement): Box | undefined {
  const it = [...persons, ...parties].find((one) => one.id === id);
  return it && boxAround(it, it.width, it.height);
}

function middleOf({ left, right, top, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** How far from its middle a line in this direction leaves a box. */
function leaving({ left, right, top, bottom }: Box, { x, y }: Point): number {
  const [across, up] = [(right - left) / 2 / Math.max(Math.abs(x), 1e-6), (bottom - top) / 2 / Math.max(Math.abs(y), 1e-6)];
  return Math.min(across, up) + CLEAR;
}
