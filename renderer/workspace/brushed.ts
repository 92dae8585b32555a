import type { Box } from '../../shared/geometry/box.ts';
import type { Chosen } from './chosen.ts';
import type { Drawn } from './draft.ts';
import { standing } from './stands.ts';

/** The persons and parties whose middle lies in a box, from top to bottom and left to right. A home is chosen by itself. */
export function brushed(drawn: Drawn, box: Box): Chosen {
  return [...standing(drawn).values()]
    .filter(({ record }) => record.kind !== 'household')
    .map(({ record, box: { left, top, right, bottom } }) => ({ record, x: (left + right) / 2, y: (top + bottom) / 2 }))
    .filter(({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .map(({ record }) => record);
}
