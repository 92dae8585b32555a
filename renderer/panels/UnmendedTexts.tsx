import { CircleAlert, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { PicturePress } from '../parts/Press.tsx';
import { useEditor } from '../workspace/editor.ts';
import { goToUnmended } from '../workspace/detail-parts.ts';
import { goBeside } from '../workspace/window-parts.ts';
import { useWords } from '../words/use-words.ts';
import { titleOf } from './inspector/sentences.ts';
import { toldOf } from './inspector/told.ts';

/** On the paper: what was written of something else and could not be done. Pressing it goes there; it stays until it is mended or dropped. */
export function UnmendedTexts() {
  const words = useWords();
  const { say } = words;
  const { casus, view, unmended, choose, leaveUnmended, toDetails } = useEditor();
  if (unmended.size === 0) return null;
  const told = toldOf(casus, view, words);
  return (
    <ul className="paper-unmended" aria-label={say('interface.unmended')}>
      {[...unmended.values()].map(({ about, label, of: [record], atDetails = false }) => {
        const who = record && titleOf(record, told, words);
        const name = atDetails
          ? say('interface.unmended.details', { field: label })
          : say('interface.unmended.text', { field: label, who: who ?? '' });
        return (
          <li key={about}>
            <Button
              className="button bare"
              onPress={() => {
                if (atDetails) {
                  toDetails?.();
                  requestAnimationFrame(goToUnmended);
                  return;
                }
                if (record) choose([record]);
                requestAnimationFrame(goBeside);
              }}
            >
              <CircleAlert className="icon small" aria-hidden />
              {name}
            </Button>
            <PicturePress
              icon={X}
              name={say('interface.unmended.drop', { field: label })}
              onPress={() => leaveUnmended(about, undefined)}
            />
          </li>
        );
      })}
    </ul>
  );
}
