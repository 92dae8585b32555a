import type { Casus } from '../../shared/model/records.ts';
import { turningPoints } from '../../shared/rules/turning-points.ts';
import type { TurningPoint } from '../../shared/rules/turning-points.ts';

/** A moment at which something changed in a family, with all that did. */
export interface Moment {
  readonly date: string;
  readonly points: readonly TurningPoint[];
}

/** What an event is called in a casus, told by the point at which it is; undefined for any other point. */
export function eventAt({ events }: Casus, { about }: TurningPoint): string | undefined {
  return events.find(({ id }) => about.some((it) => it.kind === 'event' && it.id === id))?.title;
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
