import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Meaning } from '../../../shared/words/index.ts';
import { idsOf } from '../../workspace/chosen.ts';
import { useEditor } from '../../workspace/editor.ts';
import { broughtBy, chosenAfter, choosesReading, entered, namesOffered, nextReading } from '../../workspace/entry-state.ts';
import { notDrawn } from '../../workspace/not-drawn.ts';
import { walk } from '../../workspace/key-walk.ts';
import type { Direction } from '../../workspace/walking.ts';
import { inText } from '../../workspace/window-keys.ts';
import { useWords } from '../../words/use-words.ts';
import { useEntryNote } from './entry-note.ts';
import { EntryPreview } from './EntryPreview.tsx';
import { READINGS, readingId } from './EntryReadings.tsx';

/** Where the arrows of an empty line walk. */
const ways: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

interface Props {
  /** What stands beside the line: whether all is saved. */
  readonly beside?: ReactNode;
}

/** At the foot of a casus, always there: whatever can be said in words is drawn on Enter, after it was shown what was understood. */
export function EntryLine({ beside }: Props) {
  const { say, language } = useWords();
  const editor = useEditor();
  const { casus, chosen, view, canChange, prompt, newId, light, offer, run, begin } = editor;
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const named = view.names === 'full';
  const [away, setAway] = useState({ named, words: '' });
  if (away.named !== named) {
    // What was typed under names goes out of sight with them, and comes back with them.
    setAway({ named, words: named ? '' : text });
    setText(named && text === '' ? away.words : named ? text : '');
  }
  /** Words that a key of the drawing put here: after Enter the hand goes back to the drawing. */
  const [visiting, setVisiting] = useState(false);

  const around = useMemo(() => ({ casus, selected: idsOf(chosen), language, newId }), [casus, chosen, language, newId]);
  const offers = useMemo(() => namesOffered(casus, view), [casus, view]);
  // Where only is looked at, what was typed waits until it can be done.
  const reading = canChange ? text : '';
  const { state, rest, instead, lit } = useMemo(() => entered(reading, around, offers), [reading, around, offers]);

  const [walked, setWalked] = useState<{ readonly of: typeof state; readonly at: number }>();
  const at = walked?.of === state ? walked.at : undefined;
  const note = useEntryNote(text);
  const { diagram } = editor;
  const elsewhere = useMemo(
    () => (state.is === 'meant' ? notDrawn(casus, state.after, diagram, view) : undefined),
    [casus, state, diagram, view],
  );

  useEffect(() => light(lit), [light, lit]);
  // Words that are not finished yet leave what the words before them would draw.
  const meant = useRef('');
  useEffect(() => {
    if (state.is === 'meant' || state.is === 'asked') {
      meant.current = text;
      offer(broughtBy(state, at, casus));
    } else if (text === '' || !text.startsWith(meant.current)) {
      meant.current = '';
      offer(undefined);
    }
  }, [offer, state, text, at, casus]);

  const [asked, setAsked] = useState(prompt?.turn);
  if (prompt !== undefined && prompt.turn !== asked) {
    setAsked(prompt.turn);
    setText(prompt.words);
    setVisiting(prompt.stay !== true);
  }
  useEffect(() => {
    if (prompt === undefined) return;
    field.current?.focus();
    field.current?.setSelectionRange(prompt.words.length, prompt.words.length);
  }, [prompt]);

  // Where nobody stands yet there is nothing to do but to say who comes first.
  const begins = canChange && casus.persons.length === 0;
  useEffect(() => {
    if (begins && document.activeElement === document.body) field.current?.focus();
  }, [begins]);

  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || inText(event.target)) return;
      if (document.querySelector('[role=dialog]') !== null) return;
      event.preventDefault();
      setVisiting(false);
      field.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  const leave = (): void => {
    setVisiting(false);
    document.querySelector<HTMLElement>('.stage')?.focus();
  };
  const carryOut = ({ deeds }: Meaning): void => {
    if (!run(deeds, chosenAfter(casus, deeds, chosen))) return;
    if (elsewhere !== undefined) editor.tell(`interface.tells.${elsewhere === 'beside' ? 'beside-drawing' : elsewhere}`);
    setText('');
    begin({ is: 'choosing' });
    if (visiting) leave();
    else field.current?.focus();
  };

  return (
    <div className="entry" role="group" aria-label={say('interface.entry')}>
      <p className={note.first ? 'entry-preview entry-note' : 'sr-only'} id={note.first ? 'entry-preview' : undefined} role="status">
        <span>{note.words}</span>
      </p>
      {!note.first && (
        <EntryPreview
          state={state}
          elsewhere={elsewhere}
          instead={instead?.text}
          at={at}
          onTry={(words) => {
            setText(words);
            field.current?.focus();
          }}
          onChoose={carryOut}
        />
      )}
      <div className="entry-row">
        <label className={`entry-line ${canChange ? '' : 'off'}`} onPointerDown={() => setVisiting(false)}>
          <kbd aria-hidden>/</kbd>
          <span className="entry-words">
            <input
              ref={field}
              type="text"
              value={text}
              disabled={!canChange}
              placeholder={say(canChange ? 'interface.entry.placeholder' : 'interface.entry.off')}
              aria-label={say('interface.entry')}
              aria-describedby="entry-preview"
              {...(state.is === 'asked' && { 'aria-controls': READINGS })}
              {...(at !== undefined && { 'aria-activedescendant': readingId(at) })}
              autoComplete="off"
              autoCorrect="off"
              autoCapitalize="off"
              spellCheck={false}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={press}
            />
            <span className="sr-only" role="status">
              {rest !== '' && say('interface.entry.rest', { words: `${/\S*$/.exec(text)?.[0] ?? ''}${rest}` })}
            </span>
            {rest !== '' && (
              <span className="entry-rest" aria-hidden>
                <span>{text}</span>
                {rest}
              </span>
            )}
          </span>
          {(rest !== '' || instead !== undefined) && (
            <span className="entry-hint" aria-hidden>
              {say('interface.entry.finish')} <kbd>Tab</kbd>
            </span>
          )}
          {state.is === 'meant' && (
            <span className="entry-hint" aria-hidden>
              {say('interface.entry.put')} <kbd>Enter</kbd>
            </span>
          )}
        </label>
        {beside}
      </div>
    </div>
  );

  /** Enter goes to the first of more meanings, and does the one that the arrows have come to. */
  function answer(readings: readonly Meaning[]): void {
    const reading = at === undefined ? undefined : readings[at];
    if (reading) carryOut(reading);
    else setWalked({ of: state, at: 0 });
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    const caret = event.currentTarget.selectionStart ?? text.length;
    if (key === 'Enter') {
      if (state.is === 'meant') carryOut(state.meaning);
      else if (state.is === 'known') setText('');
      else if (state.is === 'asked') answer(state.readings);
    } else if (key === 'Tab' && !shiftKey && (rest !== '' || instead !== undefined)) {
      setText(instead === undefined ? text + rest : text.slice(0, instead.from) + instead.text + text.slice(instead.to));
    } else if (key === 'Escape') {
      if (text === '') leave();
      else setText('');
    } else if (state.is === 'asked' && choosesReading(text, caret, key, state.readings.length)) {
      const reading = state.readings[Number(key) - 1];
      if (reading) carryOut(reading);
    } else if (state.is === 'asked' && (key === 'ArrowDown' || key === 'ArrowUp')) {
      setWalked({ of: state, at: nextReading(at, key === 'ArrowDown' ? 1 : -1, state.readings.length) });
    } else if (text === '' && (ctrlKey || metaKey) && (key === 'z' || key === 'Z' || key === 'y')) {
      if (key === 'z') editor.undo();
      else editor.redo();
    } else if (text === '' && ways.has(key) && !ctrlKey && !metaKey && !event.altKey) {
      walk({ editor }, ways.get(key) ?? 'right', shiftKey);
    } else return;
    event.preventDefault();
  }
}
