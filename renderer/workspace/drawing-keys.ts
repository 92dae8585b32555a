import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { list } from '../../shared/commands/list.ts';
import type { Command, CommandName } from '../../shared/commands/index.ts';
import { useWords } from '../words/use-words.ts';
import { begin } from './begin.ts';
import { chordOf, type Chord } from './chords.ts';
import { useClipboard } from './clipboard.ts';
import type { Editor } from './editor.ts';
import { aimByName, ownKeys } from './key-acts.ts';
import { DRAWING, placeOf } from './key-place.ts';
import type { KeyAct, Keyboard } from './keyboard.ts';
import { transcriptOf } from './transcript.ts';
import type { Given } from './way.ts';

/** Where the keys of the drawing lead beside it; a key without a place is left alone. */
export interface Places {
  readonly genogram?: () => void;
  readonly systemogram?: () => void;
}

/** A key that starts a command, with what it says already. */
export interface CommandKey {
  readonly chord: Chord;
  readonly command: CommandName;
  readonly given: Given;
}

/** The keys of the commands, as the list of commands has them. */
export const commandKeys: readonly CommandKey[] = list.flatMap((it) => {
  const { name, key, shortcuts = [] } = it as unknown as Command<unknown, CommandName>;
  return [
    ...(key === undefined ? [] : [{ chord: key, command: name, given: {} }]),
    ...shortcuts.map((shortcut) => ({ chord: shortcut.key, command: name, given: shortcut.given })),
  ];
});

/** What each key of the drawing does. */
const acts: ReadonlyMap<Chord, KeyAct> = new Map([
  ...commandKeys.map(({ chord, command, given }): [Chord, KeyAct] => [
    chord,
    ({ editor }) => {
      const not = begin(editor, command, given);
      if (not !== undefined) editor.tell(not);
      return true;
    },
  ]),
  ...ownKeys.flatMap(({ chords, act }) => chords.map((chord): [Chord, KeyAct] => [chord, act(chord)])),
  ['/', ({ editor }: Keyboard) => aimByName(editor)] as [Chord, KeyAct],
]);

/** Lets the keys of the drawing work while it has focus, or nothing has: those of the commands, and those that walk, repeat and leave. */
export function useDrawingKeys(editor: Editor | undefined, { genogram, systemogram }: Places = {}): void {
  const words = useWords();
  const lastKind = useLastKind(editor);
  useClipboard(editor);
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (editor === undefined || event.defaultPrevented || document.querySelector('[role=dialog], [role=menu]') !== null) return;
    const place = placeOf(event.target);
    if (place === undefined) return;
    const chord = chordOf(event);
    const act = acts.get(chord);
    // What has focus within the drawing, such as a handle, keeps the keys with which it is pressed and left.
    if (act === undefined || (place === 'within' && keptWithin.test(chord))) return;
    // From nowhere Tab begins at the first control of the window, as everywhere; the drawing is one of them.
    if (place === 'nowhere' && event.key === 'Tab') return;
    // What is chosen is heard where the drawing has focus.
    if (place === 'nowhere') document.querySelector<HTMLElement>(`[${DRAWING}]`)?.focus({ preventScroll: true });
    const onDrawing = place === 'drawing';
    const board = { editor, words, lastKind, onDrawing, genogram, systemogram, transcript: () => transcriptOf(editor, words) };
    if (!act(board)) return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const keptWithin = /(?:Enter|Space|Tab|[←→↑↓])$/;

/** The kind of the tie that came last, by whatever way; undefined until one did. */
function useLastKind(editor: Editor | undefined): string | undefined {
  const ties = editor?.casus.ties;
  const before = useRef(ties);
  const [kind, setKind] = useState<string>();
  useEffect(() => {
    const known = new Set(before.current?.map(({ id }) => id));
    const fresh = before.current === undefined ? [] : (ties ?? []).filter(({ id }) => !known.has(id));
    before.current = ties;
    const last = fresh.at(-1);
    if (last !== undefined && fresh.length === 1) setKind(last.kind);
  }, [ties]);
  return kind;
}
