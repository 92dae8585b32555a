import type { Placement } from '../../shared/layout/placement.ts';
import type { Casus } from '../../shared/model/records.ts';

/** One finished drawing with the time of its phases, ms. */
export interface Drawn {
  readonly placement: Placement;
  readonly ms: Readonly<Record<string, number>>;
}

/** A way to draw a casus, under the name it has in the table. */
export interface Layout {
  readonly name: string;
  readonly draw: (casus: Casus) => Promise<Drawn>;
}

/** The time that all phases took together, ms. */
export function total(ms: Drawn['ms']): number {
  return Object.values(ms).reduce((sum, one) => sum + one, 0);
}
