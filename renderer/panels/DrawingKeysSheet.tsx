import { Printer, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { Press } from '../parts/Press.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { keyPage, keysFound } from '../workspace/key-pages.ts';
import { useWords } from '../words/use-words.ts';
import { KeyRow } from './KeyRow.tsx';

interface Props {
  readonly canChange: boolean;
  readonly onClose: () => void;
}

/** Every key of a drawing on one page, to look up and to print. */
export function DrawingKeysSheet({ canChange, onClose }: Props) {
  const words = useWords();
  const { say } = words;
  const [query, setQuery] = useState('');
  const page = useMemo(() => keyPage(words, canChange), [words, canChange]);
  const found = keysFound(page, query);
  const nothing = found.every((groups) => groups.length === 0);
  const head = (
    <>
      <span className="keys-hint">{say('interface.keys.note.drawing')}</span>
      <SearchField className="keys-search" aria-label={say('interface.keys.find')} value={query} onChange={setQuery}>
        <Search className="icon" aria-hidden />
        <Input placeholder={say('interface.keys.find')} />
      </SearchField>
    </>
  );
  return (
    <Sheet look="keys-sheet" title={say('interface.keys.title')} close={say('interface.close')} beside={head} onClose={onClose}>
      <div className="keys-columns">
        {nothing && <p className="quiet">{say('interface.keys.none', { query })}</p>}
        {found.map((groups, at) => (
          // The columns of a page stand still.
          <div key={at} className="keys-column">
            {groups.map(({ title, lines }) => (
              <section key={title}>
                <h3>{title}</h3>
                <dl>
                  {lines.map((line) => (
                    <KeyRow key={line.keys.join(' ')} line={line} />
                  ))}
                </dl>
              </section>
            ))}
            {at === found.length - 1 && query === '' && <p className="quiet">{say('interface.keys.note.f-keys')}</p>}
          </div>
        ))}
      </div>
      <div className="dialog-foot">
        <span className="said">{say('interface.keys.note.drag')}</span>
        <Press icon={Printer} onPress={() => window.print()}>
          {say('interface.keys.print')}
        </Press>
      </div>
    </Sheet>
  );
}
