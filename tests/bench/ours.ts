import Elk from 'elkjs/lib/elk.bundled.js';
import metrics from '../../assets/fonts/metrics.json' with { type: 'json' };
import { idsOf } from '../../shared/catalogue/entry.ts';
import { layers } from '../../shared/catalogue/layers.ts';
import { layoutGenogram } from '../../shared/layout/genogram/layout.ts';
import { measureRoles } from '../../shared/layout/measure.ts';
import type { Placement } from '../../shared/layout/placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { View } from '../../shared/rules/view.ts';
import { processorTime } from './clock.ts';
import type { Drawn, Layout } from './drawn.ts';

/** How everything is shown in a bench: full names, the layers that are on when nobody asks. */
export const view: View = { names: 'full', layers: new Set(idsOf(layers).filter((id) => layers[id].on)), language: 'nl' };

const elk = new Elk();
const measure = measureRoles(metrics);

/** Our own layout; with a drawing handed in it keeps to that one. */
export async function layoutOurs(
  casus: Casus,
  { packed = false, ...options }: { readonly previous?: Placement; readonly relaxed?: boolean; readonly packed?: boolean } = {},
): Promise<Drawn> {
  const { placement, ms } = await layoutGenogram(casus, {
    ...(packed ? {} : { elk }),
    view,
    preset: 'mcgoldrick2020',
    measure,
    textScale: 1,
    now: processorTime,
    ...options,
  });
  return { placement, ms: { ...ms } };
}

/** Man left wherever that is free. */
export const ours: Layout = { name: 'Systeemkaart', draw: (casus) => layoutOurs(casus) };
/** Couples may turn where that saves a crossing. */
export const oursRelaxed: Layout = { name: 'Systeemkaart, relaxed', draw: (casus) => layoutOurs(casus, { relaxed: true }) };
/** Without ELK: rows are packed and the rest is left to straightening. */
export const oursPacked: Layout = { name: 'Systeemkaart, without ELK', draw: (casus) => layoutOurs(casus, { packed: true }) };
