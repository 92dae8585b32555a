import { Fragment } from 'react';
import { MenuItem, Separator } from 'react-aria-components';
import { commands } from '../../shared/commands/index.ts';
import { useEditor } from '../workspace/editor.ts';
import { calledTogether } from '../workspace/called-together.ts';
import { actsFor } from '../workspace/menu-acts.ts';
import type { Act, ActHands } from '../workspace/menu-acts.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { PlacedMenu } from './PlacedMenu.tsx';
import type { MenuPlace } from './PlacedMenu.tsx';

interface Props extends MenuPlace {
  readonly hands: ActHands;
}

/** The name of an act: that of its command, or its own words. */
function wordsOfAct({ name }: Act, { say, language }: Words): string {
  return name in commands ? commands[name as keyof typeof commands].label[language] : say(name as Parameters<Words['say']>[0]);
}

/** What can be done with what is chosen, with its keys. */
export function ActsMenu({ hands, place, onClose }: Props) {
  const editor = useEditor();
  const words = useWords();
  const { chosen, casus, view } = editor;
  const head = calledTogether(chosen, casus, view, words);
  const does = words.say(chosen.length > 0 ? 'interface.hands.menu' : 'interface.hands.menu.drawing');
  return (
    <PlacedMenu name={head === '' ? does : `${head}: ${does}`} head={head} place={place} onClose={onClose}>
      {actsFor(editor, hands).map((group, index) => (
        <Fragment key={group[0]?.name}>
          {index > 0 && <Separator className="menu-rule" />}
          {group.map((act) => {
            const said = wordsOfAct(act, words);
            return (
              <MenuItem
                key={act.name}
                className={`menu-line act ${act.danger ? 'danger' : ''}`}
                textValue={said}
                aria-keyshortcuts={act.key}
                onAction={act.run}
              >
                <span>{said}</span>
                {act.key !== undefined && <kbd aria-hidden>{act.key}</kbd>}
              </MenuItem>
            );
          })}
        </Fragment>
      ))}
    </PlacedMenu>
  );
}
