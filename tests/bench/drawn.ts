import type { Placement } from '../../shared/layout/placement.ts';
import type { Casus } from '../../shared/model/records.ts';

/** One finished drawing with the processor time of its phases, ms. */
export interface Drawn {
  readonly placement: Placement;
  readonly ms: Readonly<Record<string, number>>;
}

/** A way to draw a casus, under the name it has in the table. */
export interface Layout {
  readonly name: string;
  readonly draw: (casus: Casus) => Promise<Drawn>;
}
