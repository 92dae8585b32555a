import { useContext } from 'react';
import type { Casus } from '../../shared/model/records.ts';
import type { Clash } from '../workspace/conflict.ts';
import { EditorContext } from '../workspace/editor.ts';
import type { TeamCasus, TeamCasusHand } from '../workspace/team-casus.ts';
import type { Versions } from '../workspace/versions.ts';
import { Beside } from './Beside.tsx';
import { ClashAside } from './ClashAside.tsx';
import { VersionsAside } from './VersionsAside.tsx';

interface Props {
  readonly team: TeamCasus;
  readonly casus: Casus | undefined;
  readonly hand: TeamCasusHand | undefined;
  /** The versions of before, while they are looked at. */
  readonly versions: Versions | undefined;
  readonly onVersionsShut: () => void;
  /** What two people wrote at once, and is to be chosen from. */
  readonly clashes: readonly Clash[];
  readonly named: boolean;
  readonly onNames: () => void;
  /** There is no drawing in sight. */
  readonly atDetails: boolean;
}

/** What stands beside a casus of the team: the hypotheses where they are asked for, else its versions, else what clashes, else what is chosen. */
export function CasusBeside({ team, casus, hand, versions, onVersionsShut, clashes, named, onNames, atDetails }: Props) {
  const editor = useContext(EditorContext);
  if (editor?.reading === true && !atDetails) return <Beside />;
  if (versions && hand && team.state === 'open') {
    const { looked } = versions;
    return (
      <VersionsAside
        versions={versions}
        canChange={team.canChange}
        onClose={onVersionsShut}
        onReturn={() => {
          if (looked) hand.returnTo(looked.version.revision, looked.casus);
          onVersionsShut();
        }}
      />
    );
  }
  if (casus === undefined || hand === undefined) return null;
  if (clashes.length > 0) return <ClashAside clashes={clashes} casus={casus} hand={hand} named={named} onNames={onNames} />;
  return editor && !atDetails ? <Beside /> : null;
}
