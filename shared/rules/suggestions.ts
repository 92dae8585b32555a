import type { TieKind } from '../catalogue/ties.ts';
import type { Sentences } from '../model/message.ts';
import type { Casus } from '../model/records.ts';
import { drawnKey, drawnNamed, litBy, type DrawnRecord } from './focus.ts';
import { helpSuggestions } from './suggested-help.ts';
import { repeatedCoalitions, repeatedTies } from './suggested-repeats.ts';
import { triangleSuggestions } from './suggested-triangles.ts';
import { rescuerSuggestions } from './suggested-rescuers.ts';

/**
 * Every question that the program may raise, with what stands in it; the words are `rule.suggestion.<id>` in assets/locales, and under
 * `<id>-text` as the text of a hypothesis (catalogue E.7, F.3). All are questions: the program concludes nothing.
 */
export const suggestionSentences = {
  triangle: ['a', 'b', 'c', 'near', 'tense', 'far'],
  'triangle-text': ['a', 'b', 'c'],
  rescuer: ['helpers', 'family', 'against'],
  'rescuer-text': ['family', 'against'],
  'repeated-tie': ['child', 'parent', 'elder', 'tie', 'elderTie'],
  'repeated-tie-text': ['child', 'parent', 'elder'],
  'repeated-coalition': ['child', 'parent', 'other', 'elderChild', 'elderParent', 'elderOther'],
  'repeated-coalition-text': ['child', 'elderChild'],
  'mostly-one': ['who', 'lines', 'arrows'],
  'mostly-one-text': ['who'],
  'many-professionals': ['count'],
  'many-professionals-text': ['count'],
} as const satisfies Sentences;

export type SuggestionKind = 'triangle' | 'rescuer' | 'repeated-tie' | 'repeated-coalition' | 'mostly-one' | 'many-professionals';

/** A question about a casus, ready to become a hypothesis. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** What it speaks of, for the drawing to light. */
  readonly about: readonly DrawnRecord[];
  /** Ids of whom the sentence names; whoever shows it says how they are called. */
  readonly who: Readonly<Record<string, readonly string[]>>;
  readonly ties: Readonly<Record<string, TieKind>>;
  readonly counts: Readonly<Record<string, number>>;
  /** What the hypothesis would touch: an id each. */
  readonly touches: readonly string[];
  /** The question is about the helpers themselves. */
  readonly helpersOwnPart: boolean;
  /** A hypothesis that lights all of these, or more than half where `most` is told, has asked it already. */
  readonly core: { readonly records: readonly DrawnRecord[]; readonly most?: true };
}

/** The questions that a casus raises and that no hypothesis has asked yet, whatever came of it. Those about helpers come first. */
export function suggestionsOf(casus: Casus): readonly Suggestion[] {
  const asked = casus.hypotheses.map(({ slot }) => litBy(casus, { hypothesis: slot }));
  return [
    ...rescuerSuggestions(casus),
    ...triangleSuggestions(casus),
    ...repeatedTies(casus),
    ...repeatedCoalitions(casus),
    ...helpSuggestions(casus),
  ].filter(({ core, touches }) => {
    const isNamed = touches.every((id) => drawnNamed(casus, id) !== undefined);
    return isNamed && !asked.some((lit) => isAsked(core, lit));
  });
}

function isAsked({ records, most }: Suggestion['core'], lit: ReadonlySet<string>): boolean {
  const found = records.filter((record) => lit.has(drawnKey(record))).length;
  return most === true ? found > records.length / 2 : found === records.length;
}
