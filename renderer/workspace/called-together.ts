import type { Casus } from '../../shared/model/records.ts';
import type { View } from '../../shared/rules/view.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { calledIn } from '../../shared/scene/line-words.ts';
import { inARow } from '../words/in-a-row.ts';
import type { Words } from '../words/words.ts';
import { endsOf } from './chosen.ts';
import type { Chosen } from './chosen.ts';

/** More names than these in a row are only counted. */
const MOST_NAMED = 3;

/**
 * Who is chosen, in a row and as the drawing calls them: "Marleen en Anouk", or how many. Who has no name there is called by the symbol; empty where something
 * else is chosen than persons, homes and parties.
 */
export function calledTogether(chosen: Chosen, casus: Casus, view: View, { say, sayOther, language }: Words): string {
  const ends = endsOf(chosen);
  if (ends.length !== chosen.length) return '';
  if (ends.length > MOST_NAMED) return say('interface.inspector.several', { count: ends.length });
  const called = calledIn(visibleCasus(casus, view), { view, theme: 'colour', preset: 'mcgoldrick2020', say: sayOther });
  return inARow(
    ends.map(({ id }) => called(id)),
    language,
  );
}
