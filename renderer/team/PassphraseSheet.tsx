import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Slot } from '../../shared/bridge/questions/keys.ts';
import { ask } from '../bridge.ts';
import { PassphrasePair } from '../panels/PassphrasePair.tsx';
import { Field } from '../parts/Field.tsx';
import { Press } from '../parts/Press.tsx';
import { SecretField } from '../parts/SecretField.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { SheetFoot } from '../parts/SheetFoot.tsx';
import { usePair } from '../workspace/passphrase-pair.ts';
import { useTeam } from '../workspace/team.ts';
import { useWords } from '../words/use-words.ts';
import { useDoing } from './doing.ts';

interface Props {
  /** The one that is changed; absent for a new one. */
  readonly slot?: Slot;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A passphrase that opens the file: a new one, or another one in the place of one that somebody has. */
export function PassphraseSheet({ slot, onDone, onClose }: Props) {
  const { say } = useWords();
  const { team } = useTeam();
  const [label, setLabel] = useState('');
  const [old, setOld] = useState('');
  const [pressed, setPressed] = useState(false);
  const pair = usePair([team.name, label]);
  const doing = useDoing();
  const missing = (slot ? old : label.trim()) === '';

  const save = (): void => {
    const passphrase = pair.take();
    setPressed(true);
    if (passphrase === undefined || missing) return;
    doing.start(async () => {
      if (slot) await ask('keys.changePassphrase', { slot: slot.slot, old, passphrase });
      else await ask('keys.addPassphrase', { label: label.trim(), passphrase });
      onDone();
    });
  };

  return (
    <Sheet
      look="small"
      title={slot ? say('interface.team.keys.change.title', { label: slot.label }) : say('interface.team.keys.add')}
      close={say('interface.close')}
      onClose={onClose}
    >
      <Form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="dialog-body">
          {slot ? (
            <SecretField
              big
              autoFocus
              label={say('interface.team.keys.old')}
              show={say('interface.opening.show')}
              hide={say('interface.opening.hide')}
              value={old}
              onChange={setOld}
              wrong={pressed && missing ? say('interface.team.keys.old.missing') : doing.refused === 'wrong-passphrase' || undefined}
            />
          ) : (
            <Field
              big
              autoFocus
              label={say('interface.team.keys.label')}
              hint={say('interface.team.keys.label.hint')}
              value={label}
              onChange={setLabel}
              maxLength={200}
              wrong={pressed && missing ? say('interface.team.name.missing') : undefined}
            />
          )}
          <PassphrasePair pair={pair} />
        </div>
        <SheetFoot wrong={doing.refused && say(`interface.refusal.${doing.refused}`)}>
          <Press look="big" onPress={onClose}>
            {say('interface.cancel')}
          </Press>
          <Press look="primary big" type="submit" isDisabled={doing.busy}>
            {say('interface.team.save')}
          </Press>
        </SheetFoot>
      </Form>
    </Sheet>
  );
}
