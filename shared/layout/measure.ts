import { textStyles } from '../catalogue/type.ts';
import { measureWith, type Metrics } from '../geometry/measure.ts';
import type { Measure } from './placement.ts';

/** Width in px of a line of text in a role, for a theme whose text is `textScale` times that of 100 %. */
export function measureRoles(metrics: Metrics, textScale = 1): Measure {
  const measure = measureWith(metrics);
  return (text, role) => measure(text, textStyles[role].size * textScale, textStyles[role].weight);
}
