import { U } from '../../catalogue/tokens.ts';
import type { RowOrder } from './p3-order.ts';
import type { Spacing, Xs } from './p4-place.ts';
import { gapKey, type Room, smaller } from './room.ts';

/**
 * How wide a family is to its height on a sheet in landscape, with heading and legend under it. A drawing grows higher only as far as
 * it stays as wide as that, or as it was; and wider only as far as such a sheet still holds it well.
 */
const SHEET = { least: 1.9, most: 2.8 };
/** What words and marks take over the first row and under the last, px. */
const ENDS = 2.6 * U;

/** The room that a sheet can bear of what lines ask. */
export function boundedRoom(
  asked: Room,
  { order, xs, spacing, rowHeight }: { readonly order: RowOrder; readonly xs: Xs; readonly spacing: Spacing; readonly rowHeight: number },
): Room {
  const width = Math.max(...xs) - Math.min(...xs) + 2 * U;
  const height = rowHeight * (order.length - 1) + ENDS;
  const higher = asked.lifts.reduce((sum, px) => sum + px, 0);
  const widthAt = (share: number): number => Math.max(width, ...order.map((row) => 2 * U + rowWidth(row, spacing, asked, share)));
  const widest = Math.max(width, SHEET.most * (height + higher));
  const across = shareUpTo((share) => widthAt(share) <= widest);
  const highest = Math.max(height, widthAt(across) / Math.min(SHEET.least, width / height));
  const up = higher === 0 ? 0 : Math.min(1, (highest - height) / higher);
  return { ...smaller(asked, across, spacing), lifts: asked.lifts.map((px) => Math.round(up * px)) };
}

function rowWidth(row: readonly number[], spacing: Spacing, { gaps }: Room, share: number): number {
  return row.slice(1).reduce((sum, right, index) => {
    const usual = spacing(row[index]!, right);
    return sum + usual + share * (Math.max(usual, gaps.get(gapKey(row[index]!, right)) ?? 0) - usual);
  }, 0);
}

/** The largest share in tenths that fits. */
function shareUpTo(fits: (share: number) => boolean): number {
  for (let tenths = 10; tenths > 0; tenths--) if (fits(tenths / 10)) return tenths / 10;
  return 0;
}
