import Elk from 'elkjs/lib/elk.bundled.js';
import { layoutGenogram, type LayoutOptions } from '../../shared/layout/genogram/layout.ts';
import type { Placement } from '../../shared/layout/placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { View } from '../../shared/rules/view.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { usualLayers } from '../../main/shells/cli/chosen-layers.ts';
import { lookOf } from './look.ts';

const elk = new Elk();
const look = lookOf();

/** How a drawing is shown that nobody asked anything special of. */
export const usualView: View = { names: 'full', layers: usualLayers(), language: 'nl' };

/** The casus as it is usually shown. */
export const usuallyShown = (casus: Casus): Casus => visibleCasus(casus, usualView);

/** Lays out a casus as it is shown. */
export async function laidOut(casus: Casus, previous?: LayoutOptions['previous']): Promise<Placement> {
  const options = { elk, view: usualView, preset: look.preset, measure: look.measure, textScale: 1, ...(previous && { previous }) };
  return (await layoutGenogram(casus, options)).placement;
}
