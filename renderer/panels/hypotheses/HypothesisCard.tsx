import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { hypothesisStatuses } from '../../../shared/catalogue/casus.ts';
import type { Hypothesis } from '../../../shared/model/records.ts';
import { useEditor } from '../../workspace/editor.ts';
import { slotOf } from '../../workspace/touching.ts';
import { useWords } from '../../words/use-words.ts';
import { HypothesisFields } from './HypothesisFields.tsx';
import { TouchedLine } from './TouchedLine.tsx';

interface Props {
  /** As it may be told. */
  readonly hypothesis: Hypothesis;
}

/** One of the five: pressing it shows it alone and opens what can be changed of it, pressing it again shows all. */
export function HypothesisCard({ hypothesis }: Props) {
  const { say, label } = useWords();
  const { view, focus, look, canChange } = useEditor();
  const { slot, text, status, helpersOwnPart = false } = hypothesis;
  const on = slotOf(focus) === slot;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (on) card.current?.scrollIntoView({ block: 'nearest' });
  }, [on]);
  const named = view.names === 'full';
  // Words that stand in their field are not shown twice.
  const inField = on && canChange && named;
  return (
    <li ref={card} className={`hypothesis ${on ? 'on' : ''} ${inField ? 'in-field' : ''}`} data-slot={slot}>
      <Button className="hypothesis-row" aria-pressed={on} onPress={() => look(on ? undefined : { hypothesis: slot })}>
        <b className="hypothesis-slot num">{slot}</b>
        <span className={inField ? 'sr-only' : ''}>
          {named ? text : say('drawing.hypothesis', { slot })}
          <small className={on && canChange ? 'sr-only' : ''}>
            {[label(hypothesisStatuses[status]), ...(helpersOwnPart ? [say('interface.hypotheses.own-part')] : [])].join(' · ')}
          </small>
        </span>
      </Button>
      {on && (
        <div className="hypothesis-open">
          {canChange && <HypothesisFields hypothesis={hypothesis} />}
          <TouchedLine hypothesis={hypothesis} />
        </div>
      )}
    </li>
  );
}
