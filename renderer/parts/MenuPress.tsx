import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuLine<K extends string> {
  readonly id: K;
  readonly word: string;
  readonly icon?: LucideIcon;
  /** What more there is to say, quietly below the word. */
  readonly note?: string;
  readonly isDisabled?: boolean;
}

interface Props<K extends string> {
  /** The name for a screen reader, where the button shows no word. */
  readonly name?: string;
  readonly look?: string;
  readonly lines: readonly MenuLine<K>[];
  readonly onChoose: (id: K) => void;
  /** What the button shows. */
  readonly children: ReactNode;
}

/** A button that opens a short list of things to do. */
export function MenuPress<K extends string>({ name, look = '', lines, onChoose, children }: Props<K>) {
  return (
    <MenuTrigger>
      <Button className={`button ${look}`} {...(name !== undefined && { 'aria-label': name })}>
        {children}
      </Button>
      <Popover className="pop list" placement="bottom end">
        <Menu className="menu">
          {lines.map(({ id, word, icon: Picture, note, isDisabled = false }) => (
            <MenuItem key={id} id={id} textValue={word} className="menu-line" isDisabled={isDisabled} onAction={() => onChoose(id)}>
              {Picture && <Picture className="icon small" aria-hidden />}
              <span>
                {word}
                {note !== undefined && <small>{note}</small>}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
