import { difference } from '../../shared/model/change.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { DiagramName } from '../../shared/rules/hand-placed.ts';
import type { View } from '../../shared/rules/view.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import type { WordId } from '../words/words.ts';

/** The sentence that says so. */
export type NotDrawn = Extract<WordId, 'interface.tells.in-systemogram' | 'interface.tells.layer-off'>;

const ofHelp: ReadonlySet<string> = new Set(['involved', 'helpLines']);

/** Why what was done is not to be seen where one looks: it is drawn elsewhere, or its layer is off. Undefined where it is drawn. */
export function notDrawn(before: Casus, after: Casus, diagram: DiagramName, view: View): NotDrawn | undefined {
  const seen = difference(visibleCasus(before, view), visibleCasus(after, view));
  if (seen.length === 0) return difference(before, after).length === 0 ? undefined : 'interface.tells.layer-off';
  return diagram === 'genogram' && seen.every(({ list }) => ofHelp.has(list)) ? 'interface.tells.in-systemogram' : undefined;
}
