import { Copy, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { ask } from '../bridge.ts';
import { RecoverySheet } from '../panels/RecoverySheet.tsx';
import { Press } from '../parts/Press.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { SheetFoot } from '../parts/SheetFoot.tsx';
import { Tick } from '../parts/Tick.tsx';
import { useTeam } from '../workspace/team.ts';
import { useWords } from '../words/use-words.ts';
import { useDoing } from './doing.ts';

interface Props {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A new recovery key: what happens to the old one, then the new one on paper, once. */
export function RecoverySheets({ onDone, onClose }: Props) {
  const { say } = useWords();
  const { team } = useTeam();
  const [recoveryKey, setRecoveryKey] = useState<string>();
  const [kept, setKept] = useState(false);
  const [hurried, setHurried] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const field = useRef<HTMLInputElement>(null);
  const doing = useDoing();
  const make = (): void => doing.start(async () => setRecoveryKey((await ask('keys.newRecovery', {})).recoveryKey));
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
      field.current?.select();
    }
  };

  if (recoveryKey === undefined) {
    return (
      <Sheet look="small" title={say('interface.team.keys.act.recovery')} close={say('interface.close')} onClose={onClose}>
        <div className="dialog-body">
          <p>{say('interface.team.keys.recovery.does')}</p>
          <p className="quiet">{say('interface.team.keys.recovery.once')}</p>
        </div>
        <SheetFoot wrong={doing.refused && say(`interface.refusal.${doing.refused}`)}>
          <Press look="big" onPress={onClose}>
            {say('interface.cancel')}
          </Press>
          <Press look="primary big" autoFocus isDisabled={doing.busy} onPress={make}>
            {say('interface.team.keys.recovery.make')}
          </Press>
        </SheetFoot>
      </Sheet>
    );
  }
  return (
    <Sheet
      look="small"
      title={say('interface.team.keys.act.recovery')}
      close={say('interface.close')}
      onClose={() => (kept ? onDone() : setHurried(true))}
    >
      <div className="dialog-body">
        <RecoverySheet team={team.name} file={team.file} recoveryKey={recoveryKey} />
        <div className="two">
          <Press look="big" icon={Printer} autoFocus onPress={() => window.print()}>
            {say('interface.opening.print')}
          </Press>
          <Press look="big" icon={Copy} onPress={() => void copy(recoveryKey)}>
            {say('interface.opening.copy')}
          </Press>
        </div>
        {copied === false && (
          <input ref={field} className="to-copy" readOnly value={recoveryKey} aria-label={say('interface.opening.recovery-key')} />
        )}
        <p className="quiet" role="status">
          {copied === undefined ? '' : say(copied ? 'interface.opening.copied' : 'interface.opening.copy-yourself')}
        </p>
        <Tick word={say('interface.opening.kept')} on={kept} onSwitch={setKept} />
      </div>
      <SheetFoot wrong={hurried && !kept ? say('interface.team.keys.recovery.first') : undefined}>
        <Press look="primary big" isDisabled={!kept} onPress={onDone}>
          {say('interface.close')}
        </Press>
      </SheetFoot>
    </Sheet>
  );
}
