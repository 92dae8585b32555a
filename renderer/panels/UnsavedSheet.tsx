import type { RefusalKind } from '../../shared/bridge/refusals.ts';
import { Press } from '../parts/Press.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { SheetFoot } from '../parts/SheetFoot.tsx';
import { useWords } from '../words/use-words.ts';

interface Props {
  /** How many changes are only on this screen, and what stops them. */
  readonly count: number;
  readonly why: RefusalKind;
  /** Makes a file of the casus as it is on the screen. */
  readonly onElsewhere: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** Asks before a casus is left while changes of it are nowhere but on this screen. */
export function UnsavedSheet({ count, why, onElsewhere, onLeave, onClose }: Props) {
  const { say } = useWords();
  return (
    <Sheet look="small" title={say('interface.casus.unsaved')} close={say('interface.close')} onClose={onClose}>
      <div className="dialog-body">
        <p>{say('interface.casus.unsaved.lead', { n: count })}</p>
        <p className="quiet">{say(`interface.refusal.${why}`)}</p>
      </div>
      <SheetFoot>
        <Press look="big danger" onPress={onLeave}>
          {say('interface.casus.unsaved.leave')}
        </Press>
        <Press look="big" onPress={onElsewhere}>
          {say('interface.casus.elsewhere')}
        </Press>
        <Press look="primary big" autoFocus onPress={onClose}>
          {say('interface.casus.unsaved.stay')}
        </Press>
      </SheetFoot>
    </Sheet>
  );
}
