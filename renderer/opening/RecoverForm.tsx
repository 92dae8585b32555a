import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Field } from '../parts/Field.tsx';
import { Press } from '../parts/Press.tsx';
import { sentenceOf } from '../workspace/refused.ts';
import { useWords } from '../words/use-words.ts';
import { PlaceField } from './PlaceField.tsx';
import type { Start } from './start.ts';
import { StepHead } from './StepHead.tsx';
import type { Key } from './steps.ts';
import { isWrongKey, type Unlocking } from './unlocking.ts';
import { Wrong } from './Wrong.tsx';

interface Props {
  readonly start: Start;
  readonly unlocking: Unlocking;
  readonly onKey: (key: Key) => void;
  readonly onBack: () => void;
}

/** Unlocking with the recovery key that was printed when the file was made. */
export function RecoverForm({ start, unlocking: { busy, fault, wait }, onKey, onBack }: Props) {
  const words = useWords();
  const { say } = words;
  const [recoveryKey, setRecoveryKey] = useState('');
  const can = start.chosen !== undefined && !busy && wait === 0 && recoveryKey.trim() !== '';
  const waiting = wait > 0 ? say('interface.opening.wait-recovery', { seconds: wait }) : undefined;
  const offer = (): void => {
    if (can) onKey({ recoveryKey: recoveryKey.trim() });
  };
  return (
    <>
      <StepHead title={say('interface.opening.recover')} lead={say('interface.opening.recover.lead')} />
      <Form
        className="step-form"
        onSubmit={(event) => {
          event.preventDefault();
          offer();
        }}
      >
        <PlaceField start={start} />
        <Field
          big
          tall
          onEnter={offer}
          label={say('interface.opening.recovery-key')}
          hint={say('interface.opening.recovery-key.hint')}
          value={recoveryKey}
          onChange={setRecoveryKey}
          wrong={isWrongKey(fault) || undefined}
          autoFocus
          maxLength={200}
        />
        <Wrong calm={wait > 0}>{waiting ?? (fault === undefined ? undefined : sentenceOf(fault, words))}</Wrong>
        <Press type="submit" look="primary tall" isDisabled={!can}>
          {say(busy ? 'interface.opening.unlocking' : 'interface.opening.unlock')}
        </Press>
        <div className="step-ways">
          <Press look="bare at-start" icon={ArrowLeft} onPress={onBack}>
            {say('interface.opening.back')}
          </Press>
        </div>
      </Form>
    </>
  );
}
