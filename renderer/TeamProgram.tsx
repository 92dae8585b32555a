import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Team } from '../shared/bridge/questions/team.ts';
import { CasusWindow } from './CasusWindow.tsx';
import { Casussen } from './casussen/Casussen.tsx';
import { firstView } from './casussen/view.ts';
import type { ListView } from './casussen/view.ts';
import { MainWindow } from './MainWindow.tsx';
import { KeysSheet } from './panels/KeysSheet.tsx';
import { TeamBar } from './panels/TeamBar.tsx';
import type { TeamTab } from './panels/TeamBar.tsx';
import { TeamScreen } from './team/TeamScreen.tsx';
import { keepSpare, letSpareGo } from './workspace/spare-worker.ts';
import { TeamContext, useOpenTeam } from './workspace/team.ts';
import { useLaidAhead } from './workspace/use-laid-ahead.ts';
import { useWindowKeys } from './workspace/window-keys.ts';

interface Props {
  readonly team: Team;
  readonly onReopened: (team: Team) => void;
  readonly onClosed: () => void;
}

type Screen = { readonly at: TeamTab } | { readonly at: 'example' } | { readonly at: 'casus'; readonly casus: string };

/** The screens of a team file that is open: its casussen, one of them, the team behind it, or an example on the side. */
export function TeamProgram({ team, onReopened, onClosed }: Props) {
  const state = useOpenTeam(team, onReopened, onClosed);
  const [screen, setScreen] = useState<Screen>({ at: 'casussen' });
  const [view, setView] = useState<ListView>(firstView);
  const layAhead = useLaidAhead(screen.at === 'casussen' || screen.at === 'team');
  const back = () => setScreen({ at: 'casussen' });
  useEffect(() => {
    // The next step from the list is a drawing.
    if (screen.at === 'casussen') keepSpare();
  }, [screen.at]);
  useEffect(() => letSpareGo, []);
  const example = () => setScreen({ at: 'example' });
  return <TeamContext value={state}>{shown()}</TeamContext>;

  function shown() {
    switch (screen.at) {
      case 'example':
        return <MainWindow onLeave={back} />;
      case 'casus':
        return <CasusWindow key={screen.casus} casus={screen.casus} onBack={back} />;
      case 'casussen':
      case 'team':
        return (
          <TeamFrame tab={screen.at} canChange={state.canWrite} onTab={(at) => setScreen({ at })} onExample={example}>
            {screen.at === 'casussen' ? (
              <Casussen
                view={view}
                onView={setView}
                onOpen={(casus) => setScreen({ at: 'casus', casus })}
                onCome={layAhead}
                onExample={example}
              />
            ) : (
              <TeamScreen />
            )}
          </TeamFrame>
        );
    }
  }
}

interface FrameProps {
  readonly tab: TeamTab;
  readonly canChange: boolean;
  readonly onTab: (tab: TeamTab) => void;
  readonly onExample: () => void;
  readonly children: ReactNode;
}

/** The bar and a page below it, with their keys. */
function TeamFrame({ tab, canChange, onTab, onExample, children }: FrameProps) {
  const [keys, setKeys] = useState(false);
  useWindowKeys({ keys: () => setKeys(true) });
  return (
    <>
      <div className="team-frame">
        <TeamBar tab={tab} onTab={onTab} onExample={onExample} onKeys={() => setKeys(true)} />
        {children}
      </div>
      {keys && <KeysSheet of={tab} canChange={canChange} onClose={() => setKeys(false)} />}
    </>
  );
}
