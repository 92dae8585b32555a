import { Ellipsis, Eye, Lock } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Mark } from '../parts/Mark.tsx';
import { Press } from '../parts/Press.tsx';
import { Segment } from '../parts/Segment.tsx';
import { useTeam } from '../workspace/team.ts';
import { useWords } from '../words/use-words.ts';
import { FrameChoices } from './FrameChoices.tsx';
import { TeamTells } from './TeamTells.tsx';

export type TeamTab = 'casussen' | 'team';

interface Props {
  readonly tab: TeamTab;
  readonly onTab: (tab: TeamTab) => void;
  readonly onExample: () => void;
}

/** The bar above the screens of a team file: whose it is, which screen, and the way to lock it. */
export function TeamBar({ tab, onTab, onExample }: Props) {
  const { say } = useWords();
  const { team, me, lock } = useTeam();
  const tabs = (['casussen', 'team'] as const).map((id) => ({ id, word: say(`interface.program.${id}`) }));
  return (
    <header className="team-bar">
      <Mark />
      <b>{say('interface.program')}</b>
      <span className="rule" />
      <span className="quiet team-name">{team.name}</span>
      <span className="rule" />
      <Segment name={say('interface.program.screens')} chosen={tab} parts={tabs} onChoose={onTab} />
      <span className="space" />
      <TeamTells />
      <Press look="bare" icon={Lock} onPress={() => void lock()}>
        {say('interface.program.lock')}
      </Press>
      <DialogTrigger>
        <Button className="button bare square" aria-label={say('interface.program.menu')}>
          <Ellipsis className="icon" aria-hidden />
        </Button>
        <Popover className="pop" placement="bottom end">
          <Dialog className="pop-body view-list" aria-label={say('interface.program.menu')}>
            {me && <p>{say('interface.program.me', { name: me.name })}</p>}
            <FrameChoices />
            <Press look="bare at-start" icon={Eye} onPress={onExample}>
              {say('interface.opening.example')}
            </Press>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </header>
  );
}
