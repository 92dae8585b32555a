import { useState } from 'react';
import { ask } from '../bridge.ts';
import { Press } from '../parts/Press.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { SheetFoot } from '../parts/SheetFoot.tsx';
import { useWords } from '../words/use-words.ts';
import { useDoing } from './doing.ts';

interface Props {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A new key for the file itself, for when somebody left who had a copy: what it does, doing it, done. */
export function RenewSheet({ onDone, onClose }: Props) {
  const { say } = useWords();
  const [renewed, setRenewed] = useState(false);
  const doing = useDoing();
  const renew = (): void =>
    doing.start(async () => {
      await ask('keys.renew', {});
      setRenewed(true);
    });
  return (
    <Sheet look="small" title={say('interface.team.keys.renew')} close={say('interface.close')} onClose={renewed ? onDone : onClose}>
      <div className="dialog-body">
        <p>{say(renewed ? 'interface.team.keys.renewed' : 'interface.team.keys.renew.does')}</p>
        {!renewed && <p className="quiet">{say('interface.team.keys.renew.safe')}</p>}
      </div>
      <SheetFoot
        wrong={doing.refused && say(`interface.refusal.${doing.refused}`)}
        said={doing.busy ? say('interface.team.busy') : undefined}
      >
        {renewed ? (
          <Press look="primary big" autoFocus onPress={onDone}>
            {say('interface.close')}
          </Press>
        ) : (
          <>
            <Press look="big" autoFocus onPress={onClose}>
              {say('interface.cancel')}
            </Press>
            <Press look="primary big" isDisabled={doing.busy} onPress={renew}>
              {say('interface.team.keys.renew.do')}
            </Press>
          </>
        )}
      </SheetFoot>
    </Sheet>
  );
}
