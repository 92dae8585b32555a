import type { ReactNode, RefObject } from 'react';
import { Menu, Popover } from 'react-aria-components';

/** Where a menu of the drawing opens, and what closes it. */
export interface MenuPlace {
  /** What it opens beside. */
  readonly place: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

interface Props extends MenuPlace {
  readonly name: string;
  /** Whom it is about, above its lines. */
  readonly head?: string;
  /** Keys that the menu hears before its lines do; true where it did something. */
  readonly onKey?: (key: string) => boolean;
  readonly children: ReactNode;
}

/** A menu that a hand opened on the drawing, where it opened it; it is open as long as it is there. */
export function PlacedMenu({ place, onClose, name, head = '', onKey, children }: Props) {
  return (
    <Popover
      className="pop list"
      placement="bottom start"
      offset={2}
      aria-label={name}
      triggerRef={place}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <div
        onKeyDownCapture={(event) => {
          if (onKey?.(event.key) !== true) return;
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      >
        {head !== '' && <p className="menu-head">{head}</p>}
        <Menu className="menu" aria-label={name} autoFocus="first" onClose={onClose}>
          {children}
        </Menu>
      </div>
    </Popover>
  );
}
