import { Press } from '../parts/Press.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import type { Unopened } from '../workspace/opened.ts';
import { useWords } from '../words/use-words.ts';

/** More faults than this are counted, not listed. */
const MOST = 40;

interface Props {
  readonly unopened: Unopened;
  readonly onClose: () => void;
}

/** Why a file was not opened: every fault with its place and the next step. */
export function FaultsSheet({ unopened: { file, faults }, onClose }: Props) {
  const { say, sayOther } = useWords();
  const shown = faults.slice(0, MOST);
  return (
    <Sheet look="small" title={say('interface.faults.title')} close={say('interface.close')} onClose={onClose}>
      <div className="dialog-body">
        <p>{say('interface.faults.lead', { file, n: faults.length })}</p>
        <ul className="faults">
          {shown.map(({ place, what, hint }) => (
            <li key={`${place} ${what.id} ${JSON.stringify(what.values)}`}>
              <code>{place === '' ? say('interface.faults.whole') : place}</code>
              {sayOther(what.id, what.values)}
              {hint && <p className="quiet">{sayOther(hint.id, hint.values)}</p>}
            </li>
          ))}
        </ul>
        {faults.length > MOST && <p className="quiet">{say('interface.faults.more', { n: faults.length - MOST })}</p>}
      </div>
      <div className="dialog-foot">
        <span className="said" />
        <Press look="primary big" autoFocus onPress={onClose}>
          {say('interface.close')}
        </Press>
      </div>
    </Sheet>
  );
}
