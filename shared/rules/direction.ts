import { timeOf } from '../model/date.ts';
import type { Casus, Direction } from '../model/records.ts';

/** Who holds the regie on the peildatum: of all that began by then the last, the later in the file where two began together. */
export function directionNow({ direction, referenceDate }: Pick<Casus, 'direction' | 'referenceDate'>): Direction | undefined {
  const now = timeOf(referenceDate) ?? Infinity;
  const began = direction.filter((it) => (begin(it) ?? -Infinity) <= now);
  return began.toSorted((a, b) => (begin(a) ?? -Infinity) - (begin(b) ?? -Infinity)).at(-1);
}

function begin(it: Direction): number | undefined {
  return it.since === undefined ? undefined : timeOf(it.since);
}
