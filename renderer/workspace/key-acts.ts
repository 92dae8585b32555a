import { drawnKey } from '../../shared/rules/focus.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { WordId, Words } from '../words/words.ts';
import { aim, aimInWords, leaveAiming, targetsOf } from './aiming.ts';
import { begin } from './begin.ts';
import type { Chord } from './chords.ts';
import type { Editor } from './editor.ts';
import { choosing } from './gesture.ts';
import type { Drawn } from './draft.ts';
import type { Spoken } from './spoken.ts';
import { standing } from './stands.ts';
import { firstOf, nearestTowards, placesIn, stepsIn, type Direction } from './walking.ts';
import { readingOf } from '../../shared/rules/reading.ts';

/** What a key of the drawing works with. */
export interface Keyboard {
  readonly editor: Editor;
  readonly words: Words;
  /** Who and what can be chosen, in reading order; made when it is asked for. */
  readonly transcript: () => readonly Spoken[];
  /** The kind of the line that was drawn last. */
  readonly lastKind: string | undefined;
  /** Whether the drawing itself has focus, and nothing in it or nothing at all. */
  readonly onDrawing: boolean;
  readonly genogram?: (() => void) | undefined;
  readonly systemogram?: (() => void) | undefined;
}

/** Does what a key does. False where it has nothing to do, and the key is left to the system. */
export type KeyAct = (keyboard: Keyboard) => boolean;

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
  { chords: ['Esc'], does: 'interface.keys.nothing', act: () => (board) => leave(board) },
  { chords: ['F'], does: 'interface.keys.only', act: () => (board) => only(board) },
  {
    chords: ['Ctrl+K'],
    does: 'interface.keys.commands',
    act:
      () =>
      ({ editor }) =>
        done(editor.begin({ is: 'finding-command' })),
  },
  {
    chords: ['G'],
    does: 'interface.keys.genogram',
    act:
      () =>
      ({ genogram }) =>
        genogram !== undefined && done(genogram()),
  },
  {
    chords: ['S'],
    does: 'interface.keys.systemogram',
    act:
      () =>
      ({ systemogram }) =>
        systemogram !== undefined && done(systemogram()),
  },
];

function done(_: void): true {
  return true;
}

function walk({ editor }: Keyboard, way: Direction, more: boolean): boolean {
  const { drawn } = editor.drawing;
  if (drawn === undefined) return false;
  const to = stepFrom(editor, drawn, way);
  if (to === undefined) return true;
  editor.choose(more ? [...editor.chosen.filter((it) => drawnKey(it) !== drawnKey(to)), to] : [to]);
  return true;
}

/** From who was chosen last to the next: along the rows of the family, and beyond them to the cards around it. */
function stepFrom(editor: Editor, drawn: Drawn, way: Direction): DrawnRecord | undefined {
  const { diagram } = readingOf(editor.casus);
  const places = placesIn(drawn);
  const card = editor.chosen.findLast(({ kind }) => kind === 'person' || kind === 'involved');
  if (card?.kind === 'involved') return nearestTowards(standing(drawn), drawnKey(card), way);
  const from = card ?? personOf(editor);
  const to = from === undefined ? firstOf(places, diagram) : stepsIn(places, diagram).get(from.id)?.[way];
  if (to !== undefined) return { kind: 'person', id: to };
  const beyond = from && nearestTowards(standing(drawn), drawnKey(from), way);
  return beyond?.kind === 'involved' ? beyond : undefined;
}

