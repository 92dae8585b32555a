import type { Slot } from '../../shared/bridge/questions/keys.ts';
import { ask } from '../bridge.ts';
import { Press } from '../parts/Press.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { SheetFoot } from '../parts/SheetFoot.tsx';
import { useWords } from '../words/use-words.ts';
import { useDoing } from './doing.ts';

interface Props {
  readonly slot: Slot;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Takes one way to open the file away, and says what that does not do. */
export function RemoveKeySheet({ slot: { slot, label }, onDone, onClose }: Props) {
  const { say } = useWords();
  const doing = useDoing();
  const remove = (): void =>
    doing.start(async () => {
      await ask('keys.remove', { slot });
      onDone();
    });
  return (
    <Sheet look="small" title={say('interface.team.keys.remove.title', { label })} close={say('interface.close')} onClose={onClose}>
      <div className="dialog-body">
        <p>{say('interface.team.keys.remove.does')}</p>
        <p className="quiet">{say('interface.team.keys.remove.not')}</p>
      </div>
      <SheetFoot wrong={doing.refused && say(`interface.refusal.${doing.refused}`)}>
        <Press look="big" autoFocus onPress={onClose}>
          {say('interface.cancel')}
        </Press>
        <Press look="big danger" isDisabled={doing.busy} onPress={remove}>
          {say('interface.team.keys.act.remove')}
        </Press>
      </SheetFoot>
    </Sheet>
  );
}
