import { Press } from '../parts/Press.tsx';
import { useTeam } from '../workspace/team.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  /** Opens one casus, by its handle. */
  readonly onOpen: (casus: string) => void;
  readonly onExample: () => void;
}

/** The list of casussen of the open team file. */
export function Casussen({ onExample }: Props) {
  const { say } = useWords();
  const { team } = useTeam();
  return (
    <main className="page" aria-label={team.name}>
      <h1>{say('interface.program.casussen')}</h1>
      <Press onPress={onExample}>{say('interface.opening.example')}</Press>
    </main>
  );
}
