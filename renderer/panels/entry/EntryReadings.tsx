import type { Meaning } from '../../../shared/words/index.ts';
import { useEditor } from '../../workspace/editor.ts';
import { saidOpenly } from '../../workspace/entry-state.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  readonly readings: readonly Meaning[];
  /** Which of them the arrows have come to; undefined before they were used. */
  readonly at: number | undefined;
  readonly onChoose: (meaning: Meaning) => void;
}

/** The id of the list of readings, which the entry line says that it leads to. */
export const READINGS = 'entry-readings';
/** The id of one reading, so that the entry line can say at which one its arrows are. */
export const readingId = (at: number): string => `${READINGS}-${at}`;

/** The row of readings scrolls, and would cut off a ring around one. */
const ringWithin = { outlineOffset: -2 } as const;

const inSight = (reading: HTMLElement | null): void => reading?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/**
 * The meanings of a sentence that has more than one. The hand stays in the entry line and its arrows walk here: whoever hears the program hears each reading in
 * full, because the line names it as the one that is active.
 */
export function EntryReadings({ readings, at, onChoose }: Props) {
  const { say } = useWords();
  const { casus, view } = useEditor();
  return (
    <div id={READINGS} role="listbox" aria-label={say('interface.entry.which')} className="entry-choices">
      {readings.map((reading, index) => (
        // Keys reach it by the entry line, which keeps the focus.
        <button
          key={reading.say}
          ref={index === at ? inSight : undefined}
          id={readingId(index)}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className="chip"
          {...(index === at && { 'data-focus-visible': true, style: ringWithin })}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(reading)}
        >
          <kbd aria-hidden>{index + 1}</kbd>
          {saidOpenly(reading, casus, view) ?? say('interface.entry.reading', { n: index + 1 })}
        </button>
      ))}
    </div>
  );
}
