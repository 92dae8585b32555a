import { idsOf } from '../catalogue/entry.ts';
import { isOver } from '../catalogue/help-line.ts';
import { helpFrameworks, helpQualities, helpStatuses } from '../catalogue/help.ts';
import type { Dot, WhoForWhom } from '../rules/who-for-whom.ts';
import { drawDot } from './draw-dot.ts';
import type { LegendItem } from './legend-items.ts';
import type { Look } from './look.ts';
import { labelOf } from './words.ts';

const usual: Omit<Dot, 'line'> = { status: 'active', framework: 'voluntary', quality: 'normal' };

/** What the legend explains of the dots in a table of who helps whom: only what is drawn, in the order of the catalogue. */
export function dotLegend({ rows }: WhoForWhom, look: Look): readonly LegendItem[] {
  const dots = rows.flatMap(({ dots: cells }) => cells.flat());
  // Of what is to come a dot tells no more than that it is tense.
  const telling = (quality: Dot['quality']) => (dot: Dot) =>
    dot.quality === quality && (quality === 'tense' ? !isOver(dot.status) : dot.status === 'active');
  const item = (dot: Partial<Dot>, label: string): LegendItem => ({
    label,
    sample: (centre, _size, pen) => drawDot({ ...usual, ...dot }, centre, pen),
  });
  return [
    ...idsOf(helpStatuses)
      .filter((status) => dots.some((dot) => dot.status === status))
      .map((status) => item({ status }, labelOf(helpStatuses[status], look))),
    ...idsOf(helpQualities)
      .filter((quality) => quality !== 'normal' && dots.some(telling(quality)))
      .map((quality) => item({ quality }, look.say('drawing.legend-quality', { quality }))),
    ...idsOf(helpFrameworks)
      .filter((framework) => framework !== 'voluntary' && dots.some((dot) => dot.framework === framework))
      .map((framework) => item({ framework }, labelOf(helpFrameworks[framework], look))),
  ];
}
