import type { Casus } from '../../shared/model/records.ts';
import { turningPoints } from '../../shared/rules/turning-points.ts';
import type { TurningPoint } from '../../shared/rules/turning-points.ts';

/** A moment at which something changed in a family, with all that did. */
export interface Moment {
  readonly date: string;
  readonly points: readonly TurningPoint[];
}

/** The moments of a casus in order, each once. */
export function momentsOf(casus: Casus): readonly Moment[] {
  const moments: { date: string; points: TurningPoint[] }[] = [];
  for (const point of turningPoints(casus)) {
    const last = moments.at(-1);
    if (last?.date === point.date) last.points.push(point);
    else moments.push({ date: point.date, points: [point] });
  }
  return moments;
}
