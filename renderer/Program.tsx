import { useCallback, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Team } from '../shared/bridge/questions/team.ts';
import { MainWindow } from './MainWindow.tsx';
import { Opening } from './opening/Opening.tsx';
import { asksWho } from './opening/steps.ts';
import { FrameMenu } from './panels/FrameMenu.tsx';
import { TeamProgram } from './TeamProgram.tsx';
import { FrameContext, useOwnFrame } from './workspace/frame.ts';
import { WordsContext } from './words/use-words.ts';
import { wordsOf } from './words/words.ts';

/** The whole program: the start screen, an example, or a team file that is open. */
export function Program() {
  const hand = useOwnFrame();
  const language = hand?.[0].language ?? 'nl';
  const words = useMemo(() => wordsOf(language), [language]);
  const [team, setTeam] = useState<Team>();
  const [example, setExample] = useState(false);
  const close = useCallback(() => {
    setTeam(undefined);
    setExample(false);
  }, []);

  if (hand === undefined) return undefined;
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <FrameContext value={hand}>
        <WordsContext value={words}>{screen()}</WordsContext>
      </FrameContext>
    </I18nProvider>
  );

  function screen() {
    if (team !== undefined && !asksWho(team)) return <TeamProgram key={team.place} team={team} onReopened={setTeam} onClosed={close} />;
    if (example) return <MainWindow onLeave={() => setExample(false)} />;
    return <Opening asked={team} corner={<FrameMenu />} onOpen={setTeam} onExample={() => setExample(true)} />;
  }
}
