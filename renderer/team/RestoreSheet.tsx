import { useState } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { Answer } from '../../shared/bridge/api.ts';
import type { Backup } from '../../shared/bridge/questions/team.ts';
import { ask } from '../bridge.ts';
import { Press } from '../parts/Press.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { SheetFoot } from '../parts/SheetFoot.tsx';
import { useNow } from '../workspace/now.ts';
import { useTeam } from '../workspace/team.ts';
import { momentAmong } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';
import { useDoing } from './doing.ts';

interface Props {
  readonly backups: readonly Backup[];
  /** The one that was pointed at. */
  readonly first: Backup;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Puts a backup back in three steps: choose which, see what that means, and it is done. What stood there is kept beside it. */
export function RestoreSheet({ backups, first, onDone, onClose }: Props) {
  const { say, sayOther, language } = useWords();
  const { reopened } = useTeam();
  const now = useNow();
  const [chosen, setChosen] = useState(first.backup);
  const [step, setStep] = useState<1 | 2 | 3>(1);
  const [restored, setRestored] = useState<Answer<'backups.restore'>>();
  const doing = useDoing();
  const backup = backups.find((it) => it.backup === chosen) ?? first;
  const moments = backups.map(({ at }) => at);
  const when = momentAmong(backup.at, moments, now, language);

  const restore = (): void =>
    doing.start(async () => {
      const answer = await ask('backups.restore', { backup: chosen });
      setRestored(answer);
      setStep(3);
      reopened(answer.team);
      onDone();
    });

  return (
    <Sheet look="small" title={say('interface.team.restore')} close={say('interface.close')} onClose={onClose}>
      <div className="dialog-body">
        <ol className="three" aria-label={say('interface.team.restore.step', { n: step })}>
          {([1, 2, 3] as const).map((n) => (
            <li key={n} {...(n === step && { 'aria-current': 'step' as const })}>
              {say(`interface.team.restore.${n}`)}
            </li>
          ))}
        </ol>
        {step === 1 && (
          <RadioGroup className="backup-choices" aria-label={say('interface.team.restore.1')} value={chosen} onChange={setChosen}>
            {backups
              .filter(({ checked }) => checked)
              .map(({ backup: id, at, kind, casussen }) => (
                <RadioField key={id} value={id}>
                  <RadioButton className="backup-choice">
                    <i className="dot" />
                    <b className="num">{momentAmong(at, moments, now, language)}</b>
                    <span className="quiet">{say(`interface.team.backups.${kind}`)}</span>
                    <span className="quiet num">{say('interface.team.restore.casussen', { n: casussen })}</span>
                  </RadioButton>
                </RadioField>
              ))}
          </RadioGroup>
        )}
        {step === 2 && (
          <>
            <p>{say('interface.team.restore.becomes', { when, n: backup.casussen })}</p>
            <p>{say('interface.team.restore.kept')}</p>
            <p className="quiet">{say('interface.team.restore.others')}</p>
          </>
        )}
        {restored && (
          <>
            <p>{say('interface.team.restored', { when, n: restored.casussen })}</p>
            <p className="quiet">
              {say('interface.team.restored.kept')} <b className="kept-file">{restored.kept}</b>
            </p>
            {restored.notices.map((notice) => (
              <p key={JSON.stringify(notice)}>{sayOther(notice.id, notice.values)}</p>
            ))}
          </>
        )}
      </div>
      <SheetFoot
        wrong={doing.refused && say(`interface.refusal.${doing.refused}`)}
        said={doing.busy ? say('interface.team.busy') : undefined}
      >
        {step === 1 && (
          <>
            <Press look="big" onPress={onClose}>
              {say('interface.cancel')}
            </Press>
            <Press look="primary big" onPress={() => setStep(2)}>
              {say('interface.team.restore.next')}
            </Press>
          </>
        )}
        {step === 2 && (
          <>
            <Press look="big" isDisabled={doing.busy} onPress={() => setStep(1)}>
              {say('interface.team.restore.back')}
            </Press>
            <Press look="primary big" autoFocus isDisabled={doing.busy} onPress={restore}>
              {say('interface.team.restore.do')}
            </Press>
          </>
        )}
        {step === 3 && (
          <Press look="primary big" autoFocus onPress={onClose}>
            {say('interface.close')}
          </Press>
        )}
      </SheetFoot>
    </Sheet>
  );
}
