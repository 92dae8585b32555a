import { Lightbulb } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { suggestionsOf } from '../../shared/rules/suggestions.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { Press } from '../parts/Press.tsx';
import { useEditor } from '../workspace/editor.ts';
import { asHypothesis, emptySlot, suggestedWords } from '../workspace/suggested.ts';
import { useWords } from '../words/use-words.ts';

/** The five hypotheses, each to be seen alone; and below them the questions that the drawing raises, offered and never concluded. */
export function HypothesesMenu() {
  const { say, sayOther } = useWords();
  const { casus, view, focus, look, run, canChange } = useEditor();
  const shown = useMemo(() => visibleCasus(casus, { ...view, names: 'full' }), [casus, view]);
  const suggestions = useMemo(() => suggestionsOf(shown), [shown]);
  const hypotheses = shown.hypotheses.toSorted((a, b) => a.slot - b.slot);
  const room = emptySlot(casus) !== undefined;
  return (
    <DialogTrigger>
      <Press look="bare" icon={Lightbulb} aria-label={say('interface.hypotheses')}>
        <span className="when-wide">{say('interface.hypotheses')}</span>
      </Press>
      <Popover className="pop" placement="bottom end">
        <Dialog className="pop-body hypotheses-menu" aria-label={say('interface.hypotheses')}>
          {hypotheses.length === 0 && <p className="quiet">{say('interface.hypotheses.none')}</p>}
          <ul>
            {hypotheses.map(({ slot, text }) => {
              const on = focus !== undefined && 'hypothesis' in focus && focus.hypothesis === slot;
              return (
                <li key={slot}>
                  <Button className="hypothesis-row" aria-pressed={on} onPress={() => look(on ? undefined : { hypothesis: slot })}>
                    <b className="hypothesis-slot num">{slot}</b>
                    <span>{view.names === 'full' ? text : say('drawing.hypothesis', { slot })}</span>
                  </Button>
                </li>
              );
            })}
          </ul>
          {suggestions.length > 0 && (
            <>
              <h3>{say('interface.suggestions')}</h3>
              <p className="quiet">{say(room ? 'interface.suggestions.note' : 'interface.suggestions.full')}</p>
              <ul>
                {suggestions.slice(0, 6).map((suggestion) => (
                  <li key={`${suggestion.kind} ${suggestion.touches.join(' ')}`} className="suggestion">
                    <p>{suggestedWords(suggestion, casus, view, sayOther)}</p>
                    <div>
                      <Press look="bare" onPress={() => look({ records: suggestion.about })}>
                        {say('interface.suggestions.show')}
                      </Press>
                      <Press
                        look="bare"
                        isDisabled={!canChange || !room}
                        onPress={() => {
                          const put = asHypothesis(suggestion, casus, view.language, sayOther);
                          if (put) run([put]);
                        }}
                      >
                        {say('interface.suggestions.put')}
                      </Press>
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
