import type { Box, Point } from '../../../shared/geometry/box.ts';
import type { Sector } from '../../../shared/catalogue/help.ts';
import type { Ring } from '../../../shared/layout/systemogram/systemogram-placement.ts';
import type { DrawnRecord } from '../../../shared/rules/focus.ts';

/** Where what is dragged will stand. */
export type Guide = { readonly rows: readonly number[] } | { readonly ring: Ring; readonly sector: Sector };

/** What is seen over the drawing while a hand is busy; nothing of it is in the casus. */
export type Preview =
  | { readonly is: 'panning' }
  | { readonly is: 'brush'; readonly box: Box }
  | { readonly is: 'moving'; readonly records: readonly DrawnRecord[]; readonly by: Point; readonly guide: Guide | undefined }
  | { readonly is: 'line'; readonly from: Point; readonly to: Point; readonly over: DrawnRecord | undefined };
