import { useTeam } from '../workspace/team.ts';
import { useWords } from '../words/use-words.ts';

/** The team behind the file: who is in it, who can open it, its backups and its log. */
export function TeamScreen() {
  const { say } = useWords();
  const { team } = useTeam();
  return (
    <main className="page" aria-label={team.name}>
      <h1>{say('interface.program.team')}</h1>
    </main>
  );
}
