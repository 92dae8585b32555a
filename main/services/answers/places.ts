import { writeCasusFile } from '../../../shared/formats/own-file.ts';
import type { Answer } from '../../../shared/bridge/api.ts';
import { findCasus, type CasusFacts } from '../store/casussen.ts';
import { read, write, type ReadHandle } from '../store/handles.ts';
import { casusAt } from '../store/journal.ts';
import { SHORT_WAIT } from '../store/patience.ts';
import { keepPlaces, placesIn, type Places } from '../store/places.ts';
import type { TeamAnswers } from '../team-answers.ts';
import { wasRead } from './read-from.ts';

/** Where everything stood under a look, for whoever has the casus as it was at this revision. */
export function keptAt(
  handle: ReadHandle,
  { number, revision: newest }: CasusFacts,
  { diagram, look }: Pick<Places, 'diagram' | 'look'>,
  revision: number,
): Answer<'casus.places'> {
  const kept = placesIn(handle, number, diagram);
  if (kept === undefined || kept.look !== look || kept.revision > newest) return null;
  const then = kept.revision === revision ? null : writeCasusFile(casusAt(handle, number, kept.revision));
  return { packed: kept.packed, casus: then };
}

/** Where everything stood when a casus was drawn last, so that it comes back as it was left. */
export const placesAnswers: TeamAnswers<'casus.places' | 'casus.keepPlaces'> = {
  'casus.places': (team, { casus, diagram, look, revision }) =>
    read(team.file, (handle) => keptAt(handle, findCasus(handle, casus), { diagram, look }, revision)),
  'casus.keepPlaces': (team, { casus, ...places }) => {
    // In another file that took the place of the one that was drawn the revisions mean something else.
    if (!wasRead(team, casus)) return {};
    write(team.file, (handle) => keepPlaces(handle, findCasus(handle, casus).number, places), SHORT_WAIT);
    return {};
  },
};
