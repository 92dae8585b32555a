import { Database, Folder, Trash2 } from 'lucide-react';
import { MenuPress } from '../parts/MenuPress.tsx';
import type { MenuLine } from '../parts/MenuPress.tsx';
import { Press } from '../parts/Press.tsx';
import { useWords } from '../words/use-words.ts';
import type { Start } from './start.ts';

const BROWSE = 'browse';
const FORGET = 'forget';

/** Which team file: the one that is chosen, and the way to another. */
export function PlaceField({ start }: { readonly start: Start }) {
  const { say } = useWords();
  const { chosen, places, dialogs, folder } = start;
  const others = places.filter(({ place }) => place !== chosen?.place);
  const lines: readonly MenuLine<string>[] = [
    ...others.map(({ place, name, folder: where }) => ({ id: place, word: name, note: where, icon: Database })),
    ...(dialogs ? [{ id: BROWSE, word: say('interface.opening.browse'), icon: Folder }] : []),
    ...(chosen ? [{ id: FORGET, word: say('interface.opening.forget'), note: say('interface.opening.forget.note'), icon: Trash2 }] : []),
  ];
  const choose = (id: string): void => {
    const place = others.find((other) => other.place === id);
    if (place) start.choose(place);
    else if (id === BROWSE) void start.browse();
    else if (id === FORGET) void start.forget();
  };
  const word = say(chosen ? 'interface.opening.other-file' : 'interface.opening.choose-file');
  return (
    <div className="field big" role="group" aria-labelledby="place-label">
      <span className="field-label" id="place-label">
        {say('interface.opening.file')}
      </span>
      <div className="field-box">
        <Database className="icon" aria-hidden />
        <span className={`place-name ${chosen ? '' : 'quiet'}`}>{chosen?.name ?? say('interface.opening.no-file')}</span>
        {dialogs && places.length === 0 ? (
          <Press look="bare in-field" onPress={() => void start.browse()}>
            {word}
          </Press>
        ) : (
          lines.length > 0 && (
            <MenuPress look="bare in-field" lines={lines} onChoose={choose}>
              {word}
            </MenuPress>
          )
        )}
      </div>
      <span className="field-hint">{hint()}</span>
    </div>
  );

  function hint(): string {
    if (chosen === undefined) return dialogs ? '' : say('interface.opening.folder', { folder });
    return chosen.present ? chosen.folder : say('interface.opening.absent', { folder: chosen.folder });
  }
}
