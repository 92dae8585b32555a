/** A key with what is held beside it, written as the page of keys shows it: `Shift+C`, `Ctrl+↓`, `.`. */
export type Chord = string;

/** The keys that the page of keys writes otherwise than the keyboard calls them. */
const written: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Backspace: 'Del',
  Escape: 'Esc',
  ' ': 'Space',
  '=': '+',
  _: '-',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The chord that was pressed. For a sign such as `?` it does not count whether Shift was needed to make it. */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): Chord {
  const plain = written[key] ?? key;
  const isLetter = /^\p{L}$/u.test(plain);
  const name = isLetter ? plain.toUpperCase() : plain;
  const shifts = shiftKey && (isLetter || plain.length > 1 || /[←→↑↓]/.test(plain));
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shifts ? 'Shift+' : ''}${name}`;
}

/** The keys of a chord one by one, as they stand beside each other on the page of keys. */
export function keysOf(chord: Chord): readonly string[] {
  return chord === '+' ? ['+'] : chord.split('+');
}
