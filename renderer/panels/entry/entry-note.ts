import { useState } from 'react';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { calledIn } from '../../../shared/scene/line-words.ts';
import { useEditor } from '../../workspace/editor.ts';
import { waitingFor } from '../../workspace/key-acts.ts';
import { sayingOf } from '../../workspace/transcript.ts';
import { useWords } from '../../words/use-words.ts';

/** A sentence above the entry line, and whether it goes before what is there to tell of the words in the line. */
interface Note {
  readonly words: string | undefined;
  readonly first: boolean;
}

/** Why a key did nothing, or what it waits for: said until the next words are typed in the entry line. */
export function useEntryNote(text: string): Note {
  const words = useWords();
  const editor = useEditor();
  const { casus, view, told } = editor;
  const [said, setSaid] = useState({ told, text });
  if (said.told !== told) setSaid({ told, text });
  const waiting = waitingFor(editor, (id) => calledIn(visibleCasus(casus, view), sayingOf(editor, words))(id), words);
  const note = told ? words.say(told.id, told.values) : waiting;
  return { words: note, first: note !== undefined && (text === '' || (told !== undefined && said.text === text)) };
}
