import { useState } from 'react';
import { deed } from '../../shared/commands/index.ts';
import { Field } from '../parts/Field.tsx';
import { Press } from '../parts/Press.tsx';
import { useEditor } from '../workspace/editor.ts';
import { emptySlot } from '../workspace/suggested.ts';
import { useWords } from '../words/use-words.ts';

/** A field in which one more hypothesis is written, as long as one of the five places is free. */
export function NewHypothesis() {
  const { say } = useWords();
  const { casus, run } = useEditor();
  const [text, setText] = useState('');
  const slot = emptySlot(casus);
  if (slot === undefined) return null;
  const write = (): void => {
    if (text.trim() !== '' && run([deed('hypothesis.write', { slot, text: text.trim() })])) setText('');
  };
  return (
    <div className="new-hypothesis">
      <Field
        label={say('interface.hypotheses.new')}
        value={text}
        onChange={setText}
        onEnter={write}
        placeholder={say('interface.hypotheses.new.example')}
      />
      <Press onPress={write} isDisabled={text.trim() === ''}>
        {say('interface.hypotheses.write')}
      </Press>
    </div>
  );
}
