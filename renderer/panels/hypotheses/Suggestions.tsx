import { useMemo } from 'react';
import type { Casus } from '../../../shared/model/records.ts';
import { suggestionsOf } from '../../../shared/rules/suggestions.ts';
import { Press } from '../../parts/Press.tsx';
import { useEditor } from '../../workspace/editor.ts';
import { asHypothesis, emptySlot, suggestedWords } from '../../workspace/suggested.ts';
import { useWords } from '../../words/use-words.ts';

/** The questions that a drawing raises, each to be looked at or kept as a hypothesis. */
export function Suggestions({ shown }: { readonly shown: Casus }) {
  const { say, sayOther } = useWords();
  const { casus, view, look, run, canChange } = useEditor();
  const suggestions = useMemo(() => suggestionsOf(shown), [shown]);
  if (suggestions.length === 0) return null;
  const room = emptySlot(casus) !== undefined;
  return (
    <section className="suggestions" aria-labelledby="suggestions">
      <h3 id="suggestions">{say('interface.suggestions')}</h3>
      <p className="quiet">{say(room ? 'interface.suggestions.note' : 'interface.suggestions.full')}</p>
      <ul>
        {suggestions.slice(0, 6).map((suggestion) => (
          <li key={`${suggestion.kind} ${suggestion.touches.join(' ')}`} className="suggestion">
            <p>{suggestedWords(suggestion, casus, view, sayOther)}</p>
            <div>
              <Press look="bare" onPress={() => look({ records: suggestion.about })}>
                {say('interface.suggestions.show')}
              </Press>
              {canChange && (
                <Press
                  look="bare"
                  isDisabled={!room}
                  onPress={() => {
                    const put = asHypothesis(suggestion, casus, view.language, sayOther);
                    if (put) run([put]);
                  }}
                >
                  {say('interface.suggestions.put')}
                </Press>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
