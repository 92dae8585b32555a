import { Redo2, Undo2 } from 'lucide-react';
import { PicturePress } from '../parts/Press.tsx';
import type { TeamCasus, TeamCasusHand } from '../workspace/team-casus.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly casus: TeamCasus;
  readonly hand: TeamCasusHand;
  /** False where another moment or an older version is in sight: what is changed is always seen. */
  readonly canChange: boolean;
}

/** Taking back and doing again; also what was done before today. */
export function UndoPair({ casus: { undoing }, hand, canChange }: Props) {
  const { say } = useWords();
  const none = undoing === undefined || !canChange;
  return (
    <>
      <PicturePress
        icon={Undo2}
        name={say('interface.casus.undo')}
        shortcut="Ctrl+Z"
        isDisabled={none || undoing.done.length === 0}
        onPress={hand.undo}
      />
      <PicturePress
        icon={Redo2}
        name={say('interface.casus.redo')}
        shortcut="Ctrl+Y"
        isDisabled={none || undoing.undone.length === 0}
        onPress={hand.redo}
      />
    </>
  );
}
