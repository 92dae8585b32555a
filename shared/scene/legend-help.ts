import { idsOf } from '../catalogue/entry.ts';
import { consultation, helpEnergies, helpFrameworks, helpQualities, helpStatuses, involvedKinds, supports } from '../catalogue/help.ts';
import { chevronsOf, isOver, lettersOf } from '../catalogue/help-line.ts';
import type { SystemogramPlacement } from '../layout/systemogram/systemogram-placement.ts';
import type { Casus } from '../model/records.ts';
import * as sample from './help-samples.ts';
import type { LegendItem } from './legend-items.ts';
import { lineLegend } from './legend-lines.ts';
import { ofLine } from './line-samples.ts';
import type { Look } from './look.ts';
import { ofParty } from './samples.ts';
import { labelOf } from './words.ts';

/** What the legend explains of the help round a family: only what is drawn, in the order of the catalogue. */
export function helpLegend(placement: SystemogramPlacement, casus: Casus, look: Look): readonly LegendItem[] {
  const cards = new Set(placement.cards.map(({ id }) => id));
  const kinds = new Set(casus.involved.filter(({ id }) => cards.has(id)).map(({ kind }) => kind));
  const arrows = new Map(placement.lines.map((line) => [line.id, line.arrows]));
  const lines = casus.helpLines.filter(({ id }) => (arrows.get(id)?.length ?? 0) > 0);
  const going = lines.filter(({ status }) => !isOver(status));
  const marks = new Set(lines.flatMap((line) => [...chevronsOf(line), ...lettersOf(line)]));
  const plain = lines.some((line) => line.status === 'active' && line.framework === 'voluntary' && line.quality === 'normal');
  return [
    ...idsOf(involvedKinds)
      .filter((id) => kinds.has(id))
      .map((id) => ({ label: labelOf(involvedKinds[id], look), sample: ofParty(involvedKinds[id]) })),
    ...(plain ? [{ label: look.say('drawing.legend-help'), sample: sample.ofHelp({}) }] : []),
    ...idsOf(helpQualities)
      .filter((quality) => quality !== 'normal' && lines.some((line) => line.quality === quality))
      .map((quality) => ({ label: look.say('drawing.legend-quality', { quality }), sample: sample.ofHelp({ quality }) })),
    ...idsOf(helpFrameworks)
      .filter((framework) => framework !== 'voluntary' && going.some((line) => line.framework === framework))
      .map((framework) => ({ label: labelOf(helpFrameworks[framework], look), sample: sample.ofHelp({ framework }) })),
    ...idsOf(helpStatuses)
      .filter((status) => status !== 'active' && lines.some((line) => line.status === status))
      .map((status) => ({ label: labelOf(helpStatuses[status], look), sample: sample.ofHelp({ status }) })),
    ...(placement.lines.some((line) => line.arrows.some(({ at }) => at === 'hull'))
      ? [{ label: look.say('drawing.legend-household'), sample: sample.ofBracket }]
      : []),
    ...(['gives', 'costs'] as const)
      .filter((id) => marks.has(id))
      .map((id) => ({ label: labelOf(helpEnergies[id], look), sample: sample.ofChevrons(id) })),
    ...idsOf(supports)
      .filter((id) => marks.has(supports[id].mark))
      .map((id) => ({ label: labelOf(supports[id], look), sample: sample.ofLetter(supports[id].mark) })),
    ...lineLegend({ ties: [], coalitions: [], triangles: [], loyalties: [], boundaries: placement.boundaries }, casus, look),
    ...(placement.belongs.length > 0 ? [{ label: labelOf(consultation, look), sample: ofLine(consultation) }] : []),
    ...(placement.directions.length > 0 ? [{ label: look.say('drawing.legend-direction'), sample: sample.ofWheel }] : []),
    ...(placement.counts.length > 0 ? [{ label: look.say('drawing.legend-count'), sample: sample.ofCount }] : []),
  ];
}
