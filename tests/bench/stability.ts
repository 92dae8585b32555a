import type { Placement } from '../../shared/layout/placement.ts';
import { familyOf, withOneChildMore } from '../helpers/families.ts';
import { layoutOurs } from './ours.ts';
import { tableOf } from './table.ts';
import type { Cell } from './table.ts';

/** How a run is asked for: families of these sizes, each with a child added at as many places. */
export interface StabilityRun {
  readonly sizes: readonly number[];
  readonly seeds: readonly number[];
  readonly places: number;
  readonly json: boolean;
}

/** How far everybody else moves, px: each by themselves, and beside the move that all share. */
function movesOf(before: Placement, after: Placement): readonly number[] {
  const stood = new Map(before.persons.map((p) => [p.id, p]));
  const steps = after.persons.flatMap((p) => {
    const old = stood.get(p.id);
    return old ? [{ x: p.x - old.x, y: p.y - old.y }] : [];
  });
  const shared = { x: median(steps.map((s) => s.x)), y: median(steps.map((s) => s.y)) };
  return steps.map((s) => Math.hypot(s.x - shared.x, s.y - shared.y));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function mean(moves: readonly number[]): number {
  return moves.reduce((sum, m) => sum + m, 0) / Math.max(1, moves.length);
}

/** Adds one child at random places and gives how far the others move, with the drawing before handed in and without. */
export async function benchStability(run: StabilityRun): Promise<string> {
  const rows: Cell[][] = [];
  for (const size of run.sizes) {
    const kept: number[] = [];
    const afresh: number[] = [];
    for (const seed of run.seeds) {
      const family = familyOf(size, seed);
      const { placement } = await layoutOurs(family);
      for (let place = 0; place < run.places; place += 1) {
        const { casus } = withOneChildMore(family, seed * 100 + place);
        kept.push(...movesOf(placement, (await layoutOurs(casus, placement)).placement));
        afresh.push(...movesOf(placement, (await layoutOurs(casus)).placement));
      }
    }
    rows.push([size, mean(kept), Math.max(0, ...kept), mean(afresh), Math.max(0, ...afresh)]);
  }
  const heads = ['persons', 'kept: mean px', 'max px', 'afresh: mean px', 'max px'];
  return run.json ? JSON.stringify({ heads, rows }) : tableOf(heads, rows);
}
