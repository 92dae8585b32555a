import { useMemo } from 'react';
import { tieKinds } from '../../shared/catalogue/ties.ts';
import { ofLine } from '../../shared/scene/line-samples.ts';
import { begin } from '../workspace/begin.ts';
import { useEditor } from '../workspace/editor.ts';
import { findableKinds } from '../workspace/findable-acts.ts';
import { foundIn } from '../workspace/finding.ts';
import { choosing } from '../workspace/gesture.ts';
import { useWords } from '../words/use-words.ts';
import { Finder } from './Finder.tsx';
import { Glyph } from './inspector/Glyph.tsx';

/** Every kind of line by name, for the two that are chosen. */
export function KindFinder() {
  const words = useWords();
  const { say, label } = words;
  const editor = useEditor();
  const kinds = useMemo(() => findableKinds(words), [words]);
  const close = (): void => editor.begin(choosing);
  return (
    <Finder
      title={say('interface.finder.kind')}
      field={say('interface.finder.kind.find')}
      found={(query) =>
        foundIn(kinds, query).map(({ kind, chord }) => ({
          id: kind,
          words: label(tieKinds[kind]),
          picture: <Glyph sample={ofLine(tieKinds[kind])} look="line" />,
          chord,
        }))
      }
      onChoose={(kind) => {
        close();
        const not = begin(editor, 'tie.draw', { kind });
        if (not !== undefined) editor.tell(not);
      }}
      onClose={close}
    />
  );
}
