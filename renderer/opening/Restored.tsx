import { Press } from '../parts/Press.tsx';
import { useWords } from '../words/use-words.ts';
import { StepHead } from './StepHead.tsx';

interface Props {
  readonly casussen: number;
  /** The name of the damaged file, that was kept. */
  readonly kept: string;
  readonly onGoOn: () => void;
}

/** A backup was put back: what is there again, and where the damaged file went. */
export function Restored({ casussen, kept, onGoOn }: Props) {
  const { say } = useWords();
  return (
    <>
      <StepHead title={say('interface.opening.restored')} lead={say('interface.opening.restored.lead', { n: casussen })} />
      <div className="step-form">
        <p>{say('interface.opening.restored.kept', { file: kept })}</p>
        <Press look="primary tall" autoFocus onPress={onGoOn}>
          {say('interface.opening.go-on')}
        </Press>
      </div>
    </>
  );
}
