import { Copy, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { Press } from '../parts/Press.tsx';
import { Tick } from '../parts/Tick.tsx';
import { useWords } from '../words/use-words.ts';
import { StepHead } from './StepHead.tsx';

interface Props {
  /** The sheet with the key on it, so that its text can be marked where nothing may be copied. */
  readonly keyText: string;
  readonly onKept: () => void;
}

/** The recovery key has to be kept before anything else: print it, copy it, and say so. It is not shown again. */
export function RecoveryKey({ keyText, onKept }: Props) {
  const { say } = useWords();
  const [kept, setKept] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(keyText);
      setCopied(true);
    } catch {
      setCopied(false);
      field.current?.select();
    }
  };
  return (
    <>
      <StepHead title={say('interface.opening.made')} lead={say('interface.opening.made.lead')} />
      <div className="step-form">
        <div className="side-by-side">
          <Press look="big" icon={Printer} autoFocus onPress={() => window.print()}>
            {say('interface.opening.print')}
          </Press>
          <Press look="big" icon={Copy} onPress={() => void copy()}>
            {say('interface.opening.copy')}
          </Press>
        </div>
        {copied === false && (
          <input ref={field} className="to-copy" readOnly value={keyText} aria-label={say('interface.opening.recovery-key')} />
        )}
        <p className="quiet" role="status">
          {copied === undefined ? '' : say(copied ? 'interface.opening.copied' : 'interface.opening.copy-yourself')}
        </p>
        <Tick word={say('interface.opening.kept')} on={kept} onSwitch={setKept} />
        <Press look="primary tall" isDisabled={!kept} onPress={onKept}>
          {say('interface.opening.go-on')}
        </Press>
      </div>
    </>
  );
}
