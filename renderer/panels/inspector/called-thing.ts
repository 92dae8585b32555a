import { listOf } from '../../../shared/commands/selection.ts';
import type { DrawnKind } from '../../../shared/rules/focus.ts';
import { listOfKind } from '../../workspace/chosen.ts';
import type { Words } from '../../words/words.ts';
import { sentenceOf } from './sentences.ts';
import type { Told } from './told.ts';

/** What a record of any kind that is drawn is called: a person, home or party by its name, a line or an event by its sentence. */
export function calledThing(id: string, told: Told, words: Words): string {
  const list = listOf(told.casus, id);
  const kind = (Object.keys(listOfKind) as DrawnKind[]).find((it) => listOfKind[it] === list);
  if (kind === undefined || kind === 'person' || kind === 'household' || kind === 'involved') return told.called(id);
  return sentenceOf({ kind, id }, told, words);
}