/** Somebody at whom the line that is chosen ends, or who lives in the home. */
function personOf({ casus, chosen }: Editor): DrawnRecord | undefined {
  const [first] = chosen;
  if (first === undefined) return undefined;
  const ends = [
    ...casus.ties.filter((it) => it.id === first.id).flatMap((it) => [it.from, it.to]),
    ...casus.coalitions.filter((it) => it.id === first.id).flatMap((it) => it.members),
    ...casus.triangles.filter((it) => it.id === first.id).flatMap((it) => it.corners),
    ...casus.loyalties.filter((it) => it.id === first.id).flatMap((it) => [it.from, ...it.to]),
    ...casus.boundaries.filter((it) => it.id === first.id).flatMap((it) => it.between.flat()),
    ...casus.unions.filter((it) => it.id === first.id).flatMap((it) => it.partners),
    ...casus.households.filter((it) => it.id === first.id).flatMap((it) => it.members.map(({ person }) => person)),
    ...casus.helpLines.filter((it) => it.id === first.id || it.from === first.id).flatMap((it) => it.to),
  ];
  const id = ends.find((end) => casus.persons.some((it) => it.id === end));
  return id === undefined ? undefined : { kind: 'person', id };
}

/** The next in reading order; past the last one, or with nothing chosen, the key leaves the drawing. */
function turn({ editor, transcript, onDrawing }: Keyboard, by: 1 | -1): boolean {
  if (!onDrawing || editor.chosen.length === 0) return false;
  const all = transcript();
  const [first] = editor.chosen;
  const key = first === undefined ? '' : drawnKey(editor.chosen.at(-1) ?? first);
  const own = all.findIndex((it) => it.key === key);
  const at = own === -1 ? all.findIndex((it) => has(it, key)) : own;
  const next = all[at + by];
  if (at === -1 || next === undefined) return false;
  editor.choose([next.record]);
  return true;
}

/** From somebody to what is drawn of them, one after another, and back. */
function strand({ editor, transcript }: Keyboard, by: 1 | -1): boolean {
  const [one, more] = editor.chosen;
  if (one === undefined || more !== undefined) return true;
  const key = drawnKey(one);
  const all = transcript();
  const strand = strands.get(editor.casus.id);
  const of = strand?.at === key ? strand.of : key;
  const owner = all.find((it) => it.key === of) ?? all.find((it) => has(it, key));
  if (owner === undefined) return true;
  const row = [owner.record, ...owner.beneath.flatMap(({ record }) => record ?? [])];
  const next = row[row.findIndex((it) => drawnKey(it) === key) + by];
  if (next === undefined) return true;
  strands.set(editor.casus.id, { of: owner.key, at: drawnKey(next) });
  editor.choose([next]);
  return true;
}

/** Of whom lines are walked, and at which of them, by casus: a line goes on with the next of the person from whom it was reached. */
const strands = new Map<string, { readonly of: string; readonly at: string }>();

function has({ beneath }: Spoken, key: string): boolean {
  return beneath.some(({ record }) => record !== undefined && drawnKey(record) === key);
}

function everybody({ editor, transcript }: Keyboard): boolean {
  editor.choose(transcript().flatMap(({ record }) => (record.kind === 'person' ? [record] : [])));
  return true;
}

function repeat({ editor, words, lastKind }: Keyboard): boolean {
  const not = lastKind === undefined ? 'interface.tells.no-line-yet' : begin(editor, 'tie.draw', { kind: lastKind });
  if (not !== undefined) editor.tell(words.say(not));
  return true;
}

function aimed({ editor, words }: Keyboard, more: boolean): boolean {
  if (editor.gesture.is !== 'aiming') return false;
  if (!aim(editor, more)) editor.tell(words.say('interface.tells.nobody-aimed'));
  return true;
}

/** Leaves what the hand is in the middle of; else lets go of what is chosen; else leaves the drawing. */
function leave({ editor, onDrawing }: Keyboard): boolean {
  if (editor.gesture.is === 'aiming') leaveAiming(editor);
  else if (editor.gesture.is !== 'choosing') editor.begin(choosing);
  else if (editor.chosen.length > 0) editor.choose([]);
  else if (editor.focus !== undefined) editor.look(undefined);
  else if (onDrawing && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  else return false;
  return true;
}

function only({ editor, words }: Keyboard): boolean {
  if (editor.focus !== undefined) editor.look(undefined);
  else if (editor.chosen.length === 0) editor.tell(words.say('interface.tells.something'));
  else {
    editor.look({ records: editor.chosen });
    editor.tell(words.say('interface.tells.only'));
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
