import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { Sheet } from '../parts/Sheet.tsx';
import { keysOf } from '../workspace/chords.ts';
import { useWords } from '../words/use-words.ts';

/** One thing that can be found. */
export interface FinderLine {
  readonly id: string;
  readonly words: string;
  /** A little picture of it. */
  readonly picture?: ReactNode;
  /** What more there is to say, quietly behind the words. */
  readonly note?: string | undefined;
  readonly chord?: string | undefined;
}

interface Props {
  readonly title: string;
  readonly field: string;
  /** What is found by what was typed, the nearest first. */
  readonly found: (query: string) => readonly FinderLine[];
  /** What is said where nothing was typed and there is nothing to choose from. */
  readonly nothing?: string;
  readonly onChoose: (id: string, query: string) => void;
  readonly onClose: () => void;
}

/** The list lies open below the field; which list it is, Autocomplete says. */
const combobox = { role: 'combobox', 'aria-expanded': true, 'aria-haspopup': 'listbox' } as const;

/** A list that gets shorter while somebody types; Enter takes what is marked. */
export function Finder({ title, field, found, nothing, onChoose, onClose }: Props) {
  const { say } = useWords();
  const [query, setQuery] = useState('');
  const lines = found(query);
  const [moved, setMoved] = useState(false);
  const lay = useRef<string>(undefined);
  // Where the mouse happens to lie when the list opens says nothing.
  const move = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): void => {
    const at = `${clientX} ${clientY}`;
    lay.current ??= at;
    if (at !== lay.current) setMoved(true);
  };
  return (
    <Sheet look="finder" title={title} close={say('interface.close')} onClose={onClose}>
      <div className="finder-body" onPointerMove={move}>
        <Autocomplete inputValue={query} onInputChange={setQuery}>
          <SearchField className="keys-search" aria-label={field} autoFocus>
            <Search className="icon" aria-hidden />
            <Input placeholder={field} {...combobox} />
          </SearchField>
          <ListBox
            className={`finder-list ${moved ? '' : 'still'}`}
            autoFocus="first"
            aria-label={title}
            selectionMode="none"
            items={lines}
            onAction={(id) => onChoose(String(id), query)}
            renderEmptyState={() => (
              <p className="quiet">
                {query === '' ? (nothing ?? say('interface.finder.nothing')) : say('interface.finder.none', { query })}
              </p>
            )}
          >
            {({ id, words, picture, note, chord }) => (
              <ListBoxItem id={id} textValue={words} className="finder-line">
                {picture}
                <span>{words}</span>
                {note !== undefined && <small>{note}</small>}
                {chord !== undefined && keysOf(chord).map((key) => <kbd key={key}>{key}</kbd>)}
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </div>
    </Sheet>
  );
}
