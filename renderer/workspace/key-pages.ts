import type { Label } from '../../shared/catalogue/entry.ts';
import { commands, type Command } from '../../shared/commands/index.ts';
import { fold } from '../../shared/words/fold.ts';
import type { WordId, Words } from '../words/words.ts';
import { keysOf, type Chord } from './chords.ts';
import { commandKeys, type CommandKey } from './drawing-keys.ts';
import { ownKeys } from './key-acts.ts';

/** A line of the page of keys. */
export interface KeyLine {
  /** The keys as they stand beside each other, held ones first. */
  readonly keys: readonly string[];
  readonly words: string;
  /** The command that it starts, with what it says already. */
  readonly starts?: CommandKey;
  readonly changes: boolean;
}

export interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

interface OtherKey {
  readonly chords: readonly Chord[];
  readonly does: WordId;
  readonly changes?: true;
}

/** The keys of the window, of the camera and of the system, beside those of the drawing. */
const otherKeys: readonly OtherKey[] = [
  { chords: ['Ctrl+Z'], does: 'interface.keys.undo', changes: true },
  { chords: ['Ctrl+Y'], does: 'interface.keys.redo', changes: true },
  { chords: ['Ctrl+E'], does: 'interface.keys.export' },
  { chords: ['Ctrl+C'], does: 'interface.keys.copy' },
  { chords: ['Ctrl+X'], does: 'interface.keys.cut', changes: true },
  { chords: ['Ctrl+V'], does: 'interface.keys.paste', changes: true },
  { chords: ['/'], does: 'interface.keys.entry', changes: true },
  { chords: ['F4'], does: 'interface.keys.beside' },
  { chords: ['F6'], does: 'interface.keys.names' },
  { chords: ['Ctrl+F6'], does: 'interface.keys.part' },
  { chords: ['Ctrl+Shift+F6'], does: 'interface.keys.part-back' },
  { chords: ['+', '-'], does: 'interface.keys.zoom' },
  { chords: ['0'], does: 'interface.keys.fit' },
  { chords: ['Shift+0'], does: 'interface.keys.near' },
  { chords: ['Alt+↑', 'Alt+↓', 'Alt+←', 'Alt+→'], does: 'interface.keys.pan' },
  { chords: ['Shift+F10'], does: 'interface.keys.menu' },
  { chords: ['?'], does: 'interface.keys.this' },
];

/** The page of keys: columns of groups; each line by one of its chords. */
const page: readonly (readonly { readonly title: WordId; readonly lines: readonly Chord[] }[])[] = [
  [
    { title: 'interface.keys.group.family', lines: ['O', 'P', 'K', 'Z', '↑', 'Shift+↑', 'Tab', 'Shift+Tab', 'F2', 'F4', 'Del'] },
    { title: 'interface.keys.group.back', lines: ['Ctrl+Z', 'Ctrl+Y', 'Ctrl+E', 'Esc'] },
  ],
  [
    { title: 'interface.keys.group.lines', lines: ['1', '2', '3', '4', '5', '6', '7', '8', 'R', '.', 'Ctrl+↓', 'Ctrl+↑'] },
    { title: 'interface.keys.group.clipboard', lines: ['Ctrl+A', 'Ctrl+C', 'Ctrl+X', 'Ctrl+V'] },
  ],
  [
    { title: 'interface.keys.group.together', lines: ['C', 'Shift+C', 'B', 'Enter', 'Shift+Enter', 'D', 'H', 'Space', 'E'] },
    { title: 'interface.keys.group.drawings', lines: ['G', 'S'] },
  ],
  [
    {
      title: 'interface.keys.group.looking',
      lines: ['/', 'Ctrl+K', 'F6', 'F', '+', '0', 'Shift+0', 'Alt+↑', 'Shift+F10', 'Ctrl+F6', 'Ctrl+Shift+F6', '?'],
    },
  ],
];

/** The page of keys in words; where nothing can be changed, without the keys that do. */
export function keyPage({ say, label }: Pick<Words, 'say' | 'label'>, canChange: boolean): readonly (readonly KeyGroup[])[] {
  const lineOf = (chord: Chord): KeyLine => {
    const starts = commandKeys.find((it) => it.chord === chord);
    if (starts !== undefined) return { keys: keysOf(chord), words: label({ label: labelOf(starts) }), starts, changes: true };
    const {
      chords,
      does,
      changes = false,
    } = [...ownKeys, ...otherKeys].find((it) => it.chords.includes(chord)) ?? {
      chords: [chord],
      does: 'interface.keys.this' as const,
    };
    return { keys: besideEachOther(chords), words: say(does), changes };
  };
  return page.map((groups) =>
    groups.map(({ title, lines }) => ({
      title: say(title),
      lines: lines.map(lineOf).filter(({ changes }) => canChange || !changes),
    })),
  );
}

/** The chords that stand on the page. */
export const chordsOnPage: readonly Chord[] = page
  .flat()
  .flatMap(({ lines }) => lines.flatMap((chord) => [...ownKeys, ...otherKeys].find((it) => it.chords.includes(chord))?.chords ?? [chord]));

/** What is left of a page where somebody looks for a key by its words or by itself. */
export function keysFound(columns: readonly (readonly KeyGroup[])[], query: string): readonly (readonly KeyGroup[])[] {
  const wanted = fold(query.trim());
  if (wanted === '') return columns;
  return columns.map((groups) =>
    groups
      .map(({ title, lines }) => ({
        title,
        lines: lines.filter(({ keys, words }) => fold(words).includes(wanted) || fold(keys.join(' ')) === wanted),
      }))
      .filter(({ lines }) => lines.length > 0),
  );
}

/** The words of a key that starts a command: its own where it says more than the command. */
export function labelOf({ chord, command }: CommandKey): Label {
  const { label, shortcuts = [] } = commands[command] as unknown as Command;
  return shortcuts.find(({ key }) => key === chord)?.label ?? label;
}

/** `Shift ↑ ↓ ← →`: what is held once, and then each key. */
function besideEachOther(chords: readonly Chord[]): readonly string[] {
  const all = chords.map(keysOf);
  const held = all[0]?.slice(0, -1) ?? [];
  return [...held, ...all.map((keys) => keys.at(-1) ?? '')];
}
