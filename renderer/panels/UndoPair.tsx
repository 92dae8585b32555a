import { Redo2, Undo2 } from 'lucide-react';
import { PicturePress } from '../parts/Press.tsx';
import type { TeamCasusHand } from '../workspace/team-casus.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  /** What was done, and what was taken back; undefined where that is not known yet. */
  readonly steps: { readonly done: readonly unknown[]; readonly undone: readonly unknown[] } | undefined;
  readonly hand: Pick<TeamCasusHand, 'undo' | 'redo'>;
  /** False where another moment or an older version is in sight: what is changed is always seen. */
  readonly canChange: boolean;
}

/** Taking back and doing again; also what was done before today. */
export function UndoPair({ steps, hand, canChange }: Props) {
  const { say } = useWords();
  const none = steps === undefined || !canChange;
  return (
    <>
      <PicturePress
        icon={Undo2}
        name={say('interface.casus.undo')}
        shortcut="Ctrl+Z"
        isDisabled={none || steps.done.length === 0}
        onPress={hand.undo}
      />
      <PicturePress
        icon={Redo2}
        name={say('interface.casus.redo')}
        shortcut="Ctrl+Y"
        isDisabled={none || steps.undone.length === 0}
        onPress={hand.redo}
      />
    </>
  );
}
