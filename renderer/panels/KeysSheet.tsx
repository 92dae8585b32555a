import { Sheet } from '../parts/Sheet.tsx';
import { useWords } from '../words/use-words.ts';
import type { WordId } from '../words/words.ts';

const rows: readonly { readonly keys: readonly string[]; readonly does: WordId }[] = [
  { keys: ['F'], does: 'interface.keys.fit' },
  { keys: ['+'], does: 'interface.keys.in' },
  { keys: ['−'], does: 'interface.keys.out' },
  { keys: ['0'], does: 'interface.keys.actual' },
  { keys: ['←', '↑', '↓', '→'], does: 'interface.keys.pan' },
  { keys: ['F6'], does: 'interface.keys.names' },
  { keys: ['Ctrl', 'O'], does: 'interface.keys.open' },
  { keys: ['Ctrl', 'E'], does: 'interface.keys.export' },
  { keys: ['?'], does: 'interface.keys.this' },
];

const changes: typeof rows = [
  { keys: ['Ctrl', 'Z'], does: 'interface.keys.undo' },
  { keys: ['Ctrl', 'Y'], does: 'interface.keys.redo' },
];

interface Props {
  /** Whether what is open can be changed. */
  readonly canChange?: boolean;
  readonly onClose: () => void;
}

/** Every key that does something. */
export function KeysSheet({ canChange = false, onClose }: Props) {
  const { say } = useWords();
  return (
    <Sheet look="small" title={say('interface.keys.title')} close={say('interface.close')} onClose={onClose}>
      <div className="dialog-body">
        <dl className="keys">
          {[...rows, ...(canChange ? changes : [])].map(({ keys, does }) => (
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
        <p className="quiet">{say('interface.keys.note')}</p>
      </div>
    </Sheet>
  );
}
