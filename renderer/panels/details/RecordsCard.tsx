import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Deed } from '../../../shared/commands/index.ts';
import { useEditor } from '../../workspace/editor.ts';
import { aboutOf, heldAt, removalOf } from '../inspector/held.ts';
import type { Held } from '../inspector/held.ts';
import type { PlainSpec } from '../inspector/sections/spec.ts';
import { useTold } from '../inspector/told.ts';
import type { Told } from '../inspector/told.ts';
import { RecordEntry } from './RecordEntry.tsx';
import type { LineWords } from './record-words.ts';
import type { DetailPart } from '../../workspace/detail-parts.ts';

interface Props {
  readonly list: DetailPart;
  readonly title: string;
  readonly lead?: ReactNode;
  /** What stands there while there is nothing. */
  readonly none: string;
  readonly specs: readonly PlainSpec[];
  /** Which of the list stand here; without it all of them. */
  readonly isShown?: (held: Held) => boolean;
  /** The line of a record as it may be told. */
  readonly words: (held: Held) => LineWords;
  readonly renderTag?: (held: Held) => ReactNode;
  /** The ways to add one: they are given what adds it and opens it to be written. */
  readonly renderAdd: (put: (deed: Deed) => void) => ReactNode;
  /** What stands below the records. */
  readonly renderBelow?: (put: (deed: Deed) => void) => ReactNode;
}

/** The records of one list of the casus, one below the other: a line each, of which one is open at a time. */
export function RecordsCard({ list, title, lead, none, specs, isShown, words, renderTag, renderAdd, renderBelow }: Props) {
  const { casus, canChange, run, unmended } = useEditor();
  const told = useTold();
  const all = casus[list].flatMap((record, at) => {
    const held = namesHidden(record, told) ? undefined : heldAt(casus, told.casus, list, at);
    return held && (isShown?.(held) ?? true) ? [{ at, held }] : [];
  });
  // What was written here and could not be done waits in its field.
  const [open, setOpen] = useState(
    () => all.find(({ held }) => [...unmended.keys()].some((it) => it.startsWith(aboutOf(list, held.key, ''))))?.at,
  );
  const card = useRef<HTMLElement>(null);
  // What gets focus once it stands there.
  const [wanted, want] = useState<{ readonly part: string }>();
  const met = useRef(wanted);
  useEffect(() => {
    const part = wanted && wanted !== met.current && card.current?.querySelector<HTMLElement>(wanted.part);
    if (!part) return;
    met.current = wanted;
    part.focus();
    // What is added may stand here a moment later than it is asked for: it is looked for until it does.
  });
  const put = (deed: Deed): void => {
    if (!run([deed])) return;
    setOpen(casus[list].length);
    want({ part: '.record-fields :is(input, textarea, button)' });
  };
  const more = canChange && renderAdd(put);
  return (
    <section ref={card} className="details-card records-card" data-part={list} aria-label={title}>
      <div className="records-head">
        <h2>{title}</h2>
        {more}
      </div>
      {lead}
      {all.length === 0 && <p className="quiet">{none}</p>}
      {all.length > 0 && (
        <ul className="records">
          {all.map(({ at, held }) => (
            // A record keeps its place in the list, also while that by which it is known changes.
            <RecordEntry
              key={at}
              held={held}
              words={words(held)}
              tag={renderTag?.(held)}
              specs={specs}
              isOpen={open === at}
              onToggle={() => setOpen(open === at ? undefined : at)}
              onRemove={() => {
                if (!run([removalOf(list, [held.key])])) return;
                setOpen(undefined);
                want({ part: all.length > 1 ? '.record-row' : 'button' });
              }}
            />
          ))}
        </ul>
      )}
      {canChange && renderBelow?.(put)}
    </section>
  );
}

/** Whether a record names somebody, or speaks of partners, whom a view keeps secret. */
function namesHidden(record: object, { hidden: { persons, unions } }: Told): boolean {
  return Object.values(record).some((value) => [value].flat().some((id) => typeof id === 'string' && (persons.has(id) || unions.has(id))));
}
