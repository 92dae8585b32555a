import type { Point } from '../../geometry/box.ts';
import type { Shape } from './shapes.ts';

/** A line between two shapes that looks for a way. */
export interface Join {
  readonly from: Shape;
  readonly to: Shape;
  /** White between the outline and the end of the line, px. */
  readonly gapFrom: number;
  readonly gapTo: number;
  /** The lines that run beside each other from one to the other: how far to the right of the middle, and half of what each takes, px. */
  readonly strands: readonly { readonly aside: number; readonly half: number }[];
  /** How far from the straight line it should swing out, px, and to which side of the paper where that matters. */
  readonly bow?: { readonly by: number; readonly towards?: Point };
}

/** A way that was found: a course for each strand, and what it costs with its length. */
export interface Way {
  readonly courses: readonly (readonly Point[])[];
  readonly price: number;
  /** What of the price is not length and bends. */
  readonly trouble: number;
}
