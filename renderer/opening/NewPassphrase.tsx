import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Member, Team } from '../../shared/bridge/questions/team.ts';
import { ask } from '../bridge.ts';
import { Press } from '../parts/Press.tsx';
import { sentenceOf } from '../workspace/refused.ts';
import { useWords } from '../words/use-words.ts';
import { usePair } from '../workspace/passphrase-pair.ts';
import { PassphrasePair } from '../panels/PassphrasePair.tsx';
import { StepHead } from './StepHead.tsx';
import { Wrong } from './Wrong.tsx';

interface Props {
  readonly team: Team;
  readonly me: Member;
  readonly onDone: () => void;
}

/** A new passphrase for somebody who came in with the recovery key; it may also wait. */
export function NewPassphrase({ team, me, onDone }: Props) {
  const words = useWords();
  const { say } = words;
  const pair = usePair([team.name, me.name]);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const add = async (): Promise<void> => {
    const passphrase = pair.take();
    if (busy || passphrase === undefined) return;
    setBusy(true);
    try {
      await ask('keys.addPassphrase', { label: me.name, passphrase });
      onDone();
    } catch (why) {
      setFault(why);
      setBusy(false);
    }
  };
  return (
    <>
      <StepHead title={say('interface.opening.new-passphrase')} lead={say('interface.opening.new-passphrase.lead')} />
      <Form
        className="step-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <PassphrasePair pair={pair} autoFocus />
        <Wrong>{fault === undefined ? undefined : sentenceOf(fault, words)}</Wrong>
        <Press type="submit" look="primary tall" isDisabled={busy}>
          {say('interface.opening.new-passphrase.do')}
        </Press>
        <Press look="bare tall" onPress={onDone}>
          {say('interface.opening.later')}
        </Press>
      </Form>
    </>
  );
}
