import { useEffect, useState } from 'react';
import type { Look as Asked } from '../../shared/bridge/api.ts';
import { useWords } from '../words/use-words.ts';
import type { Proof } from './making.ts';

interface Props {
  readonly proof: Proof;
  readonly size: Asked['size'];
}

/** The sheet as it will be saved. */
export function ExportProof({ proof: { address, busy, refusal, notices }, size }: Props) {
  const { say, sayOther } = useWords();
  const [lies, setLies] = useState(true);
  const late = useLate(busy);
  const sentence = refusal
    ? ((refusal.words && sayOther(refusal.words.id, refusal.words.values)) ?? say(`interface.refusal.${refusal.kind}`))
    : busy && address === undefined
      ? say('interface.export.proof.wait')
      : say('interface.export.proof', { size, lies: String(lies) });
  return (
    <div className="proof">
      {refusal === undefined && (
        <div className="proof-sheet">
          {address !== undefined && (
            <img
              src={address}
              alt={say('interface.export.proof.alt')}
              className={late ? 'old' : ''}
              onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setLies(naturalWidth >= naturalHeight)}
            />
          )}
          {late && address !== undefined && (
            <span className="proof-busy" role="status">
              {say('interface.export.proof.busy')}
            </span>
          )}
        </div>
      )}
      <p role="status">{sentence}</p>
      {notices.map(({ id, values }) => (
        <p key={id}>{sayOther(id, values)}</p>
      ))}
    </div>
  );
}

/** How long something may take before it is told that it is being made, ms: what is made quickly does not flash. */
const SOON = 500;

/** Whether something has been going on for longer than a moment. */
function useLate(busy: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setLate(true), SOON);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [busy]);
  return late;
}
