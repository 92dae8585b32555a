import type { Team } from '../../shared/bridge/questions/team.ts';
import { Press } from '../parts/Press.tsx';
import { useWords } from '../words/use-words.ts';

interface Props {
  /** A team file is open, and it is known who is at this screen. */
  readonly onOpen: (team: Team) => void;
  readonly onExample: () => void;
}

/** The start screen: open or make a team file, or look at an example. */
export function Opening({ onExample }: Props) {
  const { say } = useWords();
  return (
    <main className="page">
      <Press onPress={onExample}>{say('interface.opening.example')}</Press>
    </main>
  );
}
