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

/** A year under the dot of a moment; `at` counts the moments from the first. */
export interface YearUnder {
  readonly at: number;
  readonly year: string;
}

/** From the middle of one year to that of another at least, px; where nothing in particular happened there is more white between. */
const APART = { event: 38, other: 64 } as const;

/**
 * Which of the dots on a track of this width, px, have their year under them: first what was noted as an event, then the first of all, then what there is room
 * for; each year once, and none where it would touch another or the word at the end of the track.
 */
export function yearsUnder(moments: readonly Moment[], width: number): readonly YearUnder[] {
  const step = width / Math.max(1, moments.length);
  const all = moments.map(({ date, points }, at) => ({
    at,
    year: /\d{4}/.exec(date)?.[0] ?? '',
    event: points.some(({ kind }) => kind === 'event'),
  }));
  const put: YearUnder[] = [];
  const offer = ({ at, year }: YearUnder, apart: number): void => {
    if (year === '' || width - at * step < apart) return;
    if (put.every((it) => it.year !== year && Math.abs(it.at - at) * step >= apart)) put.push({ at, year });
  };
  for (const one of all) if (one.event) offer(one, APART.event);
  for (const one of all.slice(0, 1)) offer(one, APART.event);
  for (const one of all) offer(one, APART.other);
  return put.toSorted((a, b) => a.at - b.at);
}
