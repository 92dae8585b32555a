import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Casus } from '../../shared/model/records.ts';
import type { ConsentState } from '../../shared/rules/consent.ts';
import { Mark } from '../parts/Mark.tsx';
import { FoldingPress } from '../parts/Press.tsx';
import { Segment } from '../parts/Segment.tsx';
import { nameStyles } from '../workspace/look.ts';
import type { Names } from '../workspace/look.ts';
import { useWords } from '../words/use-words.ts';
import { ConsentTag } from './ConsentTag.tsx';

interface Props {
  readonly casus: Casus | undefined;
  readonly sample: boolean;
  /** How the consent to discuss it stands, for a casus of the team. */
  readonly consent?: ConsentState | undefined;
  readonly names: Names;
  readonly onNames: (names: Names) => void;
  readonly onExport: () => void;
  /** The way back, and the ways to something else. */
  readonly start: ReactNode;
  /** The menus that belong to an open casus. */
  readonly menus: ReactNode;
}

/** What is open on the left, how it is shown on the right. */
export function TopBar({ casus, sample, consent, names, onNames, onExport, start, menus }: Props) {
  const { say } = useWords();
  const styles = nameStyles.map((id) => ({ id, word: say(`interface.names.${id}`) }));
  return (
    <header className="top">
      <div className="mark">
        <Mark />
      </div>
      {start}
      <span className="rule" />
      {casus && (
        <div className="casus">
          <h1>{casus.id}</h1>
          {names === 'full' && casus.title !== '' && <span>{casus.title}</span>}
          {consent && <ConsentTag inBar consent={consent} />}
          {sample && <span className="tag">{say('interface.example')}</span>}
        </div>
      )}
      <span className="space" />
      {casus && (
        <>
          {menus}
          <Segment name={say('interface.names')} chosen={names} parts={styles} onChoose={onNames} />
          <FoldingPress look="primary folds-last" icon={Download} name={say('interface.export')} shortcut="Ctrl+E" onPress={onExport}>
            <span className="when-roomy">{say('interface.export')}</span>
          </FoldingPress>
        </>
      )}
    </header>
  );
}
