import { useState } from 'react';
import { Button } from 'react-aria-components';
import { deed } from '../../../shared/commands/index.ts';
import type { Hypothesis } from '../../../shared/model/records.ts';
import { Field } from '../../parts/Field.tsx';
import { Press } from '../../parts/Press.tsx';
import { useEditor } from '../../workspace/editor.ts';
import { bringKeyboard } from '../../workspace/key-place.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  readonly slot: Hypothesis['slot'];
  /** Something stands there that the layers do not show. */
  readonly isHidden: boolean;
}

/** A place of the five in which nothing stands yet: pressing it gives a field to write in, and what is written is seen alone. */
export function EmptySlot({ slot, isHidden }: Props) {
  const { say } = useWords();
  const { canChange, view, run, look } = useEditor();
  const [text, setText] = useState<string>();
  const number = <b className="hypothesis-slot num">{slot}</b>;
  const says = <span>{say(isHidden ? 'interface.hypotheses.hidden' : 'interface.hypotheses.empty')}</span>;
  const within = `[data-slot="${slot}"]`;
  const write = (): void => {
    const words = text?.trim() ?? '';
    if (words === '' || !run([deed('hypothesis.write', { slot, text: words })])) return;
    look({ hypothesis: slot });
    bringKeyboard(within, '.hypothesis-row');
  };
  const leave = (): boolean => {
    setText(undefined);
    bringKeyboard(within, '.hypothesis-row');
    return true;
  };
  if (isHidden || !canChange || view.names !== 'full') {
    return (
      <li className="hypothesis empty" data-slot={slot}>
        <p className="hypothesis-row">
          {number}
          {says}
        </p>
      </li>
    );
  }
  return (
    <li className="hypothesis empty" data-slot={slot}>
      {text === undefined ? (
        <Button className="hypothesis-row" onPress={() => setText('')}>
          {number}
          {says}
        </Button>
      ) : (
        <div className="new-hypothesis">
          {number}
          <Field
            label={say('interface.hypotheses.text', { slot })}
            value={text}
            onChange={setText}
            onEnter={write}
            onEscape={leave}
            placeholder={say('interface.hypotheses.new.example')}
            tall
            autoFocus
          />
          <Press onPress={write} isDisabled={text.trim() === ''}>
            {say('interface.hypotheses.write')}
          </Press>
        </div>
      )}
    </li>
  );
}
