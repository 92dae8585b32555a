import { Check, CircleAlert, Plus, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Backup } from '../../shared/bridge/questions/team.ts';
import { ask } from '../bridge.ts';
import { Press } from '../parts/Press.tsx';
import { useAnswered } from '../workspace/answered.ts';
import { useNow } from '../workspace/now.ts';
import { useTeam } from '../workspace/team.ts';
import { momentAmong } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';
import { useDoing } from './doing.ts';
import { PartHead } from './PartHead.tsx';
import { Refused } from './Refused.tsx';
import { RestoreSheet } from './RestoreSheet.tsx';

/** The backups of the file, newest first: each was opened again and checked. Make one, or put one back. */
export function BackupsPart() {
  const { say, language } = useWords();
  const { news, canWrite } = useTeam();
  const now = useNow();
  const { value, refused, again } = useAnswered(news.lastBackup ?? 0, () => ask('backups.list', {}));
  const [restoring, setRestoring] = useState<Backup>();
  const doing = useDoing();
  const backups = value?.toSorted((a, b) => b.at - a.at);
  const moments = (backups ?? []).map(({ at }) => at);
  const sizes = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 });

  return (
    <>
      <PartHead title={say('interface.team.backups')} lead={say('interface.team.backups.lead')}>
        {canWrite && (
          <Press
            look="primary"
            icon={Plus}
            isDisabled={doing.busy}
            onPress={() =>
              doing.start(async () => {
                await ask('backups.make', {});
                again();
              })
            }
          >
            {say(doing.busy ? 'interface.team.busy' : 'interface.team.backups.make')}
          </Press>
        )}
      </PartHead>
      <Refused kind={doing.refused ?? refused} />
      {backups?.length === 0 && <p className="part-empty">{say('interface.team.backups.none')}</p>}
      {backups !== undefined && backups.length > 0 && (
        <ul className="team-rows" aria-label={say('interface.team.backups')}>
          {backups.map((backup) => (
            <li key={backup.backup} className="team-row">
              <b className="num">{momentAmong(backup.at, moments, now, language)}</b>
              <span className="row-second">{say(`interface.team.backups.${backup.kind}`)}</span>
              <span className="row-rest num">
                {say('interface.team.backups.holds', { n: backup.casussen, size: sizes.format(backup.bytes / 1_000_000) })}
              </span>
              {backup.checked ? (
                <span className="chip ok">
                  <Check className="icon small" aria-hidden />
                  {say('interface.team.backups.checked')}
                </span>
              ) : (
                <span className="chip warn">
                  <CircleAlert className="icon small" aria-hidden />
                  {say('interface.team.backups.unchecked')}
                </span>
              )}
              {canWrite && (
                <Press icon={Undo2} isDisabled={!backup.checked} onPress={() => setRestoring(backup)}>
                  {say('interface.team.backups.restore')}
                </Press>
              )}
            </li>
          ))}
        </ul>
      )}
      {restoring && backups && <RestoreSheet backups={backups} first={restoring} onClose={() => setRestoring(undefined)} onDone={again} />}
    </>
  );
}
