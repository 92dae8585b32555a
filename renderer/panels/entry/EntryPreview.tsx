import { CornerDownRight } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Casus } from '../../../shared/model/records.ts';
import type { Meaning, NotUnderstood, Understood } from '../../../shared/words/index.ts';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { useEditor } from '../../workspace/editor.ts';
import { examplesFor } from '../../workspace/entry-examples.ts';
import { takesAway } from '../../workspace/entry-state.ts';
import type { EntryState } from '../../workspace/entry-state.ts';
import { signsOf } from '../../workspace/entry-signs.ts';
import type { NotDrawn } from '../../workspace/not-drawn.ts';
import { useWords } from '../../words/use-words.ts';
import { toldOf } from '../inspector/told.ts';
import { EntryPart } from './EntryPart.tsx';
import { EntryReadings } from './EntryReadings.tsx';

type Part = Understood['parts'][number];

interface Props {
  readonly state: EntryState;
  /** Where the words will be found, if not in the drawing that is shown. */
  readonly elsewhere: NotDrawn | undefined;
  /** The word that an unknown one may have been meant as. */
  readonly instead: string | undefined;
  /** Which of more meanings the arrows have come to. */
  readonly at: number | undefined;
  readonly onTry: (words: string) => void;
  readonly onChoose: (meaning: Meaning) => void;
}

/** What was understood, each part with the sign that it has in the drawing. */
function Becoming({ parts, after }: { readonly parts: readonly Part[]; readonly after: Casus }) {
  const { casus, view } = useEditor();
  const words = useWords();
  const told = useMemo(() => toldOf(after, view, words), [after, view, words]);
  const signs = useMemo(() => signsOf(parts, casus, after), [parts, casus, after]);
  return parts.map((part, at) => {
    const record = signs[at];
    return <EntryPart key={part.from} part={part} sign={record && { record, told }} />;
  });
}

/** What is told of what stands in the way: an unknown word in small letters may be a name. */
function lackOf({ lack, text }: NotUnderstood, instead: string | undefined): NotUnderstood['lack'] | 'name-in-small' {
  return lack === 'not-known' && instead === undefined && /^\p{Ll}/u.test(text) ? 'name-in-small' : lack;
}

/** The row above the entry line: what the words will become, which of more meanings is meant, or what is not understood. */
export function EntryPreview({ state, elsewhere, instead, at, onTry, onChoose }: Props) {
  const { say } = useWords();
  const { casus, diagram, view, canChange } = useEditor();
  const goes = useMemo(() => state.is === 'meant' && takesAway(casus, state.after), [casus, state]);
  switch (state.is) {
    case 'empty':
      return (
        <div className="entry-preview" id="entry-preview">
          {canChange && (
            <>
              <span>{say('interface.entry.for-example')}</span>
              {examplesFor(visibleCasus(casus, view), diagram, view).map((words) => (
                <Button key={words} className="chip" onPress={() => onTry(words)}>
                  {words}
                </Button>
              ))}
            </>
          )}
        </div>
      );
    case 'meant':
      return (
        <div className="entry-preview" id="entry-preview" role="status">
          <CornerDownRight className="icon small" aria-hidden />
          <span>{say(goes ? 'interface.entry.goes' : 'interface.entry.becomes')}</span>
          <Becoming parts={state.parts} after={state.after} />
          <span className="space" />
          <span className="entry-aside">
            {say(
              goes
                ? 'interface.entry.goes.back'
                : elsewhere === undefined
                  ? 'interface.entry.until-enter'
                  : `interface.entry.not-here.${elsewhere}`,
            )}
          </span>
        </div>
      );
    case 'asked':
      return (
        <div className="entry-preview" id="entry-preview" role="status">
          <span>{say('interface.entry.which')}</span>
          <EntryReadings readings={state.readings} at={at} onChoose={onChoose} />
        </div>
      );
    case 'unclear':
      return (
        <div className="entry-preview" id="entry-preview" role="status">
          <span className="entry-parts">
            {state.parts.map((part) => (
              <EntryPart key={part.from} part={part} unclear={part.from >= state.unclear.from && part.to <= state.unclear.to} />
            ))}
          </span>
          <span className="entry-lack">
            {say(`interface.entry.lack.${lackOf(state.unclear, instead)}`, { text: state.unclear.text })}
            {instead !== undefined && ` ${say('interface.entry.instead', { word: instead })}`}
          </span>
        </div>
      );
    case 'known':
      return (
        <div className="entry-preview" id="entry-preview" role="status">
          {say('interface.entry.known')}
        </div>
      );
    case 'impossible':
      return (
        <div className="entry-preview" id="entry-preview" role="status">
          {say('interface.entry.impossible')}
        </div>
      );
  }
}
