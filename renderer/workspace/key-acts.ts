import type { WordId, Words } from '../words/words.ts';
import { aim, aimInWords, leaveAiming, targetsOf } from './aiming.ts';
import { begin } from './begin.ts';
import type { Chord } from './chords.ts';
import type { Editor } from './editor.ts';
import { choosing } from './gesture.ts';
import type { KeyAct, Keyboard } from './keyboard.ts';
import { strand, turn, walk } from './key-walk.ts';
import { touch } from './touching.ts';
import type { Direction } from './walking.ts';
import { goBeside } from './window-parts.ts';

/** A key of the drawing that starts no command. */
export interface OwnKey {
  readonly chords: readonly Chord[];
  readonly does: WordId;
  /** It changes the casus. */
  readonly changes?: true;
  readonly act: (chord: Chord) => KeyAct;
}

const ways: Readonly<Record<string, Direction>> = { '←': 'left', '→': 'right', '↑': 'up', '↓': 'down' };
const wayOf = (chord: Chord): Direction => ways[chord.slice(-1)] ?? 'right';

/** The keys of the drawing beside those of the commands. */
export const ownKeys: readonly OwnKey[] = [
  { chords: ['↑', '↓', '←', '→'], does: 'interface.keys.walk', act: (chord) => (board) => walk(board, wayOf(chord), false) },
  {
    chords: ['Shift+↑', 'Shift+↓', 'Shift+←', 'Shift+→'],
    does: 'interface.keys.walk-more',
    act: (chord) => (board) => walk(board, wayOf(chord), true),
  },
  { chords: ['Tab'], does: 'interface.keys.next', act: () => (board) => turn(board, 1) },
  { chords: ['Shift+Tab'], does: 'interface.keys.previous', act: () => (board) => turn(board, -1) },
  { chords: ['Ctrl+↓'], does: 'interface.keys.beneath', act: () => (board) => strand(board, 1) },
  { chords: ['Ctrl+↑'], does: 'interface.keys.beneath-back', act: () => (board) => strand(board, -1) },
  { chords: ['Ctrl+A'], does: 'interface.keys.all', act: () => (board) => everybody(board) },
  { chords: ['.'], does: 'interface.keys.repeat', changes: true, act: () => (board) => repeat(board) },
  { chords: ['Enter'], does: 'interface.keys.aim', changes: true, act: () => (board) => aimed(board, false) },
  { chords: ['Shift+Enter'], does: 'interface.keys.aim-more', changes: true, act: () => (board) => aimed(board, true) },
  { chords: ['Space'], does: 'interface.keys.touch', changes: true, act: () => touched },
  { chords: ['Esc'], does: 'interface.keys.nothing', act: () => (board) => leave(board) },
  { chords: ['F'], does: 'interface.keys.only', act: () => (board) => only(board) },
  {
    chords: ['Ctrl+K'],
    does: 'interface.keys.commands',
    act: () => findCommand,
  },
  {
    chords: ['G'],
    does: 'interface.keys.genogram',
    act: () => (board) => goTo(board.genogram),
  },
  {
    chords: ['S'],
    does: 'interface.keys.systemogram',
    act: () => (board) => goTo(board.systemogram),
  },
];

function findCommand({ editor }: Keyboard): boolean {
  editor.begin({ is: 'finding-command' });
  return true;
}

/** Goes to another place; false where there is no way to it. */
function goTo(place: (() => void) | undefined): boolean {
  place?.();
  return place !== undefined;
}

function everybody({ editor, transcript }: Keyboard): boolean {
  editor.choose(transcript().flatMap(({ record }) => (record.kind === 'person' ? [record] : [])));
  return true;
}

function repeat({ editor, lastKind }: Keyboard): boolean {
  const not = lastKind === undefined ? 'interface.tells.no-line-yet' : begin(editor, 'tie.draw', { kind: lastKind });
  if (not !== undefined) editor.tell(not);
  return true;
}

/** Aims at whoever is chosen; where nothing is aimed, a hypothesis touches them or no more, else it goes to what stands beside the drawing. */
function aimed(board: Keyboard, more: boolean): boolean {
  const { editor } = board;
  if (editor.gesture.is !== 'aiming') return touched(board) || (!more && goBeside());
  if (!aim(editor, more)) editor.tell('interface.tells.nobody-aimed');
  return true;
}

/** The hypothesis that is told what it touches touches what is chosen, or no more; false where none is. */
function touched({ editor }: Keyboard): boolean {
  if (editor.touching === undefined) return false;
  if (editor.chosen.length === 0) editor.tell('interface.tells.something');
  else touch(editor, editor.chosen);
  return true;
}

/** Leaves what the hand is in the middle of; else lets go of what is chosen; else leaves the drawing. */
function leave({ editor, onDrawing }: Keyboard): boolean {
  if (editor.gesture.is === 'aiming') leaveAiming(editor);
  else if (editor.gesture.is !== 'choosing') editor.begin(choosing);
  else if (editor.touching !== undefined) editor.look(undefined);
  else if (editor.chosen.length > 0) editor.choose([]);
  else if (editor.focus !== undefined) editor.look(undefined);
  else if (editor.reading) editor.read(false);
  else if (onDrawing && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  else return false;
  return true;
}

function only({ editor }: Keyboard): boolean {
  if (editor.focus !== undefined) editor.look(undefined);
  else if (editor.chosen.length === 0) editor.tell('interface.tells.something');
  else {
    editor.look({ records: editor.chosen });
    editor.tell('interface.tells.only');
  }
  return true;
}

/** What the hand waits for, in words; undefined where it waits for nothing. */
export function waitingFor({ gesture }: Pick<Editor, 'gesture'>, called: (id: string) => string, { say }: Words): string | undefined {
  if (gesture.is !== 'aiming') return undefined;
  const targets = targetsOf(gesture.given);
  return targets.length === 0 ? say('interface.tells.aiming') : say('interface.tells.aiming-more', { who: targets.map(called).join(', ') });
}

/** What `/` puts in the entry line while something is aimed; undefined where it goes there as always. */
export function aimByName(editor: Editor): boolean {
  const words = editor.view.names === 'full' ? aimInWords(editor) : undefined;
  if (words === undefined) return false;
  leaveAiming(editor);
  editor.ask(words);
  return true;
}
