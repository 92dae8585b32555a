import { useContext, useEffect, useRef, useState } from 'react';
import { textStyles } from '../../shared/catalogue/type.ts';
import { useEditor } from '../workspace/editor.ts';
import { choosing } from '../workspace/gesture.ts';
import { renaming } from '../workspace/naming.ts';
import type { Nameable } from '../workspace/naming.ts';
import { useWords } from '../words/use-words.ts';
import { OnPaperContext, useEnlarged } from './on-paper.ts';

interface Props {
  readonly of: Nameable;
  /** Gives focus back to the drawing. */
  readonly onDone: () => void;
}

/** The least size of what is written, px of the screen. */
const LEAST = 13;

/** A name is written where it stands: Enter and going elsewhere write it, Esc leaves what was. */
export function NameInput({ of, onDone }: Props) {
  const editor = useEditor();
  const { say } = useWords();
  const { view } = useContext(OnPaperContext);
  // What a colleague calls them meanwhile is no less than what is written here: the two are weighed against the casus that the hand saw.
  const [began] = useState({ of, casus: editor.casus });
  const [text, setText] = useState(of.name);
  const input = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  const { size: drawnSize, weight, line: drawnLine } = textStyles[of.role];
  // In a small drawing it is written as large as in any other field.
  const larger = Math.max(1, LEAST / (drawnSize * useEnlarged()));
  const [size, line] = [drawnSize * larger, drawnLine * larger];

  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, []);

  const end = (write: boolean, back: boolean): void => {
    if (over.current) return;
    over.current = true;
    editor.begin(choosing);
    if (write) editor.run(renaming(began.of, text), undefined, began.casus);
    if (back) onDone();
  };
  return (
    <input
      ref={input}
      className="name-input"
      data-hand="name"
      aria-label={say('interface.hands.name')}
      autoComplete="off"
      spellCheck={false}
      value={text}
      style={{
        left: of.at.x - view.left,
        top: of.at.y - view.top - 0.36 * drawnSize,
        fontSize: size,
        fontWeight: weight,
        lineHeight: `${line}px`,
      }}
      onChange={({ target }) => setText(target.value)}
      onBlur={() => end(true, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') end(true, true);
        if (event.key === 'Escape') end(false, true);
      }}
    />
  );
}
