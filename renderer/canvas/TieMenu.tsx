import { MenuItem, Separator } from 'react-aria-components';
import type { TieKind } from '../../shared/catalogue/ties.ts';
import { commands } from '../../shared/commands/index.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import { calledTogether } from '../workspace/called-together.ts';
import { useEditor } from '../workspace/editor.ts';
import { tieBetween } from '../workspace/new-line.ts';
import { useWords } from '../words/use-words.ts';
import { KindSign } from './KindSign.tsx';
import { PlacedMenu } from './PlacedMenu.tsx';
import type { MenuPlace } from './PlacedMenu.tsx';

interface Props extends MenuPlace {
  readonly from: DrawnRecord;
  readonly to: DrawnRecord;
}

/** What can be drawn between two from one of whom a line was dragged to the other: the kinds that have a digit, which chooses at once, and a coalition of them. */
export function TieMenu({ from, to, place, onClose }: Props) {
  const editor = useEditor();
  const words = useWords();
  const { say, language } = words;
  const { shortcuts = [] } = commands['tie.draw'];
  const draw = (given: Readonly<Record<string, unknown>>): void => {
    const made = tieBetween(editor, from, to, given['kind'] as TieKind);
    editor.run(made.deeds, made.choose);
  };
  const every = (): void => {
    editor.choose([from, to]);
    editor.begin({ is: 'finding-kind' });
  };
  const aim = (): void => {
    editor.choose([from, to]);
    editor.begin({ is: 'aiming', command: 'coalition.draw', members: [from.id, to.id], given: {} });
  };
  const coalition = commands['coalition.draw'];
  const press = (pressed: string): boolean => {
    const shortcut = shortcuts.find(({ key }) => key === pressed);
    const key = pressed.toLowerCase();
    if (shortcut !== undefined) draw(shortcut.given);
    else if (key === coalition.key?.toLowerCase()) aim();
    else if (key === 'r') every();
    else return false;
    return true;
  };
  const head = calledTogether([from, to], editor.casus, editor.view, words);
  const name = `${head}: ${say('interface.hands.which-line')}`;
  return (
    <PlacedMenu name={name} head={head} place={place} onClose={onClose} onKey={press}>
      {shortcuts.map(({ key, label, given }) => (
        <MenuItem key={key} className="menu-line act" textValue={label[language]} onAction={() => draw(given)}>
          <KindSign kind={given['kind'] as TieKind} />
          <span>{label[language]}</span>
          <kbd aria-hidden>{key}</kbd>
        </MenuItem>
      ))}
      <Separator className="menu-rule" />
      <MenuItem className="menu-line act" textValue={say('interface.hands.every-kind')} onAction={every}>
        <span>{say('interface.hands.every-kind')}</span>
        <kbd aria-hidden>R</kbd>
      </MenuItem>
      <Separator className="menu-rule" />
      <MenuItem className="menu-line act" textValue={coalition.label[language]} onAction={aim}>
        <span>{coalition.label[language]}</span>
        <kbd aria-hidden>{coalition.key}</kbd>
      </MenuItem>
      <MenuItem className="menu-line act" textValue={say('interface.hands.both')} onAction={() => editor.choose([from, to])}>
        <span>{say('interface.hands.both')}</span>
      </MenuItem>
    </PlacedMenu>
  );
}
