import { ArrowLeft } from 'lucide-react';
import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Answer } from '../../shared/bridge/api.ts';
import type { Place } from '../../shared/bridge/questions/team.ts';
import { ask } from '../bridge.ts';
import { Field } from '../parts/Field.tsx';
import { Press } from '../parts/Press.tsx';
import { sentenceOf } from '../workspace/refused.ts';
import { useWords } from '../words/use-words.ts';
import { MakePlace } from './MakePlace.tsx';
import { usePair } from '../workspace/passphrase-pair.ts';
import { PassphrasePair } from '../panels/PassphrasePair.tsx';
import type { Start } from './start.ts';
import { StepHead } from './StepHead.tsx';
import { fileNameOf } from './steps.ts';
import { Wrong } from './Wrong.tsx';

interface Props {
  readonly start: Start;
  readonly onMade: (made: Answer<'team.make'>) => void;
  readonly onBack: () => void;
}

/** Making a new team file: whose it is, where it will be, and the first passphrase. */
export function MakeForm({ start: { dialogs, folder }, onMade, onBack }: Props) {
  const words = useWords();
  const { say } = words;
  const [team, setTeam] = useState('');
  const [member, setMember] = useState('');
  const [place, setPlace] = useState<Place>();
  const [pressed, setPressed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const pair = usePair([team, member]);
  const fileName = fileNameOf(team);
  const blank = (text: string) => (pressed && text.trim() === '' ? say('interface.opening.blank') : undefined);

  const form = useRef<HTMLFormElement>(null);
  const toFirstWrong = (): void => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();

  const browse = async (): Promise<void> => {
    try {
      const found = await ask('place.choose', { for: 'make' });
      if (found !== null) setPlace(found);
    } catch (why) {
      setFault(why);
    }
  };
  const make = async (): Promise<void> => {
    setPressed(true);
    const passphrase = pair.take();
    const named = team.trim() !== '' && member.trim() !== '' && (dialogs ? place !== undefined : fileName !== '');
    if (!named || passphrase === undefined) window.requestAnimationFrame(toFirstWrong);
    if (busy || !named || passphrase === undefined) return;
    setBusy(true);
    setFault(undefined);
    try {
      const where = place ?? (await ask('place.name', { name: fileName }));
      onMade(await ask('team.make', { place: where.place, team: team.trim(), member: member.trim(), passphrase }));
    } catch (why) {
      setFault(why);
      setBusy(false);
    }
  };

  return (
    <>
      <StepHead title={say('interface.opening.make')} lead={say('interface.opening.make.lead')} />
      <Form
        ref={form}
        className="step-form close"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Field
          big
          label={say('interface.opening.team-name')}
          value={team}
          onChange={setTeam}
          wrong={blank(team)}
          {...(!dialogs && fileName !== '' && { hint: say('interface.opening.becomes', { file: `${fileName}.systeemkaart`, folder }) })}
          maxLength={200}
          autoFocus
        />
        {dialogs && <MakePlace chosen={place} missing={pressed && place === undefined} onBrowse={() => void browse()} />}
        <Field big label={say('interface.opening.your-name')} value={member} onChange={setMember} wrong={blank(member)} maxLength={200} />
        <PassphrasePair pair={pair} />
        <Wrong>{fault === undefined ? undefined : sentenceOf(fault, words)}</Wrong>
        <Press type="submit" look="primary tall" isDisabled={busy}>
          {say(busy ? 'interface.opening.making' : 'interface.opening.make.do')}
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
