import type { RowOrder } from '../../shared/layout/genogram/p3-order.ts';
import type { Spacing } from '../../shared/layout/genogram/p4-place.ts';
import { at } from './many-families.ts';

/** What a rounding may cost, px. */
const SLIP = 0.01;

/** Neighbours that are nearer to each other than their least distance, or in another order. */
export function tooNear(
  { order, spacing }: { readonly order: RowOrder; readonly spacing: Spacing },
  xs: ArrayLike<number>,
): readonly string[] {
  return order.flatMap((row) =>
    row.slice(1).flatMap((seat, index) => {
      const left = at(row, index);
      const [is, least] = [at(xs, seat) - at(xs, left), spacing(left, seat)];
      return is >= least - SLIP ? [] : [`${left} and ${seat} stand ${is.toFixed(2)} px apart, ${least} is the least`];
    }),
  );
}
