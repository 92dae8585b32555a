import { begin } from '../workspace/begin.ts';
import { useEditor } from '../workspace/editor.ts';
import { findableCommands } from '../workspace/findable-acts.ts';
import { foundIn } from '../workspace/finding.ts';
import { choosing } from '../workspace/gesture.ts';
import type { Way } from '../workspace/way.ts';
import type { WordId } from '../words/words.ts';
import { useWords } from '../words/use-words.ts';
import { Finder } from './Finder.tsx';

/** Where a command is finished that is not done at once. */
const places: Readonly<Record<Way['by'], WordId | undefined>> = {
  deed: undefined,
  gesture: undefined,
  words: 'interface.finder.in-words',
  hypotheses: 'interface.finder.beside',
  inspector: 'interface.finder.beside',
  menu: 'interface.finder.menu',
  details: 'interface.finder.details',
};

/** Everything that can be done with what is chosen, by name. */
export function CommandFinder() {
  const words = useWords();
  const { say } = words;
  const editor = useEditor();
  const all = findableCommands(editor, words);
  const close = (): void => editor.begin(choosing);
  return (
    <Finder
      title={say('interface.finder.command')}
      field={say('interface.finder.command.find')}
      found={(query) =>
        foundIn(all, query).map(({ id, names, by, chord }) => {
          const place = places[by];
          return { id, words: names[0] ?? '', note: place && say(place), chord };
        })
      }
      onChoose={(id) => {
        close();
        const found = all.find((it) => it.id === id);
        if (found === undefined) return;
        if (found.by === 'inspector') toInspector();
        const not = begin(editor, found.command, found.given);
        if (not !== undefined) editor.tell(not);
      }}
      onClose={close}
    />
  );
}

/** Brings the hand to the fields beside the drawing, once the dialog is gone. */
function toInspector(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.inspector :is(input, select, textarea, button)')?.focus()),
  );
}
