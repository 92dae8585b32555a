import type { Station } from '../../../main/services/station.ts';

/** A computer for a bench, with its own folder. */
export function benchStation(home: string): Station {
  return { id: '00000000-0000-4000-8000-000000000000', home, now: () => Date.now() };
}
