import type { Earlier } from '../../shared/layout/genogram/kept.ts';
import type { PhaseTimes } from '../../shared/layout/genogram/layout.ts';
import type { Placement } from '../../shared/layout/placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { Typeface } from './export/fonts.ts';
import { type GenogramLook, placeGenogram } from './export/genogram.ts';

/** Where everybody of a genogram stands, as other programs read it: px with one decimal, y downwards. */
export interface Whereabouts {
  readonly persons: readonly {
    readonly id: string;
    /** Middle of the symbol. */
    readonly x: number;
    readonly y: number;
    /** Size of the symbol. */
    readonly width: number;
    readonly height: number;
    /** 0 is the top row. */
    readonly generation: number;
  }[];
  /** Size of the drawing without its heading and legend. */
  readonly width: number;
  readonly height: number;
  readonly ms: PhaseTimes;
}

/** A length or time with one decimal, never `-0`. */
export const tenths = (value: number): number => Math.round(value * 10) / 10 + 0;

/**
 * Says where everybody stands, by id. The drawing begins at (0, 0); with an earlier answer handed in, or most
 * placed by hand, x goes on counting from where that one began, and so does y where the rows are the same. The times are those of a second run, because the first one still warms up.
 */
export async function whereaboutsOf(casus: Casus, look: GenogramLook, typeface: Typeface, earlier?: Earlier): Promise<Whereabouts> {
  const options = { now: () => performance.now(), ...(earlier && { previous: earlier }) };
  await placeGenogram(casus, look, typeface, options);
  const { placement, ms } = await placeGenogram(casus, look, typeface, options);
  const { left, right, bottom } = placement.bounds;
  const top = topSince(placement, earlier);
  const placedByHand = Object.keys(casus.layout?.genogram?.positions ?? {}).length > casus.persons.length / 2;
  const start = earlier !== undefined || placedByHand ? 0 : left;
  const persons = placement.persons.map(({ id, x, y, width, height, generation }) => ({
    id,
    x: tenths(x - start),
    y: tenths(y - top),
    width: tenths(width),
    height: tenths(height),
    generation,
  }));
  return {
    persons: persons.toSorted((p, q) => (p.id < q.id ? -1 : p.id > q.id ? 1 : 0)),
    width: tenths(right - left),
    height: tenths(bottom - placement.bounds.top),
    ms: {
      rank: tenths(ms.rank),
      chain: tenths(ms.chain),
      order: tenths(ms.order),
      place: tenths(ms.place),
      straighten: tenths(ms.straighten),
      route: tenths(ms.route),
    },
  };
}

/** The y at which an earlier answer began, where somebody still stands in the same row; else where this drawing begins. */
function topSince({ persons, bounds }: Placement, earlier: Earlier | undefined): number {
  const stood = new Map(earlier?.persons.map((person) => [person.id, person]));
  for (const { id, y, generation } of persons) {
    const before = stood.get(id);
    if (before?.y !== undefined && before.generation === generation) return y - before.y;
  }
  return bounds.top;
}
