import Elk from 'elkjs/lib/elk.bundled.js';
import metrics from '../../assets/fonts/metrics.json' with { type: 'json' };
import { measureRoles } from '../../shared/layout/measure.ts';
import type { SystemogramOptions } from '../../shared/layout/systemogram/layout.ts';
import { view } from './ours.ts';

/** How a systemogram is asked for in a bench. */
export const layoutOptions: SystemogramOptions = {
  elk: new Elk(),
  view,
  preset: 'mcgoldrick2020',
  measure: measureRoles(metrics),
  textScale: 1,
};
