import { FileWarning, HardDrive } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Member, Team } from '../../shared/bridge/questions/team.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import { Mark } from '../parts/Mark.tsx';
import { Press } from '../parts/Press.tsx';
import { sentenceOf } from '../workspace/refused.ts';
import { useWords } from '../words/use-words.ts';
import { Beside } from './Beside.tsx';
import { Now } from './Now.tsx';
import { useStart } from './start.ts';
import { asksWho, withMember } from './steps.ts';
import type { Key, Step } from './steps.ts';
import { useUnlocking } from './unlocking.ts';

interface Props {
  /** A file that is open, in which it still has to be said who is at this screen. */
  readonly asked?: Team | undefined;
  /** What stands in the corner: the menu of the window. */
  readonly corner: ReactNode;
  /** A team file is open, and it is known who is at this screen. */
  readonly onOpen: (team: Team) => void;
  readonly onExample: () => void;
}

/** A file that is open already is left alone while it is asked who is at the screen. */
const leave = (): void => undefined;

/** The start screen: open or make a team file, put a damaged one right, or look at an example. No name is on it before unlocking. */
export function Opening({ asked, corner, onOpen, onExample }: Props) {
  const words = useWords();
  const { say } = words;
  const [step, setStep] = useState<Step>(asked ? { at: 'who', team: asked, recovered: false } : { at: 'open' });
  const unlocking = useUnlocking();

  const goOn = useCallback(
    (team: Team, recovered = false) => {
      const me = team.members.find(({ id }) => id === team.member);
      if (asksWho(team)) setStep({ at: 'who', team, recovered });
      else if (recovered && me && team.mode === 'write') setStep({ at: 'new-passphrase', team, me });
      else onOpen(team);
    },
    [onOpen],
  );
  const start = useStart(asked ? leave : goOn);

  const { again } = start;

  const unlock = async (place: string, key: Key, readOnly: boolean): Promise<void> => {
    const opened = await unlocking.attempt(place, key, readOnly);
    if (opened?.state === 'open') goOn(opened.team, 'recoveryKey' in key);
    else if (opened?.state === 'damaged') setStep({ at: 'damaged', damaged: { place, key, found: opened } });
  };
  const said = (team: Team, recovered: boolean, me: Member): void => goOn(withMember(team, me), recovered);
  const to = (next: Step): void => {
    unlocking.forgive();
    setStep(next);
  };
  const waitsForFile = step.at === 'open' && !unlocking.busy;
  useEffect(() => {
    if (!waitsForFile) return undefined;
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [waitsForFile, again]);
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [step.at]);
  const stranger = start.fault instanceof Refusal && start.fault.kind === 'not-admitted';

  return (
    <main ref={main} className="opening" aria-label={say('interface.program')}>
      <div className="opening-now">
        <div className="opening-column">
          <p className="brand">
            <Mark />
            {say('interface.program')}
          </p>
          {stranger || (start.fault !== undefined && start.places.length === 0 && !start.dialogs) ? refused() : now()}
          <p className="opening-foot quiet">
            <HardDrive className="icon small" aria-hidden />
            {say('interface.opening.foot')}
          </p>
        </div>
      </div>
      <div className="opening-beside">
        <div className="opening-corner">{corner}</div>
        <div className="opening-column">
          {start.known && (
            <Beside
              step={step}
              onMake={() => to({ at: 'make' })}
              onExample={onExample}
              onRestored={(restored) => setStep({ at: 'restored', ...restored })}
              onRead={() => step.at === 'damaged' && void unlock(step.damaged.place, step.damaged.key, true)}
            />
          )}
        </div>
      </div>
    </main>
  );

  function now() {
    return (
      start.known && (
        <Now
          step={step}
          start={start}
          unlocking={unlocking}
          onStep={to}
          onKey={(key, readOnly) => start.chosen && void unlock(start.chosen.place, key, readOnly)}
          onSaid={said}
          onGoOn={goOn}
          onDone={onOpen}
        />
      )
    );
  }

  /** Why the program cannot be asked anything, in the place of the form. */
  function refused() {
    return (
      <div className="opening-refused" role="status">
        <FileWarning className="icon large" aria-hidden />
        <p>{sentenceOf(start.fault, words)}</p>
        {!stranger && <Press onPress={start.again}>{say('interface.again')}</Press>}
      </div>
    );
  }
}
