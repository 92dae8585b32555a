import { Database } from 'lucide-react';
import type { Place } from '../../shared/bridge/questions/team.ts';
import { Press } from '../parts/Press.tsx';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly chosen: Place | undefined;
  readonly missing: boolean;
  readonly onBrowse: () => void;
}

/** Where the new file will be, chosen with the system's own dialog. */
export function MakePlace({ chosen, missing, onBrowse }: Props) {
  const { say } = useWords();
  return (
    <div className="field big" role="group" aria-labelledby="new-place-label">
      <span className="field-label" id="new-place-label">
        {say('interface.opening.new-place')}
      </span>
      <div className="field-box">
        <Database className="icon" aria-hidden />
        <span className={`place-name ${chosen ? '' : 'quiet'}`}>{chosen?.name ?? say('interface.opening.no-place')}</span>
        <Press look="bare in-field" onPress={onBrowse}>
          {say(chosen ? 'interface.opening.other-place' : 'interface.opening.choose-place')}
        </Press>
      </div>
      {chosen && <span className="field-hint">{chosen.folder}</span>}
      {missing && <span className="field-wrong">{say('interface.opening.place-missing')}</span>}
    </div>
  );
}
