import { tieKinds } from '../../../../shared/catalogue/ties.ts';
import type { TieKind } from '../../../../shared/catalogue/ties.ts';
import { Press } from '../../../parts/Press.tsx';
import { begin } from '../../../workspace/begin.ts';
import type { Chord } from '../../../workspace/chords.ts';
import type { Chosen } from '../../../workspace/chosen.ts';
import { commandKeys } from '../../../workspace/drawing-keys.ts';
import { useEditor } from '../../../workspace/editor.ts';
import { goToDrawing } from '../../../workspace/window-parts.ts';
import { useWords } from '../../../words/use-words.ts';
import type { WordId } from '../../../words/words.ts';
import { Glyph } from '../Glyph.tsx';
import { sampleOf } from '../pictures.ts';
import { keyedTieKinds } from '../tie-kinds.ts';
import { useTold } from '../told.ts';

/** What several can do together, each by the key that does it too. */
const together: readonly { readonly chord: Chord; readonly words: WordId; readonly only?: number }[] = [
  { chord: 'C', words: 'interface.inspector.coalition-against' },
  { chord: 'Shift+C', words: 'interface.inspector.covert-against' },
  { chord: 'B', words: 'interface.inspector.alliance' },
  { chord: 'D', words: 'interface.inspector.triangle', only: 3 },
];

/** What can be drawn of several: a line between two, a coalition, an alliance, a triangle of three; each with its key, and as that key does it. */
export function Together({ ends }: { readonly ends: Chosen }) {
  const { say, label } = useWords();
  const editor = useEditor();
  const { look } = useTold();
  const members = ends.map(({ id }) => id);
  const tie = (kind: TieKind): void => {
    const not = begin(editor, 'tie.draw', { kind });
    if (not !== undefined) editor.tell(not);
  };
  const press = (chord: Chord): void => {
    const key = commandKeys.find((it) => it.chord === chord);
    const not = key && begin(editor, key.command, key.given);
    if (not !== undefined) editor.tell(not);
    // Whom it is against is pointed at in the drawing.
    else if (key?.command === 'coalition.draw') goToDrawing();
  };
  return (
    <>
      {members.length === 2 && (
        <section className="section">
          <h3>{say('interface.inspector.line-between')}</h3>
          <div className="kinds">
            {keyedTieKinds
              .filter(({ key }) => key !== undefined)
              .map(({ kind, key }) => (
                <Press key={kind} look="kind" onPress={() => tie(kind)}>
                  <Glyph sample={sampleOf('tie', kind, {}, look)} look="line" />
                  <span>{label(tieKinds[kind])}</span>
                  <kbd>{key}</kbd>
                </Press>
              ))}
          </div>
          <Press look="act" onPress={() => press('R')}>
            <span>{say('interface.inspector.other-kinds')}</span>
            <kbd>R</kbd>
          </Press>
        </section>
      )}
      <section className="section">
        <h3>{say('interface.inspector.together')}</h3>
        <div className="acts-down">
          {together
            .filter(({ only = members.length }) => only === members.length)
            .map(({ chord, words }) => (
              <Press key={chord} look="act" onPress={() => press(chord)}>
                <span>{say(words)}</span>
                <kbd>{chord}</kbd>
              </Press>
            ))}
        </div>
      </section>
    </>
  );
}
