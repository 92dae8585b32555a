import { Lightbulb } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { suggestionsOf } from '../../shared/rules/suggestions.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { FoldingPress, Press } from '../parts/Press.tsx';
import { useEditor } from '../workspace/editor.ts';
import { asHypothesis, emptySlot, suggestedWords } from '../workspace/suggested.ts';
import { choosing } from '../workspace/gesture.ts';
import { useWords } from '../words/use-words.ts';
import { HypothesisRow } from './HypothesisRow.tsx';
import { NewHypothesis } from './NewHypothesis.tsx';

/** The five hypotheses, each to be seen alone and changed; and below them the questions that the drawing raises, offered and never concluded. */
export function HypothesesMenu() {
  const { say, sayOther } = useWords();
  const { casus, view, look, run, canChange, gesture, begin } = useEditor();
  const [open, setOpen] = useState(false);
  const asked = gesture.is === 'reading-hypotheses';
  const shown = useMemo(() => visibleCasus(casus, { ...view, names: 'full' }), [casus, view]);
  const suggestions = useMemo(() => suggestionsOf(shown), [shown]);
  const hypotheses = shown.hypotheses.toSorted((a, b) => a.slot - b.slot);
  const room = emptySlot(casus) !== undefined;
  return (
    <DialogTrigger
      isOpen={open || asked}
      onOpenChange={(to) => {
        setOpen(to);
        if (asked) begin(choosing);
      }}
    >
      <FoldingPress look="bare foldable" icon={Lightbulb} name={say('interface.hypotheses')}>
        <span className="when-wide">{say('interface.hypotheses')}</span>
      </FoldingPress>
      <Popover className="pop" placement="bottom end">
        <Dialog className="pop-body hypotheses-menu" aria-label={say('interface.hypotheses')}>
          {hypotheses.length === 0 && <p className="quiet">{say('interface.hypotheses.none')}</p>}
          <ul>
            {hypotheses.map((it) => (
              <HypothesisRow key={it.slot} hypothesis={it} />
            ))}
          </ul>
          {canChange && view.names === 'full' && <NewHypothesis />}
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
