import type { Casus } from '../../shared/model/records.ts';
import type { Clash } from '../workspace/conflict.ts';
import type { TeamCasusHand } from '../workspace/team-casus.ts';
import { useWords } from '../words/use-words.ts';
import { ClashChoice } from './ClashChoice.tsx';

interface Props {
  readonly clashes: readonly Clash[];
  readonly casus: Casus;
  readonly hand: TeamCasusHand;
}

/** What two people changed both, beside the drawing, where the thing itself is not in sight. */
export function ClashAside({ clashes, casus, hand }: Props) {
  const { say } = useWords();
  return (
    <aside className="aside" aria-label={say('interface.casus.clash')}>
      {clashes.map((clash) => (
        <ClashChoice key={clash.id} clash={clash} casus={casus} hand={hand} />
      ))}
    </aside>
  );
}
