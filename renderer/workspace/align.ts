import type { DiagramName } from '../../shared/rules/hand-placed.ts';
import type { Movable } from './placing.ts';

/** How things are put in line. */
export type Alignment = 'left' | 'top' | 'evenly';

/** Nearer than this stand two on one height, px. */
const level = 1;

/** The ways in which these can be put in line: persons of a genogram keep their row. */
export function alignmentsOf(diagram: DiagramName, things: readonly Movable[]): readonly Alignment[] {
  const rows = new Set(things.map(({ y }) => Math.round(y / level))).size;
  const many = things.length;
  if (diagram === 'systemogram') return [...(many > 1 ? (['left', 'top'] as const) : []), ...(many > 2 ? (['evenly'] as const) : [])];
  return [...(many > 1 && rows === many ? (['left'] as const) : []), ...(many > 2 && rows === 1 ? (['evenly'] as const) : [])];
}

/** The same things in line: under the leftmost, beside the topmost, or with equal distances between the outermost two. */
export function aligned(things: readonly Movable[], how: Alignment): readonly Movable[] {
  if (how === 'left') return things.map((it) => ({ ...it, x: Math.min(...things.map(({ x }) => x)) }));
  if (how === 'top') return things.map((it) => ({ ...it, y: Math.min(...things.map(({ y }) => y)) }));
  const across = spreadOf(things, 'x') >= spreadOf(things, 'y') ? 'x' : 'y';
  const sorted = things.toSorted((a, b) => a[across] - b[across]);
  const [first, last] = [sorted[0]?.[across] ?? 0, sorted.at(-1)?.[across] ?? 0];
  return sorted.map((it, index) => ({ ...it, [across]: first + ((last - first) * index) / Math.max(1, sorted.length - 1) }));
}

function spreadOf(things: readonly Movable[], across: 'x' | 'y'): number {
  const all = things.map((it) => it[across]);
  return Math.max(...all) - Math.min(...all);
}
