import { Archive, BookCheck, Database, Eye, FilePlus, KeyRound, Printer, Users } from 'lucide-react';
import type { Answer } from '../../shared/bridge/api.ts';
import { useWords } from '../words/use-words.ts';
import { Aside } from './Aside.tsx';
import { WayIn } from './WayIn.tsx';
import { DamagedCard } from './DamagedCard.tsx';
import { RecoverySheet } from '../panels/RecoverySheet.tsx';
import type { Step } from './steps.ts';

interface Props {
  readonly step: Step;
  readonly onMake: () => void;
  readonly onExample: () => void;
  readonly onRestored: (answer: Answer<'backups.restore'>) => void;
  readonly onRead: () => void;
}

/** The right half of the start screen: other ways in, a damaged file, the printed key, or what is good to know. */
export function Beside({ step, onMake, onExample, onRestored, onRead }: Props) {
  const { say } = useWords();
  switch (step.at) {
    case 'open':
    case 'recover':
    case 'damaged':
      return (
        <>
          <WayIn icon={FilePlus} title={say('interface.opening.make')} note={say('interface.opening.make.note')} onPress={onMake} />
          <WayIn icon={Eye} title={say('interface.opening.example')} note={say('interface.opening.example.note')} onPress={onExample} />
          {step.at === 'damaged' && <DamagedCard damaged={step.damaged} onRestored={onRestored} onRead={onRead} />}
        </>
      );
    case 'make':
      return (
        <Aside
          points={[
            { icon: Database, title: say('interface.opening.aside.file'), text: say('interface.opening.aside.file.text') },
            { icon: KeyRound, title: say('interface.opening.aside.passphrase'), text: say('interface.opening.aside.passphrase.text') },
            { icon: Printer, title: say('interface.opening.aside.recovery'), text: say('interface.opening.aside.recovery.text') },
          ]}
        />
      );
    case 'made':
      return <RecoverySheet team={step.team.name} file={step.team.file} recoveryKey={step.recoveryKey} />;
    case 'who':
      return (
        <Aside
          points={[
            { icon: BookCheck, title: say('interface.opening.aside.log'), text: say('interface.opening.aside.log.text') },
            { icon: Users, title: say('interface.opening.aside.members'), text: say('interface.opening.aside.members.text') },
          ]}
        />
      );
    case 'new-passphrase':
      return (
        <Aside
          points={[
            { icon: KeyRound, title: say('interface.opening.aside.passphrase'), text: say('interface.opening.aside.passphrase.text') },
            { icon: Printer, title: say('interface.opening.aside.again'), text: say('interface.opening.aside.again.text') },
          ]}
        />
      );
    case 'restored':
      return (
        <Aside points={[{ icon: Archive, title: say('interface.opening.aside.after'), text: say('interface.opening.aside.after.text') }]} />
      );
  }
}
