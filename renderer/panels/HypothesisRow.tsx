import { Button } from 'react-aria-components';
import { hypothesisStatuses } from '../../shared/catalogue/casus.ts';
import type { Hypothesis } from '../../shared/model/records.ts';
import { useEditor } from '../workspace/editor.ts';
import { useWords } from '../words/use-words.ts';
import { HypothesisFields } from './HypothesisFields.tsx';

interface Props {
  /** As it may be told. */
  readonly hypothesis: Hypothesis;
}

/** One of the five: pressing it shows it alone and opens what can be changed of it, pressing it again shows all. */
export function HypothesisRow({ hypothesis }: Props) {
  const { say, label } = useWords();
  const { view, focus, look, canChange } = useEditor();
  const { slot, text, status, helpersOwnPart = false } = hypothesis;
  const on = focus !== undefined && 'hypothesis' in focus && focus.hypothesis === slot;
  return (
    <li className={`hypothesis ${on ? 'on' : ''}`} data-slot={slot}>
      <Button className="hypothesis-row" aria-pressed={on} onPress={() => look(on ? undefined : { hypothesis: slot })}>
        <b className="hypothesis-slot num">{slot}</b>
        <span>
          {view.names === 'full' ? text : say('drawing.hypothesis', { slot })}
          <small>
            {[label(hypothesisStatuses[status]), ...(helpersOwnPart ? [say('interface.hypotheses.own-part')] : [])].join(' · ')}
          </small>
        </span>
      </Button>
      {on && canChange && <HypothesisFields hypothesis={hypothesis} />}
    </li>
  );
}
