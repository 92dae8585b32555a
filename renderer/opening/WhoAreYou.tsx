import { useState } from 'react';
import { Form, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { Member, Team } from '../../shared/bridge/questions/team.ts';
import { ask } from '../bridge.ts';
import { Field } from '../parts/Field.tsx';
import { Press } from '../parts/Press.tsx';
import { sentenceOf } from '../workspace/refused.ts';
import { useWords } from '../words/use-words.ts';
import { StepHead } from './StepHead.tsx';
import { Wrong } from './Wrong.tsx';

const NEW = 'new';

interface Props {
  readonly team: Team;
  readonly onSaid: (me: Member) => void;
}

/** Who is at this screen: one of the team, or somebody who is new in it. */
export function WhoAreYou({ team: { members, name: teamName }, onSaid }: Props) {
  const words = useWords();
  const { say } = words;
  const [chosen, setChosen] = useState<string | null>(members.length === 0 ? NEW : null);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const isNew = chosen === NEW;

  const tell = async (): Promise<void> => {
    if (busy || chosen === null || (isNew && name.trim() === '')) return;
    setBusy(true);
    try {
      onSaid(await ask('team.iAm', isNew ? { name: name.trim() } : { member: chosen }));
    } catch (why) {
      setFault(why);
      setBusy(false);
    }
  };

  return (
    <>
      <StepHead title={say('interface.opening.who')} lead={say('interface.opening.who.lead', { team: teamName })} />
      <Form
        className="step-form"
        onSubmit={(event) => {
          event.preventDefault();
          void tell();
        }}
      >
        {members.length > 0 && (
          <RadioGroup className="choices" aria-label={say('interface.opening.who')} value={chosen} onChange={setChosen}>
            {[...members, { id: NEW, name: say('interface.opening.who.new') }].map(({ id, name: who }, at) => (
              <RadioField key={id} value={id} autoFocus={at === 0}>
                <RadioButton className="choice">
                  <i />
                  <b>{who}</b>
                </RadioButton>
              </RadioField>
            ))}
          </RadioGroup>
        )}
        {isNew && <Field big label={say('interface.opening.your-name')} value={name} onChange={setName} autoFocus maxLength={200} />}
        <Wrong>{fault === undefined ? undefined : sentenceOf(fault, words)}</Wrong>
        <Press type="submit" look="primary tall" isDisabled={busy || chosen === null || (isNew && name.trim() === '')}>
          {say('interface.opening.go-on')}
        </Press>
      </Form>
    </>
  );
}
