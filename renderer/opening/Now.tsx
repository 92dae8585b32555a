import type { Member, Team } from '../../shared/bridge/questions/team.ts';
import { MakeForm } from './MakeForm.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';
import { RecoverForm } from './RecoverForm.tsx';
import { RecoveryKey } from './RecoveryKey.tsx';
import { Restored } from './Restored.tsx';
import type { Start } from './start.ts';
import type { Key, Step } from './steps.ts';
import { UnlockForm } from './UnlockForm.tsx';
import type { Unlocking } from './unlocking.ts';
import { WhoAreYou } from './WhoAreYou.tsx';

interface Props {
  readonly step: Step;
  readonly start: Start;
  readonly unlocking: Unlocking;
  readonly onStep: (step: Step) => void;
  readonly onKey: (key: Key, readOnly: boolean) => void;
  readonly onSaid: (team: Team, recovered: boolean, me: Member) => void;
  /** The file is open; something may still have to be asked. */
  readonly onGoOn: (team: Team) => void;
  /** The file is open and nothing is left to ask. */
  readonly onDone: (team: Team) => void;
}

/** The left half of the start screen: what is to be filled in now. */
export function Now({ step, start, unlocking, onStep, onKey, onSaid, onGoOn, onDone }: Props) {
  const open = (): void => onStep({ at: 'open' });
  switch (step.at) {
    case 'open':
    case 'damaged':
      return <UnlockForm start={start} unlocking={unlocking} onKey={onKey} onRecover={() => onStep({ at: 'recover' })} />;
    case 'recover':
      return <RecoverForm start={start} unlocking={unlocking} onKey={(key) => onKey(key, false)} onBack={open} />;
    case 'make':
      return <MakeForm start={start} onMade={(made) => onStep({ at: 'made', ...made })} onBack={open} />;
    case 'made':
      return <RecoveryKey keyText={step.recoveryKey} onKept={() => onGoOn(step.team)} />;
    case 'restored':
      return <Restored restored={step} onGoOn={() => onGoOn(step.team)} />;
    case 'who':
      return <WhoAreYou team={step.team} onSaid={(me) => onSaid(step.team, step.recovered, me)} />;
    case 'new-passphrase':
      return <NewPassphrase team={step.team} me={step.me} onDone={() => onDone(step.team)} />;
  }
}
