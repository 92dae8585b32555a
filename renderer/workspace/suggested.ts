import { tieKinds } from '../../shared/catalogue/ties.ts';
import { deed } from '../../shared/commands/index.ts';
import type { Deed } from '../../shared/commands/index.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { Suggestion } from '../../shared/rules/suggestions.ts';
import type { View } from '../../shared/rules/view.ts';
import { namesIn } from './called.ts';

type Say = (id: string, values?: Readonly<Record<string, string | number>>) => string;

/** The question of a suggestion, as the view calls people; with `-text`, as the text of a hypothesis. */
export function suggestedWords(suggestion: Suggestion, casus: Casus, view: View, say: Say, form: '' | '-text' = ''): string {
  const called = namesIn(casus, view);
  const nobody = say('drawing.nobody');
  const one = (id: string): DrawnRecord => ({ kind: 'person', id });
  const values: Record<string, string | number> = { ...suggestion.counts };
  for (const [key, ids] of Object.entries(suggestion.who)) values[key] = called(ids.map(one)) || nobody;
  for (const [key, kind] of Object.entries(suggestion.ties)) values[key] = tieKinds[kind].label[view.language];
  return say(`rule.suggestion.${suggestion.kind}${form}`, values);
}

type Slot = 1 | 2 | 3 | 4 | 5;
const slots: readonly Slot[] = [1, 2, 3, 4, 5];

/** The first slot without a hypothesis; undefined where there are five. */
export function emptySlot(casus: Casus): Slot | undefined {
  return slots.find((slot) => casus.hypotheses.every((it) => it.slot !== slot));
}

/** Puts a suggestion in an empty slot as an open hypothesis, in the words of the casus itself; undefined where there is none. */
export function asHypothesis(suggestion: Suggestion, casus: Casus, language: View['language'], say: Say): Deed | undefined {
  const slot = emptySlot(casus);
  if (slot === undefined) return undefined;
  const text = suggestedWords(suggestion, casus, { names: 'full', layers: new Set(['secrets']), language }, say, '-text');
  const own = suggestion.helpersOwnPart ? { helpersOwnPart: true } : {};
  return deed('hypothesis.write', { slot, text, touches: [...suggestion.touches], ...own });
}
