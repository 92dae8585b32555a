import { Press } from '../parts/Press.tsx';
import { useWords } from '../words/use-words.ts';
import { StepHead } from './StepHead.tsx';
import type { Step } from './steps.ts';

interface Props {
  readonly restored: Extract<Step, { readonly at: 'restored' }>;
  readonly onGoOn: () => void;
}

/** A backup was put back: what is there again, and where the damaged file went. */
export function Restored({ restored: { casussen, kept, notices }, onGoOn }: Props) {
  const { say, sayOther } = useWords();
  return (
    <>
      <StepHead title={say('interface.opening.restored')} lead={say('interface.opening.restored.lead', { n: casussen })} />
      <div className="step-form">
        <p>
          {say('interface.opening.restored.kept')} <b className="kept-file">{kept}</b>
        </p>
        {notices.map((notice) => (
          <p key={JSON.stringify(notice)}>{sayOther(notice.id, notice.values)}</p>
        ))}
        <Press look="primary tall" autoFocus onPress={onGoOn}>
          {say('interface.opening.go-on')}
        </Press>
      </div>
    </>
  );
}
