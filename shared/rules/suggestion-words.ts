import { tieKinds } from '../catalogue/ties.ts';
import type { Message } from '../model/message.ts';
import { suggestionSentences, type Suggestion } from './suggestions.ts';

/**
 * A suggestion as a sentence: the question to show, or the text of a hypothesis. `called` says how a person or party is called in the
 * view in which it is read; names in a hypothesis are those of that view.
 */
export function suggestionMessage(
  { kind, who, ties, counts }: Suggestion,
  part: 'question' | 'text',
  called: (id: string) => string,
  language: 'nl' | 'en',
): Message {
  const id = part === 'question' ? kind : (`${kind}-text` as const);
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' });
  const all: Readonly<Record<string, string | number>> = {
    ...Object.fromEntries(Object.entries(who).map(([key, ids]) => [key, list.format(ids.map(called))])),
    ...Object.fromEntries(Object.entries(ties).map(([key, tie]) => [key, tieKinds[tie].label[language]])),
    ...counts,
  };
  const values = Object.fromEntries(suggestionSentences[id].map((name) => [name, all[name] ?? '']));
  return { id: `rule.suggestion.${id}`, values };
}
