import { useEffect, useRef, useState } from 'react';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { calledIn } from '../../shared/scene/line-words.ts';
import { useEditor } from '../workspace/editor.ts';
import { waitingFor } from '../workspace/key-acts.ts';
import { toldOf } from '../workspace/told.ts';
import { sayingOf } from '../workspace/transcript.ts';
import { useWords } from '../words/use-words.ts';

/** What was done, for who cannot see it; and for everybody why a key did nothing, or what it waits for. */
export function Tells() {
  const words = useWords();
  const editor = useEditor();
  const { casus, view, theme, told } = editor;
  const [done, setDone] = useState('');
  const before = useRef(casus);
  useEffect(() => {
    const was = before.current;
    before.current = casus;
    if (was === casus || was.id !== casus.id) return;
    setDone(toldOf(visibleCasus(was, view), visibleCasus(casus, view), sayingOf({ view, theme }, words)));
  }, [casus, view, theme, words]);
  const waiting = waitingFor(editor, (id) => calledIn(visibleCasus(casus, view), sayingOf(editor, words))(id), words);
  const note = told?.words ?? waiting;
  return (
    <>
      <p className="sr-only" role="status">
        {done}
      </p>
      <p className={note === undefined ? 'sr-only' : 'paper-tells'} role="status">
        {note}
      </p>
    </>
  );
}
