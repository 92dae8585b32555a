import type { Join, Way } from './bundle.ts';
import { bestCurves } from './curves.ts';
import type { Ground } from './ground.ts';
import { wayRound } from './way-round.ts';

/** Trouble that a curve may have before a way round is searched, px: a few crossings of family lines are none. */
const EASY = 70;
/** With more trouble than this a curve runs through something; then only a way round will do, px. */
const PATIENCE = 1200;

/** The best way for a join on a ground; undefined where the two stand on top of each other. */
export function routeOf(ground: Ground, join: Join): Way | undefined {
  return waysOf(ground, join, 1)[0];
}

/** The best few ways that differ, the best first. */
export function waysOf(ground: Ground, join: Join, count?: number): readonly Way[] {
  const curves = bestCurves(ground, join, PATIENCE, count);
  const [curve] = curves;
  if (curve && curve.trouble <= EASY) return curves;
  const round = wayRound(ground, join, curve?.price);
  if (!curve) return round ? [round] : bestCurves(ground, join, Infinity, count);
  return round && round.price < curve.price ? [round, ...curves].slice(0, count) : curves;
}
