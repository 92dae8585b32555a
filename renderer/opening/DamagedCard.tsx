import { LifeBuoy } from 'lucide-react';
import { useState } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { Answer } from '../../shared/bridge/api.ts';
import { ask } from '../bridge.ts';
import { Press } from '../parts/Press.tsx';
import { sentenceOf } from '../workspace/refused.ts';
import { momentAmong } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';
import { likeliest } from './steps.ts';
import type { Damaged } from './steps.ts';
import { Wrong } from './Wrong.tsx';

interface Props {
  readonly damaged: Damaged;
  readonly onRestored: (answer: Answer<'backups.restore'>) => void;
  readonly onRead: () => void;
}

/** A file that could not be read whole, and what can be put in its place: see, choose, put back. */
export function DamagedCard({ damaged: { found }, onRestored, onRead }: Props) {
  const words = useWords();
  const { say, sayOther, language } = words;
  const sound = found.backups.filter(({ checked }) => checked).toSorted((a, b) => b.at - a.at);
  const moments = sound.map(({ at }) => at);
  const best = likeliest(found.backups);
  const [chosen, setChosen] = useState(best?.backup ?? '');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const [now] = useState(Date.now);

  const putBack = async (): Promise<void> => {
    setBusy(true);
    setFault(undefined);
    try {
      onRestored(await ask('backups.restore', { backup: chosen }));
    } catch (why) {
      setFault(why);
      setBusy(false);
    }
  };

  return (
    <section className="damaged" aria-labelledby="damaged-title">
      <LifeBuoy className="icon large" aria-hidden />
      <div>
        <h2 id="damaged-title">{say('interface.opening.damaged', { file: found.file.replace(/\.systeemkaart$/, '') })}</h2>
        <p>{sayOther(found.words.id, found.words.values)}</p>
        {best && <p>{say('interface.opening.damaged.safe', { when: momentAmong(best.at, moments, now, language) })}</p>}
        {sound.length > 0 && (
          <RadioGroup className="backups" aria-label={say('interface.opening.damaged.choose')} value={chosen} onChange={setChosen}>
            {sound.map(({ backup, at, kind, casussen }) => (
              <RadioField key={backup} value={backup} autoFocus={backup === chosen}>
                <RadioButton className="choice">
                  <i />
                  <b className="num">{momentAmong(at, moments, now, language)}</b>
                  <span className="quiet">{say(`interface.team.backups.${kind}`)}</span>
                  <span className="quiet num">{say('interface.opening.damaged.backup', { n: casussen })}</span>
                </RadioButton>
              </RadioField>
            ))}
          </RadioGroup>
        )}
        <Wrong>{fault === undefined ? undefined : sentenceOf(fault, words)}</Wrong>
        <div className="actions">
          {best && (
            <Press look="primary" isDisabled={busy} onPress={() => void putBack()}>
              {say(busy ? 'interface.opening.damaged.busy' : 'interface.opening.damaged.do')}
            </Press>
          )}
          {found.readable && (
            <Press look="bare" isDisabled={busy} onPress={onRead}>
              {say('interface.opening.damaged.read')}
            </Press>
          )}
        </div>
      </div>
    </section>
  );
}
