import { Sheet } from '../parts/Sheet.tsx';
import { useWords } from '../words/use-words.ts';
import type { WordId } from '../words/words.ts';

interface KeyRow {
  readonly keys: readonly string[];
  readonly does: WordId;
}

/** A screen with keys of its own. */
export type KeyedScreen = 'example' | 'casus' | 'casussen' | 'team';

const drawing: readonly KeyRow[] = [
  { keys: ['F'], does: 'interface.keys.fit' },
  { keys: ['+'], does: 'interface.keys.in' },
  { keys: ['−'], does: 'interface.keys.out' },
  { keys: ['0'], does: 'interface.keys.actual' },
  { keys: ['←', '↑', '↓', '→'], does: 'interface.keys.pan' },
  { keys: ['F6'], does: 'interface.keys.names' },
];
const exporting: KeyRow = { keys: ['Ctrl', 'E'], does: 'interface.keys.export' };

interface ScreenKeys {
  readonly always: readonly KeyRow[];
  /** Only where something can be changed. */
  readonly changing: readonly KeyRow[];
  readonly note: WordId;
}

const screens: Readonly<Record<KeyedScreen, ScreenKeys>> = {
  example: {
    always: [...drawing, { keys: ['Ctrl', 'O'], does: 'interface.keys.open' }, exporting],
    changing: [],
    note: 'interface.keys.note',
  },
  casus: {
    always: [...drawing, { keys: ['Ctrl', 'O'], does: 'interface.keys.to-list' }, exporting],
    changing: [
      { keys: ['Ctrl', 'Z'], does: 'interface.keys.undo' },
      { keys: ['Ctrl', 'Y'], does: 'interface.keys.redo' },
    ],
    note: 'interface.keys.note',
  },
  casussen: {
    always: [
      { keys: ['/'], does: 'interface.keys.search' },
      { keys: ['↑', '↓'], does: 'interface.keys.rows' },
      { keys: ['Enter'], does: 'interface.keys.open-casus' },
      { keys: ['Shift', 'F10'], does: 'interface.keys.row-menu' },
      { keys: ['Esc'], does: 'interface.keys.clear' },
    ],
    changing: [{ keys: ['N'], does: 'interface.keys.new' }],
    note: 'interface.keys.note.list',
  },
  team: {
    always: [
      { keys: ['↑', '↓'], does: 'interface.keys.parts' },
      { keys: ['Tab'], does: 'interface.keys.into-part' },
    ],
    changing: [],
    note: 'interface.keys.note.list',
  },
};

interface Props {
  readonly of: KeyedScreen;
  /** Whether what is open can be changed. */
  readonly canChange?: boolean;
  readonly onClose: () => void;
}

/** Every key that does something on this screen. */
export function KeysSheet({ of, canChange = false, onClose }: Props) {
  const { say } = useWords();
  const { always, changing, note } = screens[of];
  const rows: readonly KeyRow[] = [...always, ...(canChange ? changing : []), { keys: ['?'], does: 'interface.keys.this' }];
  return (
    <Sheet look="small" title={say('interface.keys.title')} close={say('interface.close')} onClose={onClose}>
      <div className="dialog-body">
        <dl className="keys">
          {rows.map(({ keys, does }) => (
            <div key={does} className="keys-row">
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{say(does)}</dd>
            </div>
          ))}
        </dl>
        <p className="quiet">{say(note)}</p>
      </div>
    </Sheet>
  );
}
