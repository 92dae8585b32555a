import { U } from '../../shared/catalogue/tokens.ts';
import type { Placement } from '../../shared/layout/placement.ts';
import { measureQuality } from '../../shared/layout/quality.ts';
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

/** How far everybody who stood before moves, px. */
function movesOf(before: Placement, after: Placement): readonly number[] {
  const stood = new Map(before.persons.map((p) => [p.id, p]));
  return after.persons.flatMap((p) => {
    const old = stood.get(p.id);
    return old ? [Math.hypot(p.x - old.x, p.y - old.y)] : [];
  });
}

function mean(moves: readonly number[]): number {
  return moves.reduce((sum, m) => sum + m, 0) / Math.max(1, moves.length);
}

/** How much of the movement is more than a step of a symbol's width, as a share of the persons. */
function jumps(moves: readonly number[]): number {
  return (100 * moves.filter((move) => move > U).length) / Math.max(1, moves.length);
}

/** Adds one child at random places and gives how far the others move, with the drawing before handed in and without. */
export async function benchStability(run: StabilityRun): Promise<string> {
  const rows: Cell[][] = [];
  for (const size of run.sizes) {
    const kept: number[] = [];
    const afresh: number[] = [];
    let cross = 0;
    let crossAfresh = 0;
    for (const seed of run.seeds) {
      const family = familyOf(size, seed);
      const { placement } = await layoutOurs(family);
      for (let place = 0; place < run.places; place += 1) {
        const { casus } = withOneChildMore(family, seed * 100 + place);
        const one = (await layoutOurs(casus, { previous: placement })).placement;
        const other = (await layoutOurs(casus)).placement;
        kept.push(...movesOf(placement, one));
        afresh.push(...movesOf(placement, other));
        cross += measureQuality(casus, one).cross;
        crossAfresh += measureQuality(casus, other).cross;
      }
    }
    rows.push([size, mean(kept), Math.max(0, ...kept), jumps(kept), cross, mean(afresh), Math.max(0, ...afresh), crossAfresh]);
  }
  const heads = ['persons', 'kept: mean px', 'max px', '% over a symbol', 'cross', 'afresh: mean px', 'max px', 'cross'];
  return run.json ? JSON.stringify({ heads, rows }) : tableOf(heads, rows);
}
