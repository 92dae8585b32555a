import type { TriangleKind } from '../../catalogue/overlays.ts';
import type { TieKind } from '../../catalogue/ties.ts';
import type { Tie, Triangle } from '../../model/records.ts';
import type { Thread } from './bundles.ts';
import { CLEAR, SHAFT_CLEAR, SHAFT_REACH } from './reaches.ts';

/** Which lines a kind of triangle draws (catalogue E.4): between the two who are not its target, and between these and the target. */
interface Sides {
  /** Half of what the conflict between the two takes, px, without it none is drawn; and the ties that say it already. */
  readonly conflict?: { readonly half: number; readonly said: readonly TieKind[] };
  /** Half of what each line with the target takes, px, and who it starts from. */
  readonly pull?: { readonly half: number; readonly from: 'target' | 'others' };
}

const covert: Sides['conflict'] = { half: 6, said: ['distrust'] };
/** Hostile is the second degree of a conflict (catalogue D). */
const open: Sides['conflict'] = { half: 7, said: ['conflict', 'hostile'] };

const sides: Readonly<Record<TriangleKind, Sides>> = {
  triangle: {},
  'stable-coalition': {},
  'detouring-attacking': { conflict: covert, pull: { half: SHAFT_REACH, from: 'others' } },
  'detouring-supportive': { conflict: covert, pull: { half: 2, from: 'others' } },
  triangulation: { conflict: open, pull: { half: 2, from: 'target' } },
  mediator: { conflict: open, pull: { half: 2, from: 'others' } },
};

/** The corner that a triangle is about: its target, else the last. */
export function targetOf({ corners, target }: Triangle): string {
  return target !== undefined && corners.includes(target) ? target : corners[2];
}

/**
 * The lines that a triangle draws between its corners, in the order of catalogue E.4. The conflict between the two is left out where a tie
 * of that kind that is drawn joins them already: the same zigzag twice would look like more than is meant.
 */
export function triangleThreads(triangle: Triangle, ties: readonly Tie[]): readonly Thread[] {
  const target = targetOf(triangle);
  const others = triangle.corners.filter((corner) => corner !== target);
  const { conflict, pull } = sides[triangle.kind];
  const [one, two] = others;
  const key = (from: string, to: string): string => `triangle ${triangle.id} ${from} ${to}`;
  return [
    ...(conflict !== undefined && one !== undefined && two !== undefined && !ties.some((tie) => says(tie, conflict.said, one, two))
      ? [{ key: key(one, two), from: one, to: two, half: conflict.half, gap: CLEAR }]
      : []),
    ...(pull === undefined ? [] : others).map((other): Thread => {
      const [from, to] = pull?.from === 'target' ? [target, other] : [other, target];
      return { key: key(from, to), from, to, half: pull?.half ?? 2, gap: Math.min(CLEAR, SHAFT_CLEAR) };
    }),
  ];
}

function says({ kind, from, to, time }: Tie, kinds: readonly TieKind[], one: string, two: string): boolean {
  return kinds.includes(kind) && (time ?? 'now') === 'now' && ((from === one && to === two) || (from === two && to === one));
}

/** Who of a stable coalition stand together, and against whom. */
export function parentsAgainst(triangle: Triangle): { readonly members: readonly string[]; readonly against: readonly string[] } {
  const target = targetOf(triangle);
  return { members: triangle.corners.filter((corner) => corner !== target), against: [target] };
}
