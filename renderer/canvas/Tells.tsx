import { useEffect, useMemo, useRef, useState } from 'react';
import type { Casus } from '../../shared/model/records.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { useEditor } from '../workspace/editor.ts';
import { toldOf } from '../workspace/told.ts';
import { sayingOf } from '../workspace/transcript.ts';
import { useWords } from '../words/use-words.ts';

/** What was done, for who cannot see it. */
export function Tells() {
  const words = useWords();
  const { casus, view, theme } = useEditor();
  const [step, setStep] = useState<{ readonly was: Casus; readonly is: Casus }>();
  const before = useRef(casus);
  useEffect(() => {
    const was = before.current;
    before.current = casus;
    if (was === casus || was.id !== casus.id) return;
    setStep({ was, is: casus });
  }, [casus]);
  // Said anew where the language or what may be seen is another, and kept nowhere in words.
  const done = useMemo(
    () => (step ? toldOf(visibleCasus(step.was, view), visibleCasus(step.is, view), sayingOf({ view, theme }, words)) : ''),
    [step, view, theme, words],
  );
  return (
    <p className="sr-only" role="status">
      {done}
    </p>
  );
}
