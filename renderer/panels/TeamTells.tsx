import { BellDot, BookLock, FileInput } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Press } from '../parts/Press.tsx';
import { useTeam } from '../workspace/team.ts';
import { useWords } from '../words/use-words.ts';

/** What there is to know about the open file: that it is only read and why, and what happened meanwhile. */
export function TeamTells() {
  const { say, sayOther } = useWords();
  const { team, notices, told, asked, lock } = useTeam();
  return (
    <>
      {asked && (
        <DialogTrigger key={asked.place} defaultOpen>
          <Press look="bare" icon={FileInput}>
            {say('interface.program.asked')}
          </Press>
          <Popover className="pop" placement="bottom end">
            <Dialog className="pop-body tells" aria-label={say('interface.program.asked')}>
              <p>{say('interface.program.asked.means', { file: asked.name })}</p>
              <Press look="primary" onPress={() => void lock()}>
                {say('interface.program.asked.do')}
              </Press>
            </Dialog>
          </Popover>
        </DialogTrigger>
      )}
      {team.mode === 'read-only' && (
        <DialogTrigger defaultOpen={team.why === 'newer'}>
          <Press look="bare" icon={BookLock}>
            {say('interface.program.read-only')}
          </Press>
          <Popover className="pop" placement="bottom end">
            <Dialog className="pop-body tells" aria-label={say('interface.program.read-only')}>
              <p>{say(`interface.program.read-only.${team.why ?? 'asked'}`)}</p>
              <Press slot="close">{say('interface.close')}</Press>
            </Dialog>
          </Popover>
        </DialogTrigger>
      )}
      {notices.length > 0 && (
        <DialogTrigger>
          <Press look="bare" icon={BellDot}>
            {say('interface.program.notices', { n: notices.length })}
          </Press>
          <Popover className="pop" placement="bottom end">
            <Dialog className="pop-body tells" aria-label={say('interface.program.notices', { n: notices.length })}>
              <ul>
                {notices.map((notice) => (
                  <li key={JSON.stringify(notice)}>{sayOther(notice.id, notice.values)}</li>
                ))}
              </ul>
              <Press onPress={told}>{say('interface.program.told')}</Press>
            </Dialog>
          </Popover>
        </DialogTrigger>
      )}
    </>
  );
}
