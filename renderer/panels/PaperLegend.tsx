import { useId } from 'react';
import type { LegendEntry } from '../../shared/scene/paper.ts';
import { useWords } from '../words/use-words.ts';
import { SmallPicture } from './SmallPicture.tsx';

interface Props {
  readonly entries: readonly LegendEntry[];
}

/** Below the drawing, on the paper: what is used in it, and no more. */
export function PaperLegend({ entries }: Props) {
  const { say } = useWords();
  const title = useId();
  return (
    // A high legend is scrolled, also by who has no mouse.
    <section className="paper-legend" aria-labelledby={title} tabIndex={0}>
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
