import { useId } from 'react';
import type { LegendEntry } from '../../shared/scene/paper.ts';
import { useWords } from '../words/use-words.ts';
import { SmallPicture } from './SmallPicture.tsx';

interface Props {
  readonly entries: readonly LegendEntry[];
  /** To be read from the other end of a room. */
  readonly large: boolean;
}

/** Below the drawing, on the paper: what is used in it, and no more. */
export function PaperLegend({ entries, large }: Props) {
  const { say } = useWords();
  const title = useId();
  return (
    // A high legend is scrolled, also by who has no mouse.
    <section className={`paper-legend ${large ? 'large' : ''}`} aria-labelledby={title} tabIndex={0}>
      <h2 id={title}>{say('drawing.legend')}</h2>
      <ul>
        {entries.map(({ label, marks }) => (
          <li key={label}>
            <SmallPicture marks={marks} />
            {label}
          </li>
        ))}
      </ul>
    </section>
  );
}
