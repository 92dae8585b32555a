import type { Casus } from '../../shared/model/records.ts';
import type { Clash } from '../workspace/conflict.ts';
import type { TeamCasusHand } from '../workspace/team-casus.ts';
import { useWords } from '../words/use-words.ts';
import { Press } from '../parts/Press.tsx';
import { ClashChoice } from './ClashChoice.tsx';

interface Props {
  readonly clashes: readonly Clash[];
  readonly casus: Casus;
  readonly hand: TeamCasusHand;
  /** Names are shown; without them neither version is. */
  readonly named: boolean;
  readonly onNames: () => void;
}

/** What two people changed both, beside the drawing, where the thing itself is not in sight. */
export function ClashAside({ clashes, casus, hand, named, onNames }: Props) {
  const { say } = useWords();
  return (
    <aside className="aside" aria-label={say('interface.casus.clash')}>
      {named ? (
        clashes.map((clash) => <ClashChoice key={clash.id} clash={clash} casus={casus} hand={hand} />)
      ) : (
        <section className="clash">
          <p>{say('interface.casus.clash.names-hidden', { n: clashes.length })}</p>
          <Press onPress={onNames}>{say('interface.casus.show-names')}</Press>
        </section>
      )}
    </aside>
  );
}
