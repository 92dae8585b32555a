import type { Join, Way } from './bundle.ts';
import { bestCurve } from './curves.ts';
import { bestOnGrid } from './grid-search.ts';
import type { Ground } from './ground.ts';

/** Trouble that a curve may have before the grid is searched for better, px: a few crossings of family lines are none. */
const EASY = 75;

/** With more trouble than this a curve runs through something; then only a way round will do, px. */
const PATIENCE = 1200;

/** The best way for a join on a ground; undefined where the two stand on top of each other. */
export function routeOf(ground: Ground, join: Join): Way | undefined {
  const curve = bestCurve(ground, join, PATIENCE);
  if (curve && curve.trouble <= EASY) return curve;
  const onGrid = bestOnGrid(ground, join, curve?.price);
  if (curve) return onGrid && onGrid.price < curve.price ? onGrid : curve;
  return onGrid ?? bestCurve(ground, join);
}
