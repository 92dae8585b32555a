import type { Casus } from '../model/records.ts';
import type { View } from './view.ts';
import { visibleOn } from './visible.ts';

/**
 * The casus with only what a systemogram shows of it under a view on a date: what `visibleOn` gives, and without the layer of help no
 * party, and nothing that names one. A usable casus gives a usable casus.
 */
export function aroundFamily(casus: Casus, view: View, on = casus.referenceDate): Casus {
  const shown = visibleOn(casus, view, on);
  if (view.layers.has('involved')) return shown;
  const parties = new Set(shown.involved.map(({ id }) => id));
  const persons = new Set([...shown.persons, ...shown.households].map(({ id }) => id));
  const here = (id: string): boolean => !parties.has(id);
  const allHere = (ids: readonly string[]): boolean => ids.every(here);
  return {
    ...shown,
    involved: [],
    helpLines: [],
    descents: shown.descents.filter(({ organisation }) => organisation === undefined),
    stays: [],
    ties: shown.ties.filter(({ from, to, perspective }) => allHere([from, to, ...(perspective === undefined ? [] : [perspective])])),
    coalitions: shown.coalitions.filter(({ members, against, perspective = '' }) => allHere([...members, ...against, perspective])),
    triangles: shown.triangles.filter(({ corners, perspective = '' }) => allHere([...corners, perspective])),
    loyalties: shown.loyalties.filter(({ from, to, perspective = '' }) => allHere([from, ...to, perspective])),
    boundaries: shown.boundaries.filter(({ between, perspective = '' }) => allHere([...between.flat(), perspective])),
    // Who holds the regie over the help is of the help too; leaving out some would tell of another time.
    direction: [],
    events: [],
    hypotheses: shown.hypotheses.map((it) => ({ ...it, touches: it.touches.filter((id) => persons.has(id)) })),
    questions: [],
  };
}
