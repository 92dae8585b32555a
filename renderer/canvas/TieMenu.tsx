import type { RefObject } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import type { TieKind } from '../../shared/catalogue/ties.ts';
import { commands } from '../../shared/commands/index.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import { useEditor } from '../workspace/editor.ts';
import { tieBetween } from '../workspace/new-line.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly from: DrawnRecord;
  readonly to: DrawnRecord;
  /** What it opens beside. */
  readonly place: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The kinds of lines that have a digit, for the two between whom one was drawn; a digit chooses at once. */
export function TieMenu({ from, to, place, onClose }: Props) {
  const editor = useEditor();
  const { say, language } = useWords();
  const { shortcuts = [] } = commands['tie.draw'];
  const draw = (given: Readonly<Record<string, unknown>>): void => {
    const made = tieBetween(editor, from, to, given['kind'] as TieKind);
    editor.run(made.deeds, made.choose);
  };
  const every = (): void => {
    editor.choose([from, to]);
    editor.begin({ is: 'finding-kind' });
  };
  const name = say('interface.hands.which-line');
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
          const shortcut = shortcuts.find(({ key }) => key === event.key);
          if (shortcut === undefined && event.key.toLowerCase() !== 'r') return;
          event.preventDefault();
          event.stopPropagation();
          if (shortcut === undefined) every();
          else draw(shortcut.given);
          onClose();
        }}
      >
        <Menu className="menu" aria-label={name} autoFocus="first" onClose={onClose}>
          {shortcuts.map(({ key, label, given }) => (
            <MenuItem key={key} className="menu-line act" textValue={label[language]} onAction={() => draw(given)}>
              <span>{label[language]}</span>
              <kbd aria-hidden>{key}</kbd>
            </MenuItem>
          ))}
          <Separator className="menu-rule" />
          <MenuItem className="menu-line act" textValue={say('interface.hands.every-kind')} onAction={every}>
            <span>{say('interface.hands.every-kind')}</span>
            <kbd aria-hidden>R</kbd>
          </MenuItem>
        </Menu>
      </div>
    </Popover>
  );
}
