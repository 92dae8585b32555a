import { KeyRound, LockOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { Press } from '../parts/Press.tsx';
import { SecretField } from '../parts/SecretField.tsx';
import { Tick } from '../parts/Tick.tsx';
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
  readonly onKey: (key: Key, readOnly: boolean) => void;
  readonly onRecover: () => void;
}

/** Choosing a team file and unlocking it, with a passphrase or with what this computer remembers. */
export function UnlockForm({ start, unlocking, onKey, onRecover }: Props) {
  const words = useWords();
  const { say } = words;
  const [passphrase, setPassphrase] = useState('');
  const [readOnly, setReadOnly] = useState(false);
  const { chosen } = start;
  const { busy, fault, wait, tired } = unlocking;
  const refused = fault ?? start.fault;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (fault !== undefined) form.current?.querySelector('input')?.select();
  }, [fault]);
  const can = chosen !== undefined && !busy && wait === 0;

  return (
    <>
      <StepHead title={say('interface.opening.open')} lead={say('interface.opening.open.lead')} />
      <Form
        ref={form}
        className="step-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (can && passphrase !== '') onKey({ passphrase }, readOnly);
        }}
      >
        <PlaceField start={start} />
        <SecretField
          key={chosen?.place}
          big
          label={say('interface.opening.passphrase')}
          show={say('interface.opening.show')}
          hide={say('interface.opening.hide')}
          value={passphrase}
          onChange={setPassphrase}
          wrong={isWrongKey(fault) || undefined}
          autoFocus={chosen !== undefined}
          maxLength={1000}
        />
        <Wrong calm={wait > 0}>{wrong()}</Wrong>
        <Press type="submit" look="primary tall" isDisabled={!can || passphrase === ''}>
          {say(busy ? 'interface.opening.unlocking' : 'interface.opening.unlock')}
        </Press>
        {chosen?.remembered === true && (
          <Press look="tall" icon={LockOpen} isDisabled={!can} onPress={() => onKey({ system: true }, readOnly)}>
            {say('interface.opening.remembered')}
          </Press>
        )}
        <div className="step-ways">
          <Press look={tired ? '' : 'bare at-start'} icon={KeyRound} isDisabled={chosen === undefined} onPress={onRecover}>
            {say('interface.opening.lost')}
          </Press>
          <Tick word={say('interface.opening.only-read')} on={readOnly} onSwitch={setReadOnly} />
        </div>
      </Form>
    </>
  );

  function wrong(): string | undefined {
    if (wait > 0) return say('interface.opening.wait', { seconds: wait });
    if (refused === undefined) return undefined;
    return sentenceOf(refused, words);
  }
}
