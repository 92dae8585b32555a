import type { Placement } from '../../shared/layout/placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import { drawGenogram } from '../../shared/scene/draw-genogram.ts';
import { svgText, svgTree } from '../../shared/scene/svg.ts';
import { lookOf } from '../helpers/look.ts';
import { view } from './ours.ts';

/** The SVG of a genogram as it is exported, without the embedded font. */
export function exported(casus: Casus, placement: Placement): string {
  return svgText(svgTree(drawGenogram(casus, placement, lookOf({ view }))));
}
