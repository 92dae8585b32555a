import { Sheet } from '../parts/Sheet.tsx';
import { useWords } from '../words/use-words.ts';
import type { WordId } from '../words/words.ts';
import { DrawingKeysSheet } from './DrawingKeysSheet.tsx';

interface KeyRow {
  readonly keys: readonly string[];
  readonly does: WordId;
}

/** A screen with keys of its own. */
export type KeyedScreen = 'example' | 'casus' | 'casussen' | 'team';

interface ScreenKeys {
  readonly always: readonly KeyRow[];
  /** Only where something can be changed. */
  readonly changing: readonly KeyRow[];
  readonly note: WordId;
}

const screens: Readonly<Record<Exclude<KeyedScreen, 'example' | 'casus'>, ScreenKeys>> = {
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
  return of === 'example' || of === 'casus' ? (
    <DrawingKeysSheet canChange={canChange} onClose={onClose} />
  ) : (
    <ScreenKeysSheet of={of} canChange={canChange} onClose={onClose} />
  );
}

function ScreenKeysSheet({ of, canChange, onClose }: Props & { readonly of: keyof typeof screens }) {
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
