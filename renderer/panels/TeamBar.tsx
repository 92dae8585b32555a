import { Eye, Keyboard, Lock, UserRound } from 'lucide-react';
import { Mark } from '../parts/Mark.tsx';
import { Press } from '../parts/Press.tsx';
import { Segment } from '../parts/Segment.tsx';
import { useTeam } from '../workspace/team.ts';
import { useWords } from '../words/use-words.ts';
import { FrameMenu } from './FrameMenu.tsx';
import { TeamTells } from './TeamTells.tsx';

export type TeamTab = 'casussen' | 'team';

interface Props {
  readonly tab: TeamTab;
  readonly onTab: (tab: TeamTab) => void;
  readonly onExample: () => void;
  readonly onKeys: () => void;
}

/** The bar above the screens of a team file: whose it is, which screen, and the way to lock it. */
export function TeamBar({ tab, onTab, onExample, onKeys }: Props) {
  const { say } = useWords();
  const { team, me, lock, reopened } = useTeam();
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
      <FrameMenu>
        <div className="menu-foot">
          {me && (
            <Press look="bare" icon={UserRound} onPress={() => reopened({ ...team, member: null, notices: [] })}>
              {say('interface.program.me', { name: me.name })}
            </Press>
          )}
          <Press look="bare" icon={Eye} onPress={onExample}>
            {say('interface.opening.example')}
          </Press>
          <Press slot="close" look="bare" icon={Keyboard} onPress={onKeys}>
            {say('interface.keys')} <kbd aria-hidden>?</kbd>
          </Press>
        </div>
      </FrameMenu>
    </header>
  );
}
