import type { Point } from '../../geometry/box.ts';
import { distance, dot, minus, unit } from '../../geometry/course.ts';
import { inOrder } from '../../model/diagram.ts';
import type { Earlier } from './earlier.ts';
import { groundWith, type Ground } from './ground.ts';

/** A line that was laid: its name, half of what it takes across, px, and its course. */
export interface LaidLine {
  readonly key: string;
  readonly half: number;
  readonly course: readonly Point[];
}

/** What a draft became: its lines, and what they cost. */
export interface Laid {
  readonly lines: readonly LaidLine[];
  readonly price: number;
}

/** Lines that are laid together, as often as the ground under them changes. */
export interface Draft<L extends Laid = Laid> {
  readonly id: string;
  /** Who is laid first stays; others go round. */
  readonly rank: number;
  readonly place: (ground: Ground) => L;
  /** As it was laid in an earlier drawing, where that still fits. */
  readonly kept: (ground: Ground, earlier: Earlier) => L | undefined;
}

/** Lines of two drafts that run side by side within this distance, px, for longer than that many, run along each other. */
const BESIDE = 9;
const STRETCH = 26;
/** How often a line goes round what it meets. */
const ROUNDS = 3;
/** Cosine of the angle under which they still do. */
const ALIKE = 0.92;

/**
 * Lays all drafts.
 * Before: nothing but the ground. After: every draft has its best way on the bare ground, save those that would run along one of
 * an earlier rank: these go round it. A draft that meets none of them is laid as if it were alone, so that a new line moves no other.
 * What an earlier drawing had and still fits stays exactly there, and comes before all others.
 */
export function layAll<L extends Laid>(ground: Ground, drafts: readonly Draft<L>[], earlier: Earlier): ReadonlyMap<string, L> {
  const laid = new Map<string, L>();
  const ordered = drafts.toSorted((a, b) => a.rank - b.rank || inOrder(a.id, b.id));
  for (const draft of ordered) {
    const kept = draft.kept(ground, earlier);
    if (kept) laid.set(draft.id, kept);
  }
  for (const draft of ordered) {
    if (laid.has(draft.id)) continue;
    let mine = draft.place(ground);
    const met = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const beside = [...laid].filter(([id, other]) => !met.has(id) && along(mine, other));
      if (beside.length === 0) break;
      for (const [id] of beside) met.add(id);
      mine = draft.place(
        groundWith(
          ground,
          [...met].flatMap((id) => laid.get(id)?.lines ?? []),
        ),
      );
    }
    laid.set(draft.id, mine);
  }
  return laid;
}

/** Whether lines of one run along lines of the other. */
export function along(one: Laid, other: Laid): boolean {
  return one.lines.some((a) => other.lines.some((b) => stretchAlong(a.course, b.course, BESIDE + (a.half + b.half) / 2) > STRETCH));
}

/** How long a course runs along another within a distance, px. */
export function stretchAlong(course: readonly Point[], other: readonly Point[], within: number): number {
  let sum = 0;
  for (let at = 1; at < course.length; at++) {
    const [a, b] = [course[at - 1], course[at]];
    if (!a || !b) continue;
    const way = unit(minus(b, a));
    for (let i = 1; i < other.length; i++) {
      const [c, d] = [other[i - 1], other[i]];
      if (!c || !d || Math.abs(c.x - a.x) > within || Math.abs(c.y - a.y) > within) continue;
      if (distance(a, c) <= within && Math.abs(dot(way, unit(minus(d, c)))) > ALIKE) {
        sum += distance(a, b);
        break;
      }
    }
  }
  return sum;
}
